import type { Insertable } from 'kysely';
import type { Database, Tables } from '../engines/index.js';

/** How long what was counted waits to be written with what else is, in milliseconds. */
const WAIT = 1000;
/** As many are written at once: more would hold up others. */
const BATCH = 300;
/** As many are kept while the database is away; a thousand servers' of an hour. */
const MOST = 20_000;

/** Counts how often paragraphs are discussed. What was counted in the last second is lost when the process is killed. */
export interface Counts {
  /** Counts each of the paragraphs once more; written soon. */
  add(library: string, article: string, paragraphs: readonly number[]): void;
  /** Writes all that was counted. @throws what the database throws; nothing is lost then. */
  write(): Promise<void>;
  /** Leaves out what was counted in a library and is not written yet. */
  forget(library: string): void;
  /** Writes what was counted, if that can be. */
  close(): Promise<void>;
}

type Row = Insertable<Tables['discussed']>;

/**
 * Each count by itself would be a transaction that waits for the disk: several milliseconds in which, with SQLite,
 * nobody is answered.
 */
export function createCounts({ write }: Pick<Database, 'write'>): Counts {
  let waiting = new Map<string, Row>();
  let timer: NodeJS.Timeout | undefined;
  let writing: Promise<void> = Promise.resolve();

  const keyOf = ({ library, article, paragraph }: Row) => `${library}/${article}/${paragraph}`;

  function put(row: Row): void {
    const known = waiting.get(keyOf(row));
    if (known) waiting.set(keyOf(row), { ...known, count: known.count + row.count });
    else if (waiting.size < MOST) waiting.set(keyOf(row), row);
  }

  async function writeAll(): Promise<void> {
    const rows = [...waiting.values()];
    waiting = new Map();
    while (rows.length > 0) {
      const batch = rows.splice(0, BATCH);
      try {
        await write
          .insertInto('discussed')
          .values(batch)
          .onConflict((conflict) =>
            conflict
              .columns(['library', 'article', 'paragraph'])
              .doUpdateSet(({ eb, ref }) => ({ count: eb('discussed.count', '+', ref('excluded.count')) })),
          )
          .execute();
      } catch (error) {
        for (const row of [...batch, ...rows]) put(row);
        throw error;
      }
    }
  }

  const counts: Counts = {
    add(library, article, paragraphs) {
      for (const paragraph of new Set(paragraphs)) put({ library, article, paragraph, count: 1 });
      // While the database is away it is tried again with the next count.
      timer ??= setTimeout(() => void counts.write().catch(() => {}), WAIT).unref();
    },
    write() {
      clearTimeout(timer);
      timer = undefined;
      writing = writing.catch(() => {}).then(writeAll);
      return writing;
    },
    forget(library) {
      for (const [key, { library: owner }] of waiting) if (owner === library) waiting.delete(key);
    },
    close: () => counts.write().catch(() => {}),
  };
  return counts;
}
