import { LRUCache } from 'lru-cache';
import { type ArticleIndex, indexArticle } from '../src/answer/index.js';
import type { Kept } from '../src/library/library.js';
import type { Language, Source } from '../src/reply/index.js';
import type { Asking, Deps } from './command.js';

/** The article that is read where the request comes from, ready to be asked. */
export async function currentSource({ place, language }: Asking, deps: Deps): Promise<Source> {
  return sourceOf(await deps.library.current(place), deps, language);
}

/** @param language what is said about it in. */
export function sourceOf(kept: Kept, deps: Deps, language: Language): Source {
  return { id: kept.id, revision: kept.revision, index: deps.indexOf(kept), language };
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
  return ({ id, revision, article }) => {
    const key = `${id}:${revision}`;
    const kept = shelf.get(key);
    if (kept) return kept;
    const index = indexArticle(article);
    const characters = article.paragraphs.reduce((sum, { text }) => sum + text.length, 0);
    shelf.set(key, index, { size: Math.min(BYTES_AT_LEAST + characters * BYTES_A_CHARACTER, room) });
    return index;
  };
}
