import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { closeWhenSilent, createBreaker } from './breaker.js';
import { type Database, type Tables, UnusableDatabase } from './database.js';
import { listenForChanges } from './listener.js';
import { migrate } from './migrations.js';

/** In milliseconds. A person waits with it. */
const CONNECTING = 3000;
const STATEMENT = 10_000;
/** Connections of one process. */
const CONNECTIONS = 5;

/** PostgreSQL's numbers for two of its types. */
const BYTEA = 17;
const INT8 = 20;

/** How a column is read: bytes as those of the other engine, and numbers as numbers, where pg gives strings. */
function readerOf(oid: number, format?: 'text' | 'binary') {
  const read = pg.types.getTypeParser(oid, format as 'text');
  // Times and counts are far below 2^53.
  if (oid === INT8) return Number;
  return oid === BYTEA ? (value: string) => Uint8Array.from(read(value)) : read;
}

/**
 * Opens a PostgreSQL database.
 *
 * @param onError told when an idle connection breaks; the next query makes a new one.
 * @throws UnusableDatabase
 */
export async function openPostgres(url: string, onError: (error: Error) => void): Promise<Database> {
  const pool = new pg.Pool({
    connectionString: url,
    max: CONNECTIONS,
    connectionTimeoutMillis: CONNECTING,
    statement_timeout: STATEMENT,
    query_timeout: STATEMENT + 1000,
    application_name: 'footnote',
    types: { getTypeParser: readerOf },
  });
  /** PostgreSQL's processes that work for this one. One that has ended may do so for another soon. */
  const own = new Set<number>();
  pool.on('connect', (client) => {
    // A connection that breaks while it is used tells itself, and nobody else hears it: unheard, it ends the process.
    client.on('error', onError);
    own.add(numberOf(client));
  });
  pool.on('remove', (client) => own.delete(numberOf(client)));
  // Of one that nobody uses the pool tells, too.
  pool.on('error', () => {});
  const breaker = createBreaker(() => askAnything(url));
  const sparing = {
    async connect() {
      breaker.check();
      const client = await pool.connect().catch((error: unknown) => {
        breaker.note(error);
        throw error;
      });
      return closeWhenSilent(client);
    },
    end: () => pool.end(),
  };
  const kysely = new Kysely<Tables>({
    dialect: new PostgresDialect({ pool: sparing }),
    log: (event) => {
      if (event.level === 'error') breaker.note(event.error);
    },
  });
  try {
    await migrate({ engine: 'postgres', write: kysely });
  } catch (error) {
    await kysely.destroy();
    if (error instanceof UnusableDatabase) throw error;
    throw new UnusableDatabase(explainFailure(url, error), error);
  }
  const others = await listenForChanges(
    { connectionString: url, connectionTimeoutMillis: CONNECTING },
    onError,
    (process) => own.has(process),
  );
  return {
    engine: 'postgres',
    read: kysely,
    write: kysely,
    others,
    claim: (part, way) => others.claim(part, way),
    // Its own vacuum does that.
    scrub: async () => {},
    async close() {
      breaker.close();
      await others.close();
      await kysely.destroy();
    },
  };
}

/** On a connection of its own: those of the pool may all be waiting. */
async function askAnything(url: string): Promise<void> {
  const client = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: CONNECTING,
    query_timeout: CONNECTING,
    application_name: 'footnote, looking',
  });
  // Unheard, it would end the process.
  client.on('error', () => {});
  try {
    await client.connect();
    await client.query('select 1');
  } finally {
    void client.end().catch(() => {});
  }
}

/** Of PostgreSQL's process behind a connection; the types leave it out. */
function numberOf(client: pg.PoolClient): number {
  return (client as pg.PoolClient & { readonly processID: number }).processID;
}

function explainFailure(url: string, error: unknown): string {
  const { hostname, pathname } = new URL(url);
  const begin = `The database${pathname.length > 1 ? ` ${pathname.slice(1)}` : ''} at ${hostname || 'this machine'} in DATABASE_URL can't be used`;
  const { code, message } = error as { code?: unknown; message?: unknown };
  switch (code) {
    case '28000':
    case '28P01':
      return `${begin}: it refused the user or the password.`;
    case '3D000':
      return `${begin}: there is no database of this name. Create it with createdb.`;
    case '42501':
      return `${begin}: its user may not create tables there.`;
    case 'ECONNREFUSED':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
    case 'ETIMEDOUT':
    case 'EHOSTUNREACH':
      return `${begin}: it can't be reached (${code}). Is PostgreSQL running there?`;
  }
  return `${begin}: ${`${message}`.trim() || code || 'no answer'}`;
}
