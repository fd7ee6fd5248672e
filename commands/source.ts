import { LRUCache } from 'lru-cache';
import { type ArticleIndex, indexArticle, readThrough } from '../src/answer/index.js';
import type { Kept } from '../src/library/library.js';
import type { Source } from '../src/reply/index.js';
import type { Asking, Deps } from './command.js';

/** The article that is read where the request comes from, ready to be asked. */
export async function currentSource(asking: Asking, deps: Deps): Promise<Source> {
  return sourceOf(await deps.library.current(asking.place), asking, deps);
}

/**
 * An article as it may be quoted where the request comes from: to the reading limit of the place, if it has one.
 * Whatever is said about an article begins here, so that nothing can get past the limit; `wholeOf` does on purpose.
 */
export async function sourceOf(kept: Kept, { place, language }: Asking, deps: Deps): Promise<Source> {
  const { through } = place.channel === undefined ? {} : await deps.library.progress(place, kept.id);
  return { id: kept.id, revision: kept.revision, index: deps.indexOf(kept, through), language };
}

/** What an index takes up for each character of its article: 33 bytes on average of 20 encyclopedia articles. */
const BYTES_A_CHARACTER = 40;
/** What the smallest takes up. */
const BYTES_AT_LEAST = 20_000;

/**
 * Makes each article's index once and keeps those used lately.
 *
 * @param room how many bytes of memory the indexes may take up, about; the latest is kept whatever its size.
 */
export function indexShelf(room = 200_000_000): Deps['indexOf'] {
  const shelf = new LRUCache<string, ArticleIndex>({ maxSize: room });
  const indexOf: Deps['indexOf'] = (kept, through) => {
    const { id, revision, article } = kept;
    const isBeginning = through !== undefined && through < article.paragraphs.length;
    const key = isBeginning ? `${id}:${revision}:${through}` : `${id}:${revision}`;
    const known = shelf.get(key);
    if (known) return known;
    const index = isBeginning ? readThrough(indexOf(kept), through) : indexArticle(article);
    const characters = index.article.paragraphs.reduce((sum, { text }) => sum + text.length, 0);
    shelf.set(key, index, { size: Math.min(BYTES_AT_LEAST + characters * BYTES_A_CHARACTER, room) });
    return index;
  };
  return indexOf;
}
