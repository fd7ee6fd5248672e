import { LRUCache } from 'lru-cache';
import { type ArticleIndex, indexArticle, type Languages, readThrough } from '../src/answer/index.js';
import type { Indexer } from '../src/imports/index.js';
import type { Kept } from '../src/library/index.js';
import type { Deps } from './command.js';

/** What an index takes up for each character of its article: 19 to 24 bytes in articles of 40 to 3,000 paragraphs. */
const BYTES_A_CHARACTER = 22;
/** What it takes up besides: 0.3 MB in all for 11 paragraphs, 0.5 for 40, 1.5 for 150, 22 for 3,000. */
const BYTES_AT_LEAST = 200_000;

/** Articles of more characters are indexed apart; one of so many takes about 5 ms, with who says what 20 ms. */
const AT_ONCE = 16_000;

/**
 * Makes each article's index once and keeps those used lately.
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
  const shelf = new LRUCache<string, ArticleIndex>({ maxSize: room });

  function keep(key: string, index: ArticleIndex): ArticleIndex {
    const size = BYTES_AT_LEAST + lengthOf(index.article) * BYTES_A_CHARACTER;
    shelf.set(key, index, { size: Math.min(size, room) });
    return index;
  }

  async function keepApart(key: string, apart: Indexer, kept: Kept, through?: number): Promise<ArticleIndex> {
    if (through === undefined) return keep(key, await apart.build({ key, article: kept.article }));
    const whole = await indexOf(kept);
    if (lengthOf(kept.article, through) <= AT_ONCE) return keep(key, readThrough(whole, through));
    return keep(key, await apart.build({ key, article: kept.article, beginning: { whole, through } }));
  }

  const indexOf = (kept: Kept, through?: number): ArticleIndex | Promise<ArticleIndex> => {
    const { id, revision, article } = kept;
    const limit = through !== undefined && through < article.paragraphs.length ? through : undefined;
    const key = limit === undefined ? `${id}:${revision}` : `${id}:${revision}:${limit}`;
    const known = shelf.get(key);
    if (known) return known;
    if (indexer && lengthOf(article) > AT_ONCE) return keepApart(key, indexer, kept, limit);
    // Nothing that is short, or that nobody indexes apart, has to be waited for.
    return keep(
      key,
      limit === undefined ? indexArticle(article, languages) : readThrough(indexAtOnce(kept), limit),
    );
  };
  const indexAtOnce = (kept: Kept) => indexOf(kept) as ArticleIndex;
  return indexOf;
}

const lengthOf = ({ paragraphs }: Kept['article'], through = paragraphs.length) =>
  paragraphs.slice(0, through).reduce((sum, { text }) => sum + text.length, 0);
