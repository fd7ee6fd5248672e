import { LRUCache } from 'lru-cache';
import type { Before } from '../src/answer/index.js';
import type { Place } from '../src/library/index.js';

/** How long a question may be leant on, in milliseconds. */
const LIFE = 10 * 60_000;
/** How many questions are remembered, of about 300 bytes each: more than people ask in ten minutes. */
const MOST = 10_000;

/** A question that was asked, of which article. */
export interface LastQuestion extends Before {
  readonly article: string;
}

/** The last question of each person in each channel: in memory only, ten minutes at most, never on disk. */
export interface LastAsked {
  find(place: Place): LastQuestion | undefined;
  remember(place: Place, last: LastQuestion): void;
  /** Forgets all that was asked in a server's library, or a person's own. */
  forget(place: Place): void;
}

export function createLastAsked(now: () => Date): LastAsked {
  const kept = new LRUCache<string, { readonly last: LastQuestion; readonly at: number }>({ max: MOST });
  const libraryOf = ({ server, person }: Place) => (server === undefined ? `@${person}` : server);
  const keyOf = (place: Place) => `${libraryOf(place)}/${place.channel ?? ''}/${place.person}`;
  return {
    find(place) {
      const found = kept.get(keyOf(place));
      const age = found ? now().getTime() - found.at : LIFE;
      // A clock that was put back makes no question younger.
      if (found && age >= 0 && age < LIFE) return found.last;
      kept.delete(keyOf(place));
      return undefined;
    },
    remember: (place, last) => void kept.set(keyOf(place), { last, at: now().getTime() }),
    forget(place) {
      for (const key of kept.keys()) if (key.startsWith(`${libraryOf(place)}/`)) kept.delete(key);
    },
  };
}
