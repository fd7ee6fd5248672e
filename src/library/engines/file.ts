import { closeSync, fstatSync, mkdirSync, openSync, readSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/** The first bytes of every SQLite database. */
const BEGINNING = Buffer.from('SQLite format 3\0');

/** A database's file, as it was when it was opened. */
export interface DatabaseFile {
  readonly path: string;
  /** @throws SpoiltFile when what is written to it would be lost. */
  check(): void;
  /** When something was written to it last, and its size, in one text. */
  mark(): string;
  close(): void;
}

/** The file is not what it was any more: somebody has deleted, replaced or overwritten it while the bot runs. */
export class SpoiltFile extends Error {
  /** @param what was done to it. */
  constructor(
    readonly code: 'SQLITE_CANTOPEN' | 'SQLITE_CORRUPT',
    path: string,
    what: string,
    cause?: unknown,
  ) {
    super(`${path} ${what}. Stop the bot, put a backup there if this one is lost, and start again.`, {
      cause,
    });
    this.name = 'SpoiltFile';
  }
}

/**
 * Opens the file of a database, which is made if there is none, with its folder. SQLite goes on with what it has in
 * memory and in its other file when somebody deletes or overwrites this one: changes would seem to be kept until the
 * next start.
 *
 * It must stay open as long as SQLite has it open: closing it would let go of SQLite's locks.
 */
export function openFile(path: string): DatabaseFile {
  mkdirSync(dirname(path), { recursive: true });
  // For the owner alone; SQLite gives the files beside it the same rights.
  const file = openSync(path, 'a+', 0o600);
  const { ino, dev } = fstatSync(file);
  const beginning = Buffer.alloc(BEGINNING.length);
  return {
    path,
    mark() {
      const { mtimeNs, size } = fstatSync(file, { bigint: true });
      return `${mtimeNs} ${size}`;
    },
    check() {
      const now = statSync(path, { throwIfNoEntry: false });
      if (!now) throw new SpoiltFile('SQLITE_CANTOPEN', path, 'was deleted');
      if (now.ino !== ino || now.dev !== dev) throw new SpoiltFile('SQLITE_CANTOPEN', path, 'was replaced');
      const read = readSync(file, beginning, 0, beginning.length, 0);
      if (read < beginning.length || !beginning.equals(BEGINNING))
        throw new SpoiltFile('SQLITE_CORRUPT', path, 'was overwritten');
    },
    close: () => closeSync(file),
  };
}
