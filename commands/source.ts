import type { ArticleIndex } from '../src/answer/index.js';
import type { Kept, Place } from '../src/library/index.js';
import type { Source } from '../src/reply/index.js';
import type { Asking, Deps } from './command.js';
import { staleButton } from './refusal.js';

/** The article that is read where the request comes from, ready to be asked. */
export async function findCurrentSource(asking: Asking, deps: Deps): Promise<Source> {
  return openSource(await deps.library.current(asking.place), asking, deps);
}

/**
 * An article as it may be quoted where the request comes from: to the reading limit of the place, if it has one.
 * Whatever is said about an article begins here, so that nothing can get past the limit; `wholeOf` does on purpose.
 */
export async function openSource(kept: Kept, asking: Asking, deps: Deps): Promise<Source> {
  const index = await deps.indexOf(kept, await findLimit(asking.place, kept, deps));
  return makeSource(index, kept, asking);
}

/** The article of a button, in its present text. @throws Refusal when it is gone: what stands there stays. */
export async function openSourceOfButton(
  id: string | undefined,
  asking: Asking,
  deps: Deps,
): Promise<Source> {
  const kept = id && (await deps.library.find(asking.place, id));
  if (!kept) throw staleButton();
  return openSource(kept, asking, deps);
}

/** An article as `openSource` gives it, where nobody waits: nothing unless its index is there. It will be, the next time. */
export async function openSourceIfReady(kept: Kept, asking: Asking, deps: Deps): Promise<Source | undefined> {
  const index = deps.indexOf(kept, await findLimit(asking.place, kept, deps));
  if (!('then' in index)) return makeSource(index, kept, asking);
  // Whoever waits for it is told why it can't be made.
  index.catch(() => {});
  return undefined;
}

function makeSource(index: ArticleIndex, { id, revision }: Kept, asking: Asking): Source {
  const { place, language, isPrivate } = asking;
  const isOwn = place.server === undefined;
  const opensThreads = !isOwn && place.parent === undefined;
  return { id, revision, index, language, isPrivate, isOwn, opensThreads };
}

/** The last paragraph that may be quoted at a place, if it has a limit. */
async function findLimit(place: Place, { id }: Kept, { library }: Deps): Promise<number | undefined> {
  return place.channel === undefined ? undefined : (await library.progress(place, id)).through;
}
