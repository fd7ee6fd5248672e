import { LRUCache } from 'lru-cache';
import type { Others } from '../engines/index.js';

/** Libraries of which something is remembered: of each person who asks it is that they have no settings. */
const LIBRARIES = 20_000;
/** Answers of one library: a channel has two or three. */
const ANSWERS = 300;
/**
 * A process of a version that tells nobody of its changes may work on the same database while one is replaced. What is
 * known of a library is forgotten between half of it and all: else all that began to ask at the same time would ask the
 * database anew at the same time, each minute.
 */
const LIFE = 60_000;
/** As many libraries on a roll are remembered: 2 MB. */
const MOST_ON_ROLL = 20_000;
/** How soon at the earliest a roll is read again, in milliseconds: with many on it, reading takes some. */
const PAUSE = 10_000;

/** What the database has answered, for as long as it would answer the same. */
export interface Recollection {
  /** @param work asks the database; what it gives must not be changed by anybody. */
  ask<T>(library: string, question: string, work: () => Promise<T>): Promise<T>;
  /**
   * Whether a library may be on a roll, for what hardly any library has: so that the database is asked once for all
   * that have it, not for each that hasn't.
   *
   * @param work reads the roll, up to so many libraries; one that is longer is not remembered.
   */
  mayBeOn(
    roll: string,
    library: string,
    work: (most: number) => Promise<readonly { readonly library: string }[]>,
  ): Promise<boolean>;
  /**
   * Something in a library was changed by this process.
   *
   * @param question what the answers that are others now begin with, or the roll that it is on now; left out, all may
   *   be.
   */
  changed(library: string, question?: string): void;
}

/** Which libraries have something, and those that were changed since that was asked. */
interface Roll {
  names: Set<string> | undefined;
  readonly since: number;
  isValid: boolean;
  readonly reading: Promise<void>;
}

/**
 * Nearly every interaction asks for settings, the article that is read and the reading limit: four statements that
 * took a third of an answer's processor time, and hardly ever give anything new.
 *
 * @param host the library that all others see: its changes are theirs.
 */
export function createKnown(
  others: Pick<Others, 'takeChanged'>,
  host: string,
  now: () => number = () => performance.now(),
): Recollection {
  const libraries = new LRUCache<string, Map<string, unknown>>({
    max: LIBRARIES,
    ttl: LIFE,
    // Else a timer is set for each millisecond in which anything is asked.
    ttlResolution: 0,
    perf: { now },
  });
  const rolls = new Map<string, Roll>();

  function changed(library: string, question?: string): void {
    for (const [name, { names }] of rolls)
      if (question === undefined || question === name) names?.add(library);
    const known = libraries.peek(library);
    if (library === host) libraries.clear();
    else if (!known || question === undefined) libraries.delete(library);
    // Another map, so that what is being asked for is not put into it.
    else {
      // 0 would be for ever.
      const ttl = Math.max(1, libraries.getRemainingTTL(library));
      libraries.set(library, new Map([...known].filter(([one]) => !one.startsWith(question))), { ttl });
    }
  }

  /** Drops what others have changed. */
  function heed(): void {
    const theirs = others.takeChanged();
    if (theirs) {
      for (const library of theirs) changed(library);
      return;
    }
    libraries.clear();
    for (const roll of rolls.values()) roll.isValid = false;
  }

  function readRoll(name: string, work: Parameters<Recollection['mayBeOn']>[2]): Roll {
    const roll: Roll = {
      names: new Set(),
      since: now(),
      isValid: true,
      reading: Promise.resolve().then(async () => {
        const rows = await work(MOST_ON_ROLL + 1);
        if (rows.length > MOST_ON_ROLL) roll.names = undefined;
        for (const { library } of rows) roll.names?.add(library);
      }),
    };
    rolls.set(name, roll);
    roll.reading.catch(() => rolls.delete(name));
    return roll;
  }

  return {
    changed,
    async ask<T>(library: string, question: string, work: () => Promise<T>): Promise<T> {
      heed();
      const known = libraries.get(library) ?? new Map<string, unknown>();
      if (known.has(question)) return known.get(question) as T;
      if (!libraries.has(library)) libraries.set(library, known, { ttl: LIFE * (0.5 + Math.random() / 2) });
      const answer = await work();
      // Of what was changed meanwhile it may be as it was before.
      if (libraries.peek(library) !== known) return answer;
      if (known.size >= ANSWERS) known.clear();
      known.set(question, answer);
      return answer;
    },

    async mayBeOn(name, library, work) {
      heed();
      let roll = rolls.get(name);
      const age = roll ? now() - roll.since : Number.POSITIVE_INFINITY;
      if (!roll || (age > PAUSE && (age > LIFE || !roll.isValid))) {
        roll = readRoll(name, work);
      }
      await roll.reading;
      return !roll.isValid || !roll.names || roll.names.has(library);
    },
  };
}
