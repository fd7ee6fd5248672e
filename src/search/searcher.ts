import { setImmediate as nextTurn } from 'node:timers/promises';
import { type Span, WORDS_FORM } from '../answer/index.js';
import { findProgram } from '../package-files.js';
import { createThread, createTurns, EFFORT, type EffortLimits } from '../threads/index.js';
import type {
  Added,
  ArticleJson,
  PackedText,
  Quotable,
  SearchedArticle,
  SearchMessage,
  SearchReply,
} from './messages.js';

/** An article that may be found. */
interface Searchable extends SearchedArticle {
  readonly id: string;
}

/** What an article is searched by, as it is kept. */
export interface KeptWords {
  readonly id: string;
  readonly words: Uint8Array;
  /** Of its paragraphs. */
  readonly vectors?: Uint8Array | undefined;
}

/** An article of which nothing is kept yet to be searched by. */
interface UnpackedText extends ArticleJson {
  readonly id: string;
  readonly revision: number;
}

/** Where what articles are searched by outlives the process. */
export interface WordStore {
  /** Keeps it in the place of what is older; nothing of an article that is gone or comes with Footnote. */
  keep(article: { id: string; revision: number; form: number }, packed: PackedText): Promise<void>;
  /** The next article, by id, of which nothing in this form is kept. */
  nextWithout(form: number, after: string): Promise<UnpackedText | undefined>;
}

/** What is looked for, and in which articles: all that may be read where it is asked, and no other. */
interface LibrarySearch {
  readonly question: string;
  /** The question's vector, of the model whose vectors `kept` gives. */
  readonly vector?: Float32Array | undefined;
  readonly articles: readonly Searchable[];
  /** How many passages are wanted at most. */
  readonly most: number;
  /** Gives what some articles are searched by, that were not looked through lately; those of which it is kept. */
  kept(ids: readonly string[], form: number): Promise<readonly KeptWords[]>;
  /** Gives the text of an article of which nothing is kept; nothing when it is gone. */
  text(id: string): Promise<UnpackedText | undefined>;
  /** Told now and then how many of the articles were looked through. */
  onProgress?(looked: number): void;
}

interface FoundInLibrary {
  /** The best first. */
  readonly passages: readonly { readonly id: string; readonly paragraph: number }[];
  /** How many articles were looked through; fewer than all when it would have taken too long. */
  readonly looked: number;
  /** Whether the question has stop words alone, which are not looked for. */
  readonly isCommon: boolean;
}

/** Looks through all articles of a library in a thread of its own, so that nobody else waits. */
export interface Searcher {
  /** @throws SearchRefused when too many wait, or when it takes too much time or memory. */
  search(search: LibrarySearch): Promise<FoundInLibrary>;
  /** The sentence of each paragraph that has most of the question's words; nothing for one that has none. */
  quote(question: string, paragraphs: readonly Quotable[]): Promise<readonly (Span | undefined)[]>;
  /**
   * Packs every article of which nothing is kept yet, one after the other, so that nobody has to wait for it: those
   * that another version of Footnote has read, or that were read while nobody searched.
   */
  prepare(): Promise<void>;
  close(): Promise<void>;
}

/** Why the articles were not searched. The message is for the log. */
export class SearchRefused extends Error {
  override readonly name = 'SearchRefused';
}

export interface SearcherOptions {
  /** Absent, what is packed is packed again by the next process. */
  readonly store?: WordStore;
  /** Told why something could not be packed or kept. */
  readonly onError?: (error: unknown) => void;
  /** Milliseconds for articles that have to be read first; what a step of the thread may take; its heap in bytes. For tests. */
  readonly reading?: number;
  readonly step?: EffortLimits;
  readonly heap?: number;
  readonly worker?: URL;
  /** Milliseconds since some moment. */
  readonly now?: () => number;
}

/** What is not read by then is left out, and said so; it is read the next time. Most people wait for so long. */
const READING = 8000;
const HEAP = 64_000_000;
const YOUNG = 4_000_000;
/** More than these at once would wait for minutes when all their libraries have to be read first. */
const MOST_WAITING = 20;
/** So many articles are read at a time: with 40 paragraphs each it takes two milliseconds. */
const BATCH = 16;

export function createSearcher(options: SearcherOptions = {}): Searcher {
  const { store, onError = () => {}, reading = READING, now = () => performance.now() } = options;
  const turn = createTurns(1);
  let waiting = 0;
  let closed = false;
  let preparing = Promise.resolve();

  const thread = createThread<SearchMessage, SearchReply>({
    program: options.worker ?? findProgram('search/search-worker'),
    heap: options.heap ?? HEAP,
    young: YOUNG,
    // At most an article that is cut into words: a book of 1.5 MB takes one second.
    limits: options.step ?? EFFORT,
    tooSlow: () => refused('too much time'),
    tooMuch: (cause) => refused('too much memory', cause),
  });

  /** Tells the thread something and waits for its reply, which is of the kind that belongs to it. */
  const tell = async <K extends SearchReply['kind']>(
    message: SearchMessage,
    _kind: K,
    moved?: ArrayBuffer[],
  ) => (await thread.tell(message, moved)) as Extract<SearchReply, { kind: K }>;

  /** @returns nothing when the article is damaged: what can be read of the others is found all the same. */
  async function pack({
    id,
    revision,
    article_json,
    edits_json,
  }: UnpackedText): Promise<PackedText | undefined> {
    const { packed } = await tell({ kind: 'pack', text: { article_json, edits_json } }, 'packed');
    // Whoever searches goes on without: it is packed again the next time.
    if (packed) await store?.keep({ id, revision, form: WORDS_FORM }, packed).catch(onError);
    else onError(new Error(`the article ${id} is damaged in the database`));
    return packed;
  }

  async function prepare(words: WordStore): Promise<void> {
    let after = '';
    while (!closed) {
      const unpacked = await words.nextWithout(WORDS_FORM, after);
      if (!unpacked) return;
      after = unpacked.id;
      await turn(() => pack(unpacked)).catch((error) => {
        if (!closed) onError(error);
      });
    }
  }

  /** Packs what has to be packed, until there is no more time: what of these can be searched then. */
  async function packed(ids: readonly string[], until: number, { kept, text }: LibrarySearch) {
    const some: KeptWords[] = [];
    for (const id of ids) {
      if (now() > until) break;
      const unpacked = await text(id);
      const packed = unpacked && (await pack(unpacked));
      if (packed) some.push({ id, words: packed.words });
    }
    // Where it is kept now, its vectors are to be had with it.
    const withVectors = store ? await kept(ids, WORDS_FORM) : [];
    const again = new Map(withVectors.map((one) => [one.id, one]));
    return some.map((one) => again.get(one.id) ?? one);
  }

  async function run(search: LibrarySearch) {
    const { question, vector, articles, most, kept, onProgress } = search;
    const listed = articles.map(({ key, through }) => ({ key, through }));
    const { missing } = await tell({ kind: 'begin', question, vector, articles: listed }, 'missing');
    const until = now() + reading;
    for (let from = 0; from < missing.length && now() <= until; from += BATCH) {
      const some = missing.slice(from, from + BATCH).map((at) => ({ at, id: articles[at]?.id ?? '' }));
      const known = await kept(
        some.map(({ id }) => id),
        WORDS_FORM,
      );
      const unknown = some.map(({ id }) => id).filter((id) => !known.some((one) => one.id === id));
      const fresh = unknown.length > 0 ? await packed(unknown, until, search) : [];
      const added = some.flatMap(({ at, id }) => {
        const own = [...known, ...fresh].find((one) => one.id === id);
        return own ? [{ at, words: ownBytes(own.words), vectors: own.vectors && ownBytes(own.vectors) }] : [];
      });
      await tell({ kind: 'add', added }, 'added', buffersOf(added));
      onProgress?.(articles.length - missing.length + Math.min(from + BATCH, missing.length));
      // With SQLite nothing else would have its turn between two batches.
      await nextTurn();
    }
    const { passages, looked, isCommon } = await tell({ kind: 'end', most }, 'found');
    const named = passages.flatMap(({ at, paragraph }) => {
      const id = articles[at]?.id;
      return id === undefined ? [] : { id, paragraph };
    });
    return { passages: named, looked, isCommon };
  }

  return {
    async search(search) {
      if (waiting >= MOST_WAITING) throw refused('too many are searching');
      waiting++;
      try {
        return await turn(() => run(search));
      } finally {
        waiting--;
      }
    },
    async quote(question, paragraphs) {
      const { spans } = await turn(() => tell({ kind: 'quote', question, paragraphs }, 'quoted'));
      return spans;
    },
    prepare() {
      if (store) preparing = prepare(store).catch(onError);
      return preparing;
    },
    async close() {
      closed = true;
      await thread.close(refused('Footnote is being stopped'));
      await preparing;
    },
  };
}

/** Bytes that can go over to the thread: a Buffer may lie in a larger one that is others' too. */
function ownBytes(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const { buffer, byteLength } = bytes;
  return buffer instanceof ArrayBuffer && buffer.byteLength === byteLength
    ? new Uint8Array(buffer)
    : Uint8Array.from(bytes);
}

const buffersOf = (added: readonly Added[]): ArrayBuffer[] =>
  added.flatMap(({ words, vectors }) => [words.buffer, ...(vectors ? [vectors.buffer] : [])]);

const refused = (why: string, cause?: unknown) => new SearchRefused(why, { cause });
