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
