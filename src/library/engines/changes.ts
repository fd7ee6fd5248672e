import { type Kysely, sql } from 'kysely';
import type { Database, Tables } from './database.js';

/** What PostgreSQL is told the names of changed libraries on, and tells the other processes. */
export const CHANGES = 'footnote_changes';

/** Tells other processes which libraries a transaction has changed, when it is done. With SQLite they notice. */
export async function tellOthers(
  engine: Database['engine'],
  tables: Kysely<Tables>,
  libraries: ReadonlySet<string>,
): Promise<void> {
  if (engine !== 'postgres') return;
  await sql`select pg_notify(${CHANGES}, library) from unnest(${sql.val([...libraries])}::text[]) as library`.execute(
    tables,
  );
}
