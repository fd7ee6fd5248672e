import { LRUCache } from 'lru-cache';
import { type ArticleIndex, indexArticle, type Languages, readThrough } from '../src/answer/index.js';
import type { Indexer } from '../src/imports/index.js';
import type { Kept, Place } from '../src/library/index.js';
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
export async function sourceOf(kept: Kept, asking: Asking, deps: Deps): Promise<Source> {
  const { place, language } = asking;
  const index = await deps.indexOf(kept, await limitAt(place, kept, deps));
  return { id: kept.id, revision: kept.revision, index, language, ...whereabouts(place) };
}

/** The same where nobody waits: nothing unless its index is there. It will be, the next time. */
export async function sourceIfReady(kept: Kept, asking: Asking, deps: Deps): Promise<Source | undefined> {
  const { place, language } = asking;
  const index = deps.indexOf(kept, await limitAt(place, kept, deps));
  if (!('then' in index))
    return { id: kept.id, revision: kept.revision, index, language, ...whereabouts(place) };
  // Whoever waits for it is told why it can't be made.
  index.catch(() => {});
  return undefined;
}

const whereabouts = ({ server, parent }: Place) => ({
  isOwn: server === undefined,
  opensThreads: server !== undefined && parent === undefined,
});

/** The last paragraph that may be quoted at a place, if it has a limit. */
async function limitAt(place: Place, { id }: Kept, { library }: Deps): Promise<number | undefined> {
  return place.channel === undefined ? undefined : (await library.progress(place, id)).through;
}

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
