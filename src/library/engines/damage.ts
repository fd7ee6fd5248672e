import Libsql from 'libsql';
import { type DatabaseFile, SpoiltFile } from './file.js';

/** Sees to it that nothing is taken which a damaged file can't keep. */
export interface DamageWatch {
  /** Before a change. @throws SpoiltFile when what is written would be lost. */
  check(): void;
  /** Does what may have SQLite write into the file. */
  allow(work: () => void): void;
  /** To be told of whatever a statement fails with. */
  note(error: unknown): void;
}

/**
 * SQLite goes on with the pages that it has in memory when somebody overwrites them in the file, and takes changes in
 * its other file that are lost at the next start. In WAL mode it writes into the file itself only when it moves changes
 * there. So when the file was written to, and neither this process did it nor another one has changed anything, all of
 * it is looked at, which takes about 1 ms for each megabyte.
 *
 * @param connections all of this process; the last of them writes.
 */
export function watchForDamage(
  file: DatabaseFile,
  connections: readonly [reader: Libsql.Database, writer: Libsql.Database],
): DamageWatch {
  const counted = connections[1].prepare('pragma data_version');
  /** Counts what other processes have changed. */
  const count = () => (counted.all() as { data_version: number }[])[0]?.data_version;
  let [known, theirs] = [file.mark(), count()];
  let damage: SpoiltFile | undefined;

  function lookAtAll(): void {
    // A connection of its own has no pages in memory.
    const fresh = new Libsql(file.path);
    try {
      const [found] = fresh.prepare('pragma quick_check(1)').all() as { quick_check: string }[];
      if (found?.quick_check !== 'ok') throw damaged(found?.quick_check);
    } finally {
      fresh.close();
    }
    // It may be a backup that was copied there, with nothing of which the pages in memory agree.
    for (const connection of connections) connection.exec('pragma shrink_memory');
  }

  function damaged(cause: unknown): SpoiltFile {
    return new SpoiltFile('SQLITE_CORRUPT', file.path, 'is damaged', cause);
  }

  const watch: DamageWatch = {
    check() {
      if (damage) throw damage;
      file.check();
      try {
        const [now, changes] = [file.mark(), count()];
        if (now !== known && changes === theirs) lookAtAll();
        [known, theirs] = [now, changes];
      } catch (error) {
        watch.note(error);
        throw damage ?? error;
      }
    },
    allow(work) {
      const isKnown = file.mark() === known;
      work();
      if (isKnown) known = file.mark();
    },
    note(error) {
      if (error instanceof SpoiltFile) damage ??= error;
      else if (isDamage(error)) damage ??= damaged(error);
    },
  };
  return watch;
}

function isDamage(error: unknown): boolean {
  const { code } = (error ?? {}) as { code?: unknown };
  return typeof code === 'string' && /^SQLITE_(?:CORRUPT|NOTADB)/.test(code);
}
