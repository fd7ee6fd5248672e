import { LRUCache } from 'lru-cache';
import {
  type ArticleIndex,
  doAtOnce,
  indexArticle,
  type Languages,
  type PackedIndex,
  packIndex,
  readThrough,
  unpackIndex,
} from '../src/answer/index.js';
import type { Indexer } from '../src/imports/index.js';
import type { Kept } from '../src/library/index.js';
import type { Deps } from './command.js';

/**
 * What an index takes up for each character of its article, and besides, when all of it has been asked for: 0.14 MB in
 * all for 11 paragraphs, 0.3 for 40, 0.9 for 150, 14 for 3,000.
 */
const OPEN = { aCharacter: 14, atLeast: 90_000 };
/** The same while it is packed: 0.07 MB for 40 paragraphs. */
const PACKED = { aCharacter: 4, atLeast: 10_000 };
/** The part of the room that is for packed ones. */
const PACKED_PART = 0.25;

/** Articles of more characters are indexed apart; one of so many takes about 8 ms, with who says what 16 ms. */
const AT_ONCE = 16_000;

/**
 * Makes each article's index once and keeps those used lately. Those of short articles that were used longer ago are
 * kept packed: four times as many fit, and to open one takes a twentieth of the time in which it is made.
 *
 * @param room how many bytes of memory the indexes may take up, about; the latest is kept whatever its size.
 * @param indexer what indexes long articles; without it they are indexed at once, and nobody else is answered
 *   meanwhile.
 */
export function indexShelf(
  languages: Languages,
  room?: number,
): (kept: Kept, through?: number) => ArticleIndex;
export function indexShelf(languages: Languages, room: number | undefined, indexer: Indexer): Deps['indexOf'];
export function indexShelf(languages: Languages, room = 200_000_000, indexer?: Indexer): Deps['indexOf'] {
  const packed = new LRUCache<string, PackedIndex>({ maxSize: Math.ceil(room * PACKED_PART) });
  const open = Math.ceil(room * (1 - PACKED_PART));
  const shelf = new LRUCache<string, ArticleIndex>({
    maxSize: open,
    dispose: (index, key, reason) => {
      if (reason === 'evict') pack(key, index);
    },
  });

  function keep(key: string, index: ArticleIndex): ArticleIndex {
    shelf.set(key, index, { size: Math.min(sizeOf(index, OPEN), open) });
    return index;
  }

  /** Of long articles none is: that would keep everybody waiting, and they have a thread that makes them anew. */
  function pack(key: string, index: ArticleIndex): void {
    if (packed.has(key) || lengthOf(index.article) > AT_ONCE) return;
    packed.set(key, packIndex(index), { size: sizeOf(index, PACKED) });
  }

  async function keepApart(key: string, apart: Indexer, kept: Kept, through?: number): Promise<ArticleIndex> {
    if (through === undefined) return keep(key, await apart.build({ key, article: kept.article }));
    const whole = await indexOf(kept);
    if (lengthOf(kept.article, through) <= AT_ONCE) return keep(key, readThrough(whole, through));
    return keep(key, await apart.build({ key, article: kept.article, beginning: { whole, through } }));
  }

  function makeAtOnce(key: string, kept: Kept, through?: number): ArticleIndex {
    const { article } = kept;
    const beginning = through === undefined ? undefined : { whole: indexAtOnce(kept), through };
    const known = packed.get(key);
    if (known) return doAtOnce(unpackIndex(known, article, languages, beginning));
    return beginning ? readThrough(beginning.whole, beginning.through) : indexArticle(article, languages);
  }

  const indexOf = (kept: Kept, through?: number): ArticleIndex | Promise<ArticleIndex> => {
    const { id, revision, article } = kept;
    const limit = through !== undefined && through < article.paragraphs.length ? through : undefined;
    const key = limit === undefined ? `${id}:${revision}` : `${id}:${revision}:${limit}`;
    const known = shelf.get(key);
    if (known) return known;
    if (indexer && lengthOf(article) > AT_ONCE) return keepApart(key, indexer, kept, limit);
    // Nothing that is short, or that nobody indexes apart, has to be waited for.
    return keep(key, makeAtOnce(key, kept, limit));
  };
  const indexAtOnce = (kept: Kept) => indexOf(kept) as ArticleIndex;
  return indexOf;
}

const sizeOf = ({ article }: ArticleIndex, { aCharacter, atLeast }: typeof OPEN) =>
  atLeast + lengthOf(article) * aCharacter;

const lengthOf = ({ paragraphs }: Kept['article'], through = paragraphs.length) =>
  paragraphs.slice(0, through).reduce((sum, { text }) => sum + text.length, 0);
