import { type Kysely, sql } from 'kysely';
import type { Database, Tables } from './database.js';

/**
 * Runs a transaction that doesn't wait for the disk at its end: SQLite holds up all of this process for that, on a busy
 * disk for 20 to 50 ms. When the machine stops, the last of them may be lost; nothing else, and never a part of one.
 */
export async function transactLoosely(
  { engine, write }: Pick<Database, 'engine' | 'write'>,
  work: (tables: Kysely<Tables>) => Promise<void>,
): Promise<void> {
  if (engine === 'postgres')
    return write.transaction().execute(async (tables) => {
      await sql`set local synchronous_commit = off`.execute(tables);
      await work(tables);
    });
  // It holds for a connection, from outside of a transaction on.
  await write.connection().execute(async (one) => {
    await sql`pragma synchronous = normal`.execute(one);
    try {
      await one.transaction().execute(work);
    } finally {
      await sql`pragma synchronous = full`.execute(one);
    }
  });
}
