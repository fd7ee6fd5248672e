import { parentPort } from 'node:worker_threads';
import { LRUCache } from 'lru-cache';
import {
  type AcrossSearch,
  cutTexts,
  type PackedWords,
  packWords,
  quoteSentence,
  searchAcross,
  sizeOf,
} from '../answer/index.js';
import type { Article } from '../article/index.js';
import { openLanguages } from '../languages.js';
import { compareVectors, hashTexts, type PackedVectors, readVectors } from '../meaning/index.js';
import type { Added, SearchMessage, SearchReply } from './messages.js';

/** What is held of an article that was looked through before. */
interface Held {
  readonly packed: PackedWords;
  readonly vectors?: PackedVectors | undefined;
}

/**
 * The articles looked through lately, in bytes: a thousand articles of 40 paragraphs with their vectors take up 34 MB.
 */
const ROOM = 40_000_000;

const languages = openLanguages({ tables: false });

const held = new LRUCache<string, Held>({
  maxSize: ROOM,
  sizeCalculation: ({ packed, vectors }) => sizeOf(packed) + (vectors?.numbers.length ?? 0) + 500,
});

interface Going {
  readonly search: AcrossSearch;
  readonly vector?: Float32Array | undefined;
  /** The articles that were looked through, by their places in the list that the search began with. */
  readonly looked: number[];
  readonly articles: Extract<SearchMessage, { kind: 'begin' }>['articles'];
}

let going: Going | undefined;

function look({ search, vector, looked, articles }: Going, at: number, { packed, vectors }: Held): void {
  const nearness =
    vector && vectors?.dimensions === vector.length ? compareVectors(vector, vectors) : undefined;
  search.look(packed, articles[at]?.through, nearness);
  looked.push(at);
}

/** All that is to be known of an article that comes from the library. */
function hold({ article_json, edits_json, vectors }: Added): Held {
  const edits = JSON.parse(edits_json) as Partial<Article>;
  const article = { ...(JSON.parse(article_json) as Article), ...edits };
  return { packed: packWords(article, languages), vectors: vectors && vectorsOf(article, vectors) };
}

/** The vectors of the paragraphs, if those that are kept are of this very text. */
function vectorsOf(
  article: Article,
  { hash, bytes }: NonNullable<Added['vectors']>,
): PackedVectors | undefined {
  const slices = cutTexts(article);
  let step = slices.next();
  while (!step.done) step = slices.next();
  const texts = step.value;
  if (hashTexts(texts) !== hash) return undefined;
  const all = texts.sentences.length + texts.paragraphs.length;
  const each = bytes.length / all;
  // The sentences' come first.
  return readVectors(bytes.subarray(texts.sentences.length * each), each - 4);
}

function reply(message: SearchMessage): SearchReply {
  switch (message.kind) {
    case 'quote': {
      const { question, paragraphs } = message;
      const spans = paragraphs.map(({ text, language }) =>
        quoteSentence(question, text, language, languages),
      );
      return { kind: 'quoted', spans };
    }
    case 'begin': {
      const { question, vector, articles } = message;
      going = { search: searchAcross(question, languages), vector, looked: [], articles };
      const missing: number[] = [];
      for (const [at, { key }] of articles.entries()) {
        const known = held.get(key);
        if (known) look(going, at, known);
        else missing.push(at);
      }
      return { kind: 'missing', missing };
    }
    case 'add':
      for (const added of message.added) {
        const key = going?.articles[added.at]?.key;
        if (!going || key === undefined) continue;
        const own = hold(added);
        held.set(key, own);
        look(going, added.at, own);
      }
      return { kind: 'added' };
    case 'end': {
      const passages = going?.search.best(message.most) ?? [];
      const looked = going?.looked ?? [];
      going = undefined;
      return {
        kind: 'found',
        passages: passages.flatMap(({ article, paragraph, score }) => {
          const at = looked[article];
          return at === undefined ? [] : { at, paragraph, score };
        }),
        looked: looked.length,
      };
    }
  }
}

parentPort?.on('message', (message: SearchMessage) => parentPort?.postMessage(reply(message)));
