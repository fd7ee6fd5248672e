import type { ArticleIndex } from '../src/answer/index.js';
import type { Kept, Place } from '../src/library/index.js';
import type { Source } from '../src/reply/index.js';
import type { Asking, Deps } from './command.js';
import { staleButton } from './refusal.js';

/** The article that is read where the request comes from, ready to be asked. */
export async function currentSource(asking: Asking, deps: Deps): Promise<Source> {
  return sourceOf(await deps.library.current(asking.place), asking, deps);
}

/**
 * An article as it may be quoted where the request comes from: to the reading limit of the place, if it has one.
 * Whatever is said about an article begins here, so that nothing can get past the limit; `wholeOf` does on purpose.
 */
export async function sourceOf(kept: Kept, asking: Asking, deps: Deps): Promise<Source> {
  const index = await deps.indexOf(kept, await limitAt(asking.place, kept, deps));
  return sourceWith(index, kept, asking);
}

/** The article of a button, in its present text. @throws Refusal when it is gone: what stands there stays. */
export async function sourceOfButton(id: string | undefined, asking: Asking, deps: Deps): Promise<Source> {
  const kept = id && (await deps.library.find(asking.place, id));
  if (!kept) throw staleButton();
  return sourceOf(kept, asking, deps);
}

/** An article as `sourceOf` gives it, where nobody waits: nothing unless its index is there. It will be, the next time. */
export async function sourceIfReady(kept: Kept, asking: Asking, deps: Deps): Promise<Source | undefined> {
  const index = deps.indexOf(kept, await limitAt(asking.place, kept, deps));
  if (!('then' in index)) return sourceWith(index, kept, asking);
  // Whoever waits for it is told why it can't be made.
  index.catch(() => {});
  return undefined;
}

function sourceWith(index: ArticleIndex, { id, revision }: Kept, asking: Asking): Source {
  const { place, language, isPrivate } = asking;
  const isOwn = place.server === undefined;
  const opensThreads = !isOwn && place.parent === undefined;
  return { id, revision, index, language, isPrivate, isOwn, opensThreads };
}

/** The last paragraph that may be quoted at a place, if it has a limit. */
async function limitAt(place: Place, { id }: Kept, { library }: Deps): Promise<number | undefined> {
  return place.channel === undefined ? undefined : (await library.progress(place, id)).through;
}
