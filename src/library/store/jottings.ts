import type { Insertable, Kysely } from 'kysely';
import { type Database, type Tables, tellOthers, transactLoosely } from '../engines/index.js';

/** How long what was jotted down waits to be written with what else is, in milliseconds. */
const WAIT = 1000;
/** As many are written at once: more would hold up others. */
const BATCH = 300;
/** As many of each are kept while the database is away; a thousand servers' of an hour. */
const MOST = 20_000;

type Count = Insertable<Tables['discussed']>;
type Position = Omit<Tables['progress'], 'through'> & { readonly position: number };

/**
 * What is written soon, and nobody waits for: how often paragraphs are discussed, and where a channel reads on. What
 * was jotted down in the last second is lost when the process is killed; when the machine stops, what its system hadn't
 * put on the disk, which is some half a minute of it.
 */
export interface Jottings {
  /** Counts each of the paragraphs once more. */
  count(library: string, article: string, paragraphs: readonly number[]): void;
  /** Notes where a channel reads on. */
  note(position: Position): void;
  /** Where a channel reads on, if that is not written yet. */
  noted(place: Omit<Position, 'position'>): number | undefined;
  /** Writes all. @throws what the database throws; nothing is lost then. */
  write(): Promise<void>;
  /** Writes all, if that can be. */
  close(): Promise<void>;
}

/**
 * Each by itself would be a transaction that waits for the disk: several milliseconds in which, with SQLite, nobody is
 * answered.
 *
 * @param onWritten told of a library whose positions were written.
 * @param transact another one, for tests.
 */
export function createJottings(
  database: Pick<Database, 'write' | 'engine'>,
  onWritten: (library: string) => void,
  transact: typeof transactLoosely = transactLoosely,
): Jottings {
  const counts = new Map<string, Count>();
  const positions = new Map<string, Position>();
  let timer: NodeJS.Timeout | undefined;
  let writing: Promise<void> = Promise.resolve();

  function addCount(row: Count): void {
    const { library, article, paragraph } = row;
    const key = `${library}/${article}/${paragraph}`;
    const known = counts.get(key);
    if (known) counts.set(key, { ...known, count: known.count + row.count });
    else if (counts.size < MOST) counts.set(key, row);
  }

  async function writeSome(): Promise<void> {
    const batch = firstOf(counts, BATCH);
    const someCounts = batch.map(([, row]) => row);
    const somePositions = firstOf(positions, BATCH).map(([, row]) => row);
    // Those that come while these are written are counted anew.
    for (const [key] of batch) counts.delete(key);
    try {
      await transact(database, async (tables) => {
        await addCounts(tables, someCounts);
        if (somePositions.length === 0) return;
        await tables
          .insertInto('progress')
          .values(somePositions.map((row) => ({ ...row, through: null })))
          .onConflict((conflict) =>
            conflict
              .columns(['library', 'channel', 'article'])
              .doUpdateSet(({ ref }) => ({ position: ref('excluded.position') })),
          )
          .execute();
        await tellOthers(database.engine, tables, new Set(somePositions.map(({ library }) => library)));
      });
    } catch (error) {
      for (const row of someCounts) addCount(row);
      throw error;
    }
    for (const row of somePositions) {
      const key = keyOf(row);
      // Unless it has moved on meanwhile.
      if (positions.get(key) === row) positions.delete(key);
      const { library } = row;
      onWritten(library);
    }
  }

  async function writeAll(): Promise<void> {
    // What comes while it is written has its own turn.
    for (let left = Math.max(counts.size, positions.size); left > 0; left -= BATCH) await writeSome();
  }

  function writeSoon(): void {
    // While the database is away it is tried again with the next.
    timer ??= setTimeout(() => void jottings.write().catch(() => {}), WAIT).unref();
  }

  const jottings: Jottings = {
    count(library, article, paragraphs) {
      for (const paragraph of new Set(paragraphs)) addCount({ library, article, paragraph, count: 1 });
      writeSoon();
    },
    note(position) {
      const key = keyOf(position);
      if (positions.size < MOST || positions.has(key)) positions.set(key, position);
      writeSoon();
    },
    noted: (place) => positions.get(keyOf(place))?.position,
    write() {
      clearTimeout(timer);
      timer = undefined;
      writing = writing.catch(() => {}).then(writeAll);
      return writing;
    },
    close: () => jottings.write().catch(() => {}),
  };
  return jottings;
}

const keyOf = ({ library, channel, article }: Omit<Position, 'position'>) =>
  `${library}/${channel}/${article}`;

/**
 * The first rows, in the order of their keys: so that two processes that write the same rows don't wait for each other in
 * a ring.
 */
function firstOf<T>(rows: ReadonlyMap<string, T>, most: number): [key: string, row: T][] {
  return [...rows].slice(0, most).sort(([one], [other]) => (one < other ? -1 : 1));
}

/** Adds to the counts of paragraphs. */
export async function addCounts(tables: Kysely<Tables>, rows: readonly Count[]): Promise<void> {
  if (rows.length === 0) return;
  await tables
    .insertInto('discussed')
    .values(rows)
    .onConflict((conflict) =>
      conflict
        .columns(['library', 'article', 'paragraph'])
        .doUpdateSet(({ eb, ref }) => ({ count: eb('discussed.count', '+', ref('excluded.count')) })),
    )
    .execute();
}
