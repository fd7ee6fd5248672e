import { type Kysely, sql, type Transaction } from 'kysely';
import { HOST, type Kept } from '../contract/index.js';
import { CHANGES, type Database, type Tables } from '../engines/index.js';
import { LibraryRefusal } from '../refusals.js';
import type { Cache } from './cache.js';
import type { Jottings } from './jottings.js';
import type { Recollection } from './known.js';
import { ID, libraryOf } from './rows.js';

/** What everything in the store works with. */
export interface Shelves {
  readonly database: Database;
  /** What comes with Footnote, by id; the first is read where nothing else is chosen. Never empty. */
  readonly shipped: ReadonlyMap<string, Kept>;
  readonly cache: Cache;
  readonly known: Recollection;
  readonly jottings: Jottings;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

export const HOST_LIBRARY = libraryOf(HOST);

/** The libraries that a library's readers see, their own first. */
export function seenFrom(library: string): string[] {
  return library === HOST_LIBRARY ? [library] : [library, HOST_LIBRARY];
}

/**
 * Whether anything that a library's readers see may be its own or the host's: an article, or what was chosen or hidden.
 * Few servers and hardly any person have such, so that the database is asked once for all that haven't.
 */
export async function mayHaveOwn({ known, database }: Shelves, library: string): Promise<boolean> {
  const tables = database.read;
  for (const owner of seenFrom(library)) {
    const isOn = await known.mayBeOn('own', owner, (most) =>
      tables
        .selectFrom('choices')
        .select('library')
        .union(tables.selectFrom('hidden').select('library'))
        .union(tables.selectFrom('articles').select('library'))
        .limit(most)
        .execute(),
    );
    if (isOn) return true;
  }
  return false;
}

/** Changes a library, whole or not at all, and one change after another, whatever process makes them. */
export async function change<T>(
  { database, known }: Shelves,
  library: string,
  work: (tables: Transaction<Tables>) => Promise<T>,
): Promise<T> {
  try {
    return await database.write.transaction().execute(async (tables) => {
      await hold(database, tables, library);
      return work(tables);
    });
  } finally {
    known.changed(library);
  }
}

/**
 * Makes other changes of a library wait for the end of this one, and tells other processes of it then. Whoever holds a
 * server's library may take a person's, not the other way round.
 */
export async function hold(
  { engine }: Pick<Database, 'engine'>,
  tables: Transaction<Tables>,
  library: string,
): Promise<void> {
  // SQLite has one writer at a time anyhow.
  if (engine !== 'postgres') return;
  await sql`select pg_advisory_xact_lock(hashtextextended(${library}, 0)), pg_notify(${CHANGES}, ${library})`.execute(
    tables,
  );
}

/** What may be read in a library under an id: whose it is (nobody's for what is shipped), and its revision. */
export async function findVisible(
  { shipped }: Shelves,
  tables: Kysely<Tables>,
  library: string,
  id: string,
): Promise<{ readonly owner?: string; readonly revision: number } | undefined> {
  if (!ID.test(id)) return undefined;
  const hidden = tables
    .selectFrom('hidden')
    .select('hidden.article')
    .where('hidden.article', '=', id)
    .where('hidden.library', 'in', seenFrom(library));
  const kept = shipped.get(id);
  if (kept) return (await hidden.executeTakeFirst()) ? undefined : { revision: kept.revision };
  return tables
    .selectFrom('articles')
    .select(['library as owner', 'revision'])
    .where('id', '=', id)
    .where('state', '=', 'kept')
    .where('library', 'in', seenFrom(library))
    .where(({ not, exists }) => not(exists(hidden)))
    .executeTakeFirst();
}

/** @throws LibraryRefusal `no-such-article` when nothing may be read in a library under an id. */
export async function refuseUnseen(
  shelves: Shelves,
  tables: Kysely<Tables>,
  library: string,
  id: string,
): Promise<void> {
  if (!(await findVisible(shelves, tables, library, id)))
    throw new LibraryRefusal({ because: 'no-such-article', id });
}

/** The first article that may be read in a library where nothing is chosen, besides one. */
export async function findFirstVisible(
  { shipped }: Shelves,
  tables: Kysely<Tables>,
  library: string,
  except?: string,
): Promise<{ readonly id: string; readonly revision: number } | undefined> {
  const rows = await tables
    .selectFrom('hidden')
    .select('article')
    .where('library', 'in', seenFrom(library))
    .execute();
  const hidden = new Set(rows.map(({ article }) => article));
  for (const { id, revision } of shipped.values()) {
    if (!hidden.has(id) && id !== except) return { id, revision };
  }
  // The host's go before the library's own: they are meant to be read where nothing is chosen.
  for (const owner of seenFrom(library).reverse()) {
    const first = await tables
      .selectFrom('articles')
      .select(['id', 'revision'])
      .where('library', '=', owner)
      .where('state', '=', 'kept')
      .where('id', 'not in', [...hidden, except ?? ''])
      .orderBy('added')
      .orderBy('id')
      .limit(1)
      .executeTakeFirst();
    if (first) return first;
  }
  return undefined;
}

/** @throws LibraryRefusal `last` when there would be nothing to read without an article. */
export async function refuseTheLast(
  shelves: Shelves,
  tables: Kysely<Tables>,
  library: string,
  id: string,
): Promise<void> {
  if (!(await findFirstVisible(shelves, tables, library, id)))
    throw new LibraryRefusal({ because: 'last', id });
}
