import { setTimeout as pause } from 'node:timers/promises';

/** How long a change waits for another process's to end, in milliseconds; a person waits with it. */
const PATIENCE = 5000;

interface Clock {
  now(): number;
  pause(milliseconds: number): Promise<unknown>;
}

const CLOCK: Clock = { now: () => performance.now(), pause };

/** Tries something again while another process is writing, without holding up this one. */
export type Patiently = <T>(attempt: () => T) => Promise<T>;

/**
 * The changes of a process go one after another, so those behind one that waited in vain would wait each in turn: nobody
 * is patient again before one has succeeded, or as much time has passed.
 */
export function createPatience({ now, pause }: Clock = CLOCK): Patiently {
  let gaveUp = Number.NEGATIVE_INFINITY;
  return async (attempt) => {
    const begun = now();
    const isPatient = begun - gaveUp > PATIENCE;
    for (;;) {
      try {
        const done = attempt();
        gaveUp = Number.NEGATIVE_INFINITY;
        return done;
      } catch (error) {
        if (!isBusy(error)) throw error;
        if (!isPatient) throw error;
        if (now() - begun > PATIENCE) {
          gaveUp = now();
          throw error;
        }
      }
      await pause(5 + Math.random() * 15);
    }
  };
}

function isBusy(error: unknown): boolean {
  const { code } = error as { code?: unknown };
  return typeof code === 'string' && code.startsWith('SQLITE_BUSY');
}
