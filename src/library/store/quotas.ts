import type { Kysely } from 'kysely';
import type { Tables } from '../engines/index.js';
import { LibraryRefusal } from '../refusals.js';
import { HOST_LIBRARY } from './shelves.js';

/** Articles in a library, drafts and removed ones not counted. The host's has no limit. */
const MOST_ARTICLES = 500;
/** Imports within `IMPORT_SPAN` into a library, and of a person into all. The host's have no limit. */
const MOST_IMPORTS = 20;
export const IMPORT_SPAN = 3_600_000;
/** How far the clocks of two machines on one database may differ, in milliseconds; a guess. */
const CLOCKS_DIFFER = 60_000;

/** @throws LibraryRefusal `because`, when no import is left to the library just now */
export async function refuseBeyondQuota(
  tables: Kysely<Tables>,
  library: string,
  now: number,
  because: 'too-many-imports' | 'too-many-of-yours',
): Promise<void> {
  await tables
    .deleteFrom('imports')
    .where('library', '=', library)
    // A time that lies far ahead was noted before the clock was put back: nobody is to wait for it.
    .where(({ eb, or }) => or([eb('at', '<=', now - IMPORT_SPAN), eb('at', '>', now + CLOCKS_DIFFER)]))
    .execute();
  const made = await tables
    .selectFrom('imports')
    .select('at')
    .where('library', '=', library)
    .orderBy('at', 'desc')
    .limit(MOST_IMPORTS)
    .execute();
  const oldest = made[MOST_IMPORTS - 1];
  if (!oldest) return;
  throw new LibraryRefusal({ because, limit: MOST_IMPORTS, again: new Date(oldest.at + IMPORT_SPAN) });
}

/** @throws LibraryRefusal `full` */
export async function refuseWhenFull(tables: Kysely<Tables>, library: string): Promise<void> {
  if (library === HOST_LIBRARY) return;
  const { count } = await tables
    .selectFrom('articles')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('library', '=', library)
    .where('state', '=', 'kept')
    .executeTakeFirstOrThrow();
  if (count >= MOST_ARTICLES) throw new LibraryRefusal({ because: 'full', limit: MOST_ARTICLES });
}
