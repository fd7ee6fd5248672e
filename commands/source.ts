import { indexArticle } from '../src/answer/index.js';
import type { Kept } from '../src/library/library.js';
import type { Source } from '../src/reply/index.js';
import type { Asking, Deps } from './command.js';

/** The article that is read where the request comes from, ready to be asked. */
export async function currentSource({ place }: Asking, deps: Deps): Promise<Source> {
  return sourceOf(await deps.library.current(place), deps);
}

export function sourceOf(kept: Kept, deps: Deps): Source {
  return { id: kept.id, revision: kept.revision, index: deps.indexOf(kept) };
}

/**
 * Makes each article's index once and keeps those used lately.
 *
 * @param room how many characters of article text to keep indexes for; the latest is kept whatever its size.
 */
export function indexShelf(room = 20_000_000): Deps['indexOf'] {
  const shelf = new Map<string, { index: ReturnType<typeof indexArticle>; size: number }>();
  let used = 0;
  return ({ id, revision, article }) => {
    const key = `${id}:${revision}`;
    const kept = shelf.get(key);
    const entry = kept ?? {
      index: indexArticle(article),
      size: article.paragraphs.reduce((sum, { text }) => sum + text.length, 0),
    };
    // A map keeps the order in which keys were set: the first is the one not used for longest.
    shelf.delete(key);
    shelf.set(key, entry);
    if (!kept) used += entry.size;
    for (const [oldest, { size }] of shelf) {
      if (used <= room || oldest === key) break;
      shelf.delete(oldest);
      used -= size;
    }
    return entry.index;
  };
}
