import { type Away, LibraryAway, LibraryRefusal } from '../refusals.js';

/** What is known of a failure by its code, in SQLite, PostgreSQL or the system below them. */
const BY_CODE: Readonly<Record<string, Away>> = {
  SQLITE_BUSY: 'locked',
  SQLITE_LOCKED: 'locked',
  SQLITE_FULL: 'full',
  SQLITE_READONLY: 'read-only',
  SQLITE_CANTOPEN: 'unreachable',
  SQLITE_IOERR: 'unreachable',
  SQLITE_CORRUPT: 'broken',
  SQLITE_NOTADB: 'broken',
  ENOSPC: 'full',
  EROFS: 'read-only',
  ECONNREFUSED: 'unreachable',
  ECONNRESET: 'unreachable',
  ENOTFOUND: 'unreachable',
  EAI_AGAIN: 'unreachable',
  EHOSTUNREACH: 'unreachable',
  ENETUNREACH: 'unreachable',
  ETIMEDOUT: 'unreachable',
  EPIPE: 'unreachable',
  ENOENT: 'unreachable',
  // PostgreSQL's: disk_full, out_of_memory, read_only_sql_transaction, lock_not_available,
  // query_canceled (by statement_timeout), deadlock_detected, serialization_failure.
  '53100': 'full',
  '53200': 'full',
  '25006': 'read-only',
  '55P03': 'locked',
  '57014': 'locked',
  '40P01': 'locked',
  '40001': 'locked',
};

/** PostgreSQL's classes of errors by their first two characters. */
const BY_CLASS: Readonly<Record<string, Away>> = {
  // connection_exception, insufficient_resources, not in prerequisite state, operator_intervention, system_error,
  // invalid authorization, no such database.
  '08': 'unreachable',
  '53': 'unreachable',
  '55': 'unreachable',
  '57': 'unreachable',
  '58': 'unreachable',
  '28': 'unreachable',
  '3D': 'unreachable',
  // data_corrupted, undefined_table: somebody has meddled with it.
  XX: 'broken',
  '42': 'broken',
};

/** The drivers give these no code, or one for all. */
const BY_MESSAGE: readonly (readonly [RegExp, Away])[] = [
  [/timeout exceeded when trying to connect|timeout expired|Connection terminated/i, 'unreachable'],
  [/Query read timeout/i, 'unreachable'],
  [/Client has encountered a connection error|server closed the connection/i, 'unreachable'],
  [/Unable to open connection/i, 'unreachable'],
  // SQLite's, of a file that was overwritten.
  [/^no such (?:table|column): /, 'broken'],
];

/** A failure in the library's terms: a refusal as it is, a fault of the database as LibraryAway, else as it is. */
export function readLibraryFailure(error: unknown): unknown {
  if (error instanceof LibraryRefusal || error instanceof LibraryAway) return error;
  const away = readAway(error);
  return away === undefined ? error : new LibraryAway(away, error);
}

/**
 * Asks the database; while it is away, what is remembered is given in place of its answer.
 *
 * @param recall what was answered before; nothing when that isn't known.
 * @throws LibraryAway when the database is away and nothing is remembered.
 */
export async function askOrRecall<T>(
  ask: () => Promise<T>,
  recall: (away: LibraryAway) => T | undefined,
): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    const failure = readLibraryFailure(error);
    const known = failure instanceof LibraryAway ? recall(failure) : undefined;
    if (known === undefined) throw failure;
    return known;
  }
}

function readAway(error: unknown): Away | undefined {
  if (error instanceof AggregateError) return error.errors.map(readAway).find((away) => away !== undefined);
  if (!(error instanceof Error)) return undefined;
  const { code } = error as { code?: unknown };
  if (typeof code === 'string') {
    // SQLite's extended codes begin with the plain one: SQLITE_IOERR_WRITE.
    const plain = /^SQLITE_[A-Z]+/.exec(code)?.[0] ?? code;
    const known = BY_CODE[plain] ?? (/^[0-9A-Z]{5}$/.test(code) ? BY_CLASS[code.slice(0, 2)] : undefined);
    if (known) return known;
  }
  return BY_MESSAGE.find(([pattern]) => pattern.test(error.message))?.[1];
}
