import { closeSync, openSync } from 'node:fs';
import { type Driver, Kysely, type SqliteDatabase, SqliteDialect, SqliteDriver } from 'kysely';
import Libsql from 'libsql';
import { LRUCache } from 'lru-cache';
import { type DamageWatch, watchForDamage } from './damage.js';
import { type ClaimWay, type Database, type Others, type Tables, UnusableDatabase } from './database.js';
import { type DatabaseFile, openFile } from './file.js';
import { migrate } from './migrations.js';
import { createPatience, type Patiently } from './patience.js';

/**
 * Opens the SQLite database in a file, which is made if there is none, with its folder.
 *
 * @throws UnusableDatabase
 */
export async function openSqlite(file: string): Promise<Database> {
  let own: DatabaseFile | undefined;
  try {
    own = openFile(file);
    const { close: closeFile } = own;
    const patiently = createPatience();
    const reader = await patiently(() => connect(file));
    const writer = await patiently(() => connect(file));
    const watch = watchForDamage(own, [reader, writer]);
    const begin = () => {
      watch.check();
      return patiently(() => writer.exec('begin immediate'));
    };
    const read = new Kysely<Tables>({ dialect: new FileDialect(reader, watch) });
    const write = new Kysely<Tables>({ dialect: new FileDialect(writer, watch, begin) });
    await migrateAlone(writer, write, patiently, watch);
    // Through Kysely, so that it waits for a transaction under way. A reader of another process keeps some of it back
    // until the next time.
    const scrub = () =>
      write
        .connection()
        .execute(async () => watch.allow(() => writer.exec('pragma wal_checkpoint(TRUNCATE)')));
    const claims: Libsql.Database[] = [];
    const claim = async (part: string, way: ClaimWay = 'alone') => {
      const held = lockFile(`${file}-running-${part}`, way);
      if (held) claims.push(held);
      return held !== undefined;
    };
    const close = async () => {
      for (const held of claims) {
        held.exec('rollback');
        held.close();
      }
      await read.destroy();
      await write.destroy();
      closeFile();
    };
    return { engine: 'sqlite', read, write, others: othersOf(writer), claim, scrub, close };
  } catch (error) {
    own?.close();
    if (error instanceof UnusableDatabase) throw error;
    throw new UnusableDatabase(explainFailure(file, error), error);
  }
}

/**
 * In one transaction around all of it: Kysely begins by making tables of its own, and libsql doesn't let go of a
 * statement that another process has kept waiting (as it is with `begin`, below).
 */
async function migrateAlone(
  writer: Libsql.Database,
  write: Kysely<Tables>,
  patiently: Patiently,
  watch: DamageWatch,
): Promise<void> {
  await patiently(() => writer.exec('begin immediate'));
  try {
    await migrate({ engine: 'sqlite', write });
    watch.allow(() => writer.exec('commit'));
  } catch (error) {
    if (writer.inTransaction) writer.exec('rollback');
    throw error;
  }
}

/**
 * SQLite counts what others have changed for each connection, not what changed: its own changes are not among it. It is
 * asked once in a turn of the event loop: whatever comes after another process's change comes in a later one.
 */
function othersOf(writer: Libsql.Database): Others {
  const counted = writer.prepare('pragma data_version');
  const nothing: ReadonlySet<string> = new Set();
  let last: unknown;
  let isAsked = false;
  return {
    takeChanged() {
      if (isAsked) return nothing;
      isAsked = true;
      setImmediate(() => (isAsked = false));
      let version: unknown;
      try {
        version = (counted.all() as { data_version: number }[])[0]?.data_version;
      } catch {
        // Whoever reads then is told why it can't be read.
        return undefined;
      }
      if (version !== undefined && version === last) return nothing;
      last = version;
      return undefined;
    },
    catchUp: () => new Promise((resolve) => setImmediate(resolve)),
  };
}

function connect(file: string): Libsql.Database {
  const database = new Libsql(file);
  try {
    // Libsql waits without giving way to anything else in this process, so hardly at all: see `createPatience`.
    // Readers don't wait in WAL mode.
    database.pragma('busy_timeout = 20');
    database.pragma('journal_mode = WAL');
    // In WAL mode, NORMAL may lose acknowledged changes when the machine stops.
    database.pragma('synchronous = FULL');
    database.pragma('foreign_keys = ON');
    // What is deleted is overwritten, not left lying in the file.
    database.pragma('secure_delete = ON');
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

/** A lock that the system takes back when the process ends: the right to write to a file of its own, or to read it. */
function lockFile(path: string, way: ClaimWay): Libsql.Database | undefined {
  closeSync(openSync(path, 'a', 0o600));
  const database = new Libsql(path);
  try {
    database.pragma('busy_timeout = 0');
    if (way === 'alone') database.exec('begin exclusive');
    // The lock of a reader begins with what it reads.
    else database.exec('begin; select count(*) from sqlite_master');
    return database;
  } catch (error) {
    database.close();
    if ((error as { code?: unknown }).code === 'SQLITE_BUSY') return undefined;
    throw error;
  }
}

/** More than the library has statements; preparing one costs more than most take to run. */
const STATEMENTS = 200;

/** What Kysely takes for a database: better-sqlite3's interface, which libsql has. Kysely runs one at a time. */
function adaptSqlite(database: Libsql.Database, watch: DamageWatch): SqliteDatabase {
  const prepared = new LRUCache<string, Libsql.Statement>({ max: STATEMENTS });
  return {
    close: () => void database.close(),
    prepare(text) {
      const run = <T>(work: () => T): T => {
        try {
          return work();
        } catch (error) {
          // One that has failed may still hold its place in the database.
          prepared.delete(text);
          watch.note(error);
          throw error;
        }
      };
      const statement = run(() => prepared.get(text) ?? database.prepare(text));
      prepared.set(text, statement);
      return {
        reader: statement.reader,
        all: (parameters) => run(() => statement.all(bindable(parameters)).map(withBytes)),
        run: (parameters) => run(() => statement.run(bindable(parameters))),
        iterate: (parameters) => {
          // Whoever stops before the end leaves it open.
          prepared.delete(text);
          return statement.iterate(bindable(parameters));
        },
      };
    },
  };
}

/** Libsql gives bytes as an ArrayBuffer; the tables say that they are a Uint8Array. */
function withBytes(row: unknown): unknown {
  const columns = row as Record<string, unknown>;
  for (const [name, value] of Object.entries(columns))
    if (value instanceof ArrayBuffer) columns[name] = new Uint8Array(value);
  return row;
}

/** Libsql ends the process when it is given a boolean, and cuts a text at U+0000. */
function bindable(parameters: readonly unknown[]): unknown[] {
  for (const one of parameters) {
    const fine =
      one === null ||
      typeof one === 'number' ||
      typeof one === 'bigint' ||
      (typeof one === 'string' && !one.includes('\0')) ||
      one instanceof Uint8Array;
    if (!fine) throw new TypeError(`SQLite can't keep this ${typeof one}.`);
  }
  return [...parameters];
}

/** Kysely's dialect for SQLite, for a file that several processes use. */
class FileDialect extends SqliteDialect {
  readonly #database: Libsql.Database;
  readonly #watch: DamageWatch;
  readonly #begin: Begin;
  constructor(database: Libsql.Database, watch: DamageWatch, begin: Begin = readOnly) {
    super({ database: adaptSqlite(database, watch) });
    this.#database = database;
    this.#watch = watch;
    this.#begin = begin;
  }
  override createDriver(): Driver {
    return new FileDriver(this.#database, this.#watch, this.#begin);
  }
}

type Begin = () => Promise<unknown>;

const readOnly: Begin = async () => {
  throw new Error('This connection is for reading.');
};

/** Transactions are not prepared: a prepared `begin` that failed stays open in libsql and bars every commit. */
class FileDriver extends SqliteDriver {
  readonly #database: Libsql.Database;
  readonly #watch: DamageWatch;
  readonly #begin: Begin;
  constructor(database: Libsql.Database, watch: DamageWatch, begin: Begin) {
    super({ database: adaptSqlite(database, watch) });
    this.#database = database;
    this.#watch = watch;
    this.#begin = begin;
  }

  /**
   * A transaction that begins by reading can't become a writing one once somebody else has written: so every
   * one claims the right to write at once, and waits for it without holding up the process.
   */
  override async beginTransaction(): Promise<void> {
    await this.#begin();
  }

  override async commitTransaction(): Promise<void> {
    this.#watch.allow(() => this.#database.exec('commit'));
  }

  override async rollbackTransaction(): Promise<void> {
    // SQLite has done it itself when the disk is full.
    if (this.#database.inTransaction) this.#database.exec('rollback');
  }
}

function explainFailure(file: string, error: unknown): string {
  const { code, message } = error as { code?: unknown; message?: unknown };
  const begin = `The database ${file} can't be used`;
  switch (code) {
    case 'SQLITE_NOTADB':
    case 'SQLITE_CORRUPT':
      return `${begin}: this file is not a SQLite database, or a damaged one. Put a backup in its place, or set DATABASE_URL to another file.`;
    case 'SQLITE_READONLY':
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return `${begin}: it may not be written by the user that the bot runs as. Change its owner, or set DATABASE_URL to another file.`;
    case 'SQLITE_FULL':
    case 'ENOSPC':
      return `${begin}: the disk is full.`;
    case 'SQLITE_BUSY':
    case 'SQLITE_BUSY_RECOVERY':
    case 'SQLITE_BUSY_SNAPSHOT':
      return `${begin}: another program holds it locked. End that program and start again.`;
    case 'EISDIR':
      return `${begin}: it is a folder. Name a file in it.`;
    case 'EEXIST':
    case 'ENOTDIR':
      return `${begin}: a part of its path is a file, not a folder.`;
  }
  const reason = `${message}`;
  return /Unable to open/.test(reason)
    ? `${begin}: it is a folder, or may not be read and written by the user that the bot runs as.`
    : `${begin}: ${reason}`;
}
