import type { PostgresPoolClient } from 'kysely';

/** How often it is looked whether a database that was silent answers again, in milliseconds. */
const LOOK = 1000;

/** Spares everybody the wait for a database that doesn't answer. */
interface Breaker {
  /** @throws what the database was last silent with, while it is. */
  check(): void;
  /** To be told of whatever the database fails with. */
  note(error: unknown): void;
  close(): void;
}

/**
 * A database whose machine is gone, or behind a network that drops all, refuses nothing: each statement waits for as long
 * as it may, and an answer asks several. From the first that has waited in vain all others fail at once, until the
 * database answers again. What it refuses is no such failure: to be refused takes no time.
 *
 * @param look asks the database something, on a connection of its own.
 */
export function createBreaker(look: () => Promise<unknown>): Breaker {
  let silence: unknown;
  let timer: NodeJS.Timeout | undefined;

  async function lookAgain(): Promise<void> {
    const failure = await look().then(
      () => undefined,
      (error: unknown) => error,
    );
    if (isSilence(failure)) lookLater();
    else silence = undefined;
  }

  function lookLater(): void {
    timer = setTimeout(() => void lookAgain(), LOOK).unref();
  }

  return {
    check() {
      if (silence !== undefined) throw silence;
    },
    note(error) {
      if (silence !== undefined || !isSilence(error)) return;
      silence = error;
      lookLater();
    },
    close: () => clearTimeout(timer),
  };
}

/**
 * A connection of a pool that is closed when it is given back, once it was silent: it still waits for an answer that may
 * never come, and whoever is given it next would wait behind that.
 */
export function closeWhenSilent(client: PostgresPoolClient): PostgresPoolClient {
  let wasSilent = false;
  const query = async (statement: string, values: readonly unknown[]) => {
    try {
      return await client.query(statement, values);
    } catch (error) {
      wasSilent ||= isSilence(error);
      throw error;
    }
  };
  return {
    // The other form, with a cursor, reads a result bit by bit: nothing here does.
    query: query as PostgresPoolClient['query'],
    release: (destroy) => client.release(destroy === true || wasSilent),
  };
}

/** The driver gives these no code. */
function isSilence(error: unknown): boolean {
  return (
    error instanceof Error &&
    /Query read timeout|timeout exceeded when trying to connect|connection timeout|timeout expired/i.test(
      error.message,
    )
  );
}
