import { setImmediate as others } from 'node:timers/promises';
import type { Span } from '../answer/index.js';
import { createThread, turns } from '../imports/index.js';
import type { Added, Quotable, SearchedArticle, SearchMessage, SearchReply, Text } from './messages.js';

/** An article that may be found. */
export interface Searchable extends SearchedArticle {
  readonly id: string;
}

/** What is looked for, and in which articles: all that may be read where it is asked, and no other. */
export interface LibrarySearch {
  readonly question: string;
  /** The question's vector, of the model whose vectors `load` gives. */
  readonly vector?: Float32Array | undefined;
  readonly articles: readonly Searchable[];
  /** How many passages are wanted at most. */
  readonly most: number;
  /** Gives what the library keeps of an article that was not looked through lately; nothing when it is gone. */
  load(id: string): Promise<Text | undefined>;
  /** Told now and then how many of the articles were looked through. */
  onProgress?(looked: number): void;
}

export interface FoundInLibrary {
  /** The best first. */
  readonly passages: readonly { readonly id: string; readonly paragraph: number }[];
  /** How many articles were looked through; fewer than all when it would have taken too long. */
  readonly looked: number;
}

/** Looks through all articles of a library in a thread of its own, so that nobody else waits. */
export interface Searcher {
  /** @throws SearchRefused when too many wait, or when it takes too much time or memory. */
  search(search: LibrarySearch): Promise<FoundInLibrary>;
  /** The sentence of each paragraph that has most of the question's words; nothing for one that has none. */
  quote(question: string, paragraphs: readonly Quotable[]): Promise<readonly (Span | undefined)[]>;
  close(): Promise<void>;
}

/** Why the articles were not searched. The message is for the log. */
export class SearchRefused extends Error {
  override readonly name = 'SearchRefused';
}

export interface SearcherOptions {
  /** Milliseconds for articles that have to be read first; for one step of the thread; its heap in bytes. For tests. */
  readonly reading?: number;
  readonly step?: number;
  readonly heap?: number;
  readonly worker?: URL;
  /** Milliseconds since some moment. */
  readonly now?: () => number;
}

/** What is not read by then is left out, and said so; it is read the next time. Most people wait for so long. */
const READING = 8000;
/** A step is some articles that are cut into words: a book of 1.5 MB takes one second. */
const STEP = 20_000;
const HEAP = 64_000_000;
const YOUNG = 4_000_000;
/** More than these at once would wait for minutes when all their libraries have to be read first. */
const MOST_WAITING = 20;
/** Articles go over to the thread by so many characters: copying them takes less than a millisecond. */
const BATCH = 200_000;

/** The compiled worker, also when the sources run as they are (tests): a thread is not told how to read TypeScript. */
const WORKER = new URL(
  import.meta.url.endsWith('.ts') ? '../../dist/src/search/search-worker.js' : './search-worker.js',
  import.meta.url,
);

export function createSearcher(options: SearcherOptions = {}): Searcher {
  const { reading = READING, now = () => performance.now() } = options;
  const turn = turns(1);
  let waiting = 0;

  const thread = createThread<SearchMessage, SearchReply>({
    program: options.worker ?? WORKER,
    heap: options.heap ?? HEAP,
    young: YOUNG,
    milliseconds: options.step ?? STEP,
    tooSlow: () => refused('too much time'),
    tooMuch: (cause) => refused('too much memory', cause),
  });

  /** Tells the thread something and waits for its reply, which is of the kind that belongs to it. */
  const tell = async <K extends SearchReply['kind']>(message: SearchMessage, _kind: K) =>
    (await thread.tell(message)) as Extract<SearchReply, { kind: K }>;

  async function run({ question, vector, articles, most, load, onProgress }: LibrarySearch) {
    const listed = articles.map(({ key, through }) => ({ key, through }));
    const { missing } = await tell({ kind: 'begin', question, vector, articles: listed }, 'missing');
    const until = now() + reading;
    let batch: Added[] = [];
    let characters = 0;
    const send = async () => {
      if (batch.length > 0) await tell({ kind: 'add', added: batch }, 'added');
      batch = [];
      characters = 0;
    };
    for (const [count, at] of missing.entries()) {
      if (now() > until) break;
      const id = articles[at]?.id;
      const text = id === undefined ? undefined : await load(id);
      if (text) {
        batch.push({ ...text, at });
        characters += text.article_json.length;
      }
      if (characters >= BATCH) {
        await send();
        onProgress?.(articles.length - missing.length + count + 1);
      }
      // With SQLite nothing else would have its turn between two articles.
      await others();
    }
    await send();
    const { passages, looked } = await tell({ kind: 'end', most }, 'found');
    const named = passages.flatMap(({ at, paragraph }) => {
      const id = articles[at]?.id;
      return id === undefined ? [] : { id, paragraph };
    });
    return { passages: named, looked };
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
    close: () => thread.close(refused('Footnote is being stopped')),
  };
}

const refused = (why: string, cause?: unknown) => new SearchRefused(why, { cause });
