import type { Before } from '../src/answer/index.js';
import { keepLatest } from '../src/keep-latest.js';
import type { Place } from '../src/library/index.js';

/** How long something is remembered, in milliseconds. */
const LIFE = 10 * 60_000;
/** How many questions are remembered, of about 300 bytes each: more than people ask in ten minutes. */
const MOST_ASKED = 10_000;
/** How many forms are remembered, of at most 17 kB each: more than are refused in ten minutes. */
const MOST_TYPED = 500;

/** A question that was asked, of which article. */
interface LastQuestion extends Before {
  readonly article: string;
}

/** What was typed into a form that was refused. */
interface LastTyped {
  /** The form's. */
  readonly state: string;
  readonly texts: Readonly<Record<string, string>>;
}

/** The last of something of each person in each channel: in memory only, ten minutes at most, never on disk. */
interface ShortMemory<T> {
  find(place: Place): T | undefined;
  remember(place: Place, last: T): void;
  /** Forgets all that is remembered of a server's library, or of a person's own. */
  forget(place: Place): void;
}

/** @param most how many are remembered at once. */
function createShortMemory<T>(now: () => Date, most: number): ShortMemory<T> {
  const kept = keepLatest<{ readonly last: T; readonly at: number }>(most);
  const libraryOf = ({ server, person }: Place) => (server === undefined ? `@${person}` : server);
  const keyOf = (place: Place) => `${libraryOf(place)}/${place.channel ?? ''}/${place.person}`;
  return {
    find(place) {
      const found = kept.get(keyOf(place));
      const age = found ? now().getTime() - found.at : LIFE;
      // A clock that was put back makes nothing younger.
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

/** What is remembered of people for a short while. */
export interface Remembered {
  /** What they asked last, for questions that lean on it. */
  readonly lastAsked: ShortMemory<LastQuestion>;
  /** What they typed last into a form that was refused, so that it can be opened again. */
  readonly lastTyped: ShortMemory<LastTyped>;
  /** Does what has one key one after the other, in the order in which it comes. */
  inTurn<T>(key: string, work: () => Promise<T>): Promise<T>;
}

export function createRemembered(now: () => Date): Remembered {
  return {
    lastAsked: createShortMemory(now, MOST_ASKED),
    lastTyped: createShortMemory(now, MOST_TYPED),
    inTurn: createTurns(),
  };
}

function createTurns(): Remembered['inTurn'] {
  const last = new Map<string, Promise<unknown>>();
  return async (key, work) => {
    const own = (last.get(key) ?? Promise.resolve()).then(work, work);
    last.set(key, own);
    try {
      return await own;
    } finally {
      if (last.get(key) === own) last.delete(key);
    }
  };
}
