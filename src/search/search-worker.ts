import { parentPort, workerData } from 'node:worker_threads';
import { LRUCache } from 'lru-cache';
import {
  type AcrossSearch,
  cutTexts,
  doAtOnce,
  type PackedWords,
  packWords,
  quoteSentence,
  readWords,
  searchAcross,
  writeWords,
} from '../answer/index.js';
import type { Article } from '../article/index.js';
import { openLanguages } from '../languages.js';
import { compareVectors, hashTexts, type PackedVectors, readVectors } from '../meaning/index.js';
import { announceThread, type ThreadPlace } from '../threads/index.js';
import type { Added, ArticleJson, PackedText, SearchMessage, SearchReply } from './messages.js';

/** What is held of an article that was looked through before. */
interface Held {
  readonly packed: PackedWords;
  readonly bytes: number;
  readonly vectors?: PackedVectors | undefined;
}

/**
 * The articles looked through lately, in bytes: a thousand articles of 40 paragraphs with their vectors take up 28 MB.
 */
const ROOM = 40_000_000;

/** What an article takes up besides its bytes. */
const FRAME = 1000;

announceThread(workerData as ThreadPlace);
const languages = openLanguages({ tables: false });

interface Going {
  readonly search: AcrossSearch;
  readonly vector?: Float32Array | undefined;
  /** The articles that were looked through, by their places in the list that the search began with. */
  readonly looked: number[];
  readonly articles: Message<'begin'>['articles'];
}

type Message<Kind> = Extract<SearchMessage, { kind: Kind }>;
type Reply<Kind> = Extract<SearchReply, { kind: Kind }>;

/** One search at a time, and the articles that the last ones have looked through. */
class ShelfSearch {
  readonly #held = new LRUCache<string, Held>({
    maxSize: ROOM,
    sizeCalculation: ({ bytes }) => bytes + FRAME,
  });
  #going: Going | undefined;

  /** Looks through the articles that are held, and names the others. */
  begin({ question, vector, articles }: Message<'begin'>): Reply<'missing'> {
    const going: Going = { search: searchAcross(question, languages), vector, looked: [], articles };
    this.#going = going;
    const missing: number[] = [];
    for (const [at, { key }] of articles.entries()) {
      const known = this.#held.get(key);
      if (known) look(going, at, known);
      else missing.push(at);
    }
    return { kind: 'missing', missing };
  }

  add({ added }: Message<'add'>): Reply<'added'> {
    const going = this.#going;
    for (const one of added) {
      const key = going?.articles[one.at]?.key;
      if (!going || key === undefined) continue;
      const own = hold(one);
      if (!own) continue;
      this.#held.set(key, own);
      look(going, one.at, own);
    }
    return { kind: 'added' };
  }

  end({ most }: Message<'end'>): Reply<'found'> {
    const { search, looked = [] } = this.#going ?? {};
    this.#going = undefined;
    const passages = search?.best(most) ?? [];
    return {
      kind: 'found',
      passages: passages.flatMap(({ article, paragraph, score }) => {
        const at = looked[article];
        return at === undefined ? [] : { at, paragraph, score };
      }),
      looked: looked.length,
      isCommon: search?.hasStopWordsAlone() === true,
    };
  }
}

function look({ search, vector, looked, articles }: Going, at: number, { packed, vectors }: Held): void {
  const nearness =
    vector && vectors?.dimensions === vector.length ? compareVectors(vector, vectors) : undefined;
  search.look(packed, articles[at]?.through, nearness);
  looked.push(at);
}

/** What is to be kept of an article, from the library's JSON; nothing of one that is damaged there. */
function pack(text: ArticleJson): PackedText | undefined {
  const article = readArticle(text);
  if (!article) return undefined;
  const texts = doAtOnce(cutTexts(article));
  return {
    hash: hashTexts(texts),
    sentences: texts.sentences.length,
    paragraphs: texts.paragraphs.length,
    words: writeWords(packWords(article, languages)),
  };
}

function readArticle({ article_json, edits_json }: ArticleJson): Article | undefined {
  try {
    return { ...(JSON.parse(article_json) as Article), ...(JSON.parse(edits_json) as Partial<Article>) };
  } catch {
    return undefined;
  }
}

/** Nothing of what this version of Footnote can't read. */
function hold({ words, vectors }: Added): Held | undefined {
  const packed = readWords(words);
  if (!packed) return undefined;
  if (!vectors) return { packed, bytes: words.length };
  // The title has a length, too, and no vector.
  const each = vectors.length / (packed.lengths.length - 1);
  return { packed, vectors: readVectors(vectors, each - 4), bytes: words.length + vectors.length };
}

const shelf = new ShelfSearch();

function reply(message: SearchMessage): SearchReply {
  switch (message.kind) {
    case 'quote': {
      const { question, paragraphs } = message;
      const spans = paragraphs.map(({ text, language }) =>
        quoteSentence(question, text, language, languages),
      );
      return { kind: 'quoted', spans };
    }
    case 'pack':
      return { kind: 'packed', packed: pack(message.text) };
    case 'begin':
      return shelf.begin(message);
    case 'add':
      return shelf.add(message);
    case 'end':
      return shelf.end(message);
  }
}

parentPort?.on('message', (message: SearchMessage) => parentPort?.postMessage(reply(message)));
