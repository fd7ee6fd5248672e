import { LRUCache } from 'lru-cache';
import type { Others } from '../engines/index.js';

/** Libraries of which something is remembered: of each person who asks it is that they have no settings. */
const LIBRARIES = 20_000;
/** Answers of one library: a channel has two or three. */
const ANSWERS = 300;
/** A process of a version that tells nobody of its changes may work on the same database while one is replaced. */
const LIFE = 60_000;

/** What the database has answered, for as long as it would answer the same. */
export interface Recollection {
  /** @param work asks the database; what it gives must not be changed by anybody. */
  ask<T>(library: string, question: string, work: () => Promise<T>): Promise<T>;
  /** Something in a library was changed by this process. */
  changed(library: string): void;
}

/**
 * Nearly every interaction asks for settings, the article that is read and the reading limit: four statements that
 * took a third of an answer's processor time, and hardly ever give anything new.
 *
 * @param host the library that all others see: its changes are theirs.
 */
export function createKnown(others: Pick<Others, 'takeChanged'>, host: string): Recollection {
  const libraries = new LRUCache<string, Map<string, unknown>>({ max: LIBRARIES, ttl: LIFE });

  function changed(library: string): void {
    if (library === host) libraries.clear();
    else libraries.delete(library);
  }

  /** Drops what others have changed. */
  function heed(): void {
    const theirs = others.takeChanged();
    if (!theirs) libraries.clear();
    else for (const library of theirs) changed(library);
  }

  return {
    changed,
    async ask<T>(library: string, question: string, work: () => Promise<T>): Promise<T> {
      heed();
      const known = libraries.get(library) ?? new Map<string, unknown>();
      if (known.has(question)) return known.get(question) as T;
      if (!libraries.has(library)) libraries.set(library, known);
      const answer = await work();
      // Of what was changed meanwhile it may be as it was before.
      if (libraries.peek(library) !== known) return answer;
      if (known.size >= ANSWERS) known.clear();
      known.set(question, answer);
      return answer;
    },
  };
}
