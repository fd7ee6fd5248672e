import {
  closeSync,
  copyFileSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import Libsql from 'libsql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Kept, Library, Place } from '../../src/library/contract/index.js';
import { UnusableDatabase } from '../../src/library/engines/database.js';
import { openDatabase } from '../../src/library/engines/open.js';
import { LibraryAway } from '../../src/library/refusals.js';
import { readLibraryFailure } from '../../src/library/store/away.js';
import { makeFolder } from '../afterwards.js';
import { thrownBy } from '../thrown.js';
import { articleOf, newAddress, type OpenOptions, openAt } from './engines.js';
import { type Server, sharedServer, whyNoPostgres } from './postgres.js';

const here: Place = { server: '100', channel: '110', person: '1' };
const elsewhere: Place = { server: '200', channel: '210', person: '1' };

async function failure(work: Promise<unknown>): Promise<[string, string]> {
  const { away, message } = await thrownBy(work, LibraryAway);
  return [away, message];
}

/** A library of which a server reads an article of its own, and what is told while its database is away. */
async function readingAt(address: string) {
  const told: string[] = [];
  const onAway: OpenOptions['onAway'] = ({ away }) => told.push(away);
  const opened = await openAt(address, { onAway });
  const { library } = opened;
  const { id } = await library.keep(here, (await library.draft(here, articleOf('Apples'))).id);
  await library.choose(here, id, 'everywhere');
  const kept = await library.current(here);
  expect(kept.article.title).toBe('Apples');
  expect(await library.find(here, id)).toBe(kept);
  return { ...opened, kept, told };
}

async function expectOnlyWhatWasGiven(library: Library, kept: Kept, told: readonly string[]): Promise<void> {
  const message = 'the library is away: unreachable';
  expect(await failure(library.draft(here, articleOf('Pears')))).toEqual(['unreachable', message]);
  expect(told).toEqual([]);
  expect(await library.current(here)).toBe(kept);
  expect(await library.find(here, kept.id)).toBe(kept);
  expect(told).toEqual(['unreachable', 'unreachable']);
  for (const work of [
    () => library.current(elsewhere),
    () => library.find(elsewhere, kept.id),
    () => library.find(here, 'other'),
    () => library.list(here),
  ]) {
    expect(await failure(work())).toEqual(['unreachable', message]);
  }
}

/** Overwrites a part of a file in place, from a share of it on, but never its first bytes. */
function overwrite(path: string, share: number, length: number): void {
  const file = openSync(path, 'r+');
  const { size } = statSync(path);
  const from = length < size ? 4096 * Math.floor((size * share) / 4096) : 16;
  writeSync(file, Buffer.alloc(Math.min(length, size - from), 'Z'), 0, undefined, from);
  closeSync(file);
}

describe('a library in a SQLite file', () => {
  const reading = () => readingAt(newAddress());

  it('that is away gives what comes with the bot, where that was read lately', async () => {
    const { library, fail } = await openAt(newAddress());
    const shipped = await library.current(here);
    fail(Object.assign(new Error('no answer'), { code: 'ECONNREFUSED' }));
    expect(await library.current(here)).toBe(shipped);
    expect(await failure(library.current(elsewhere))).toMatchObject(['unreachable', expect.any(String)]);
    fail(undefined);
    await library.close();
  });

  it('that can’t be written is read, and says so', async () => {
    const { library, database, kept, told } = await reading();
    await sql`pragma query_only = on`.execute(database.write);
    expect(await failure(library.draft(here, articleOf('Pears')))).toEqual([
      'read-only',
      'the library is away: read-only',
    ]);
    expect(await library.current(here)).toBe(kept);
    expect(await library.list(here)).toHaveLength(3);
    expect(told).toEqual([]);
    await sql`pragma query_only = off`.execute(database.write);
    expect((await library.draft(here, articleOf('Pears'))).article.title).toBe('Pears');
    await library.close();
  });

  it('on a full disk is read, says so, and takes changes again when there is room', async () => {
    const { library, database, kept } = await reading();
    await sql`pragma max_page_count = 1`.execute(database.write);
    const long = articleOf('Long', 'x'.repeat(1_000_000));
    expect(await failure(library.draft(here, long))).toEqual(['full', 'the library is away: full']);
    expect(await library.current(here)).toBe(kept);
    await sql`pragma max_page_count = 1000000`.execute(database.write);
    const again = await library.keep(here, (await library.draft(here, long)).id);
    expect(await library.find(here, again.id)).toEqual(again);
    const drafts = await database.read.selectFrom('articles').select('state').execute();
    expect(drafts.map(({ state }) => state)).toEqual(['kept', 'kept']);
    await library.close();
  });

  it.each([
    ['deleted', (path: string) => rmSync(path), 'unreachable'],
    [
      'replaced',
      (path: string) => {
        copyFileSync(path, `${path}.new`);
        renameSync(`${path}.new`, path);
      },
      'unreachable',
    ],
    ['emptied', (path: string) => truncateSync(path), 'broken'],
    ['overwritten', (path: string) => writeFileSync(path, 'No database. '.repeat(10_000)), 'broken'],
  ] as const)('whose file is %s while it is used takes no change, and says so', async (what, spoil, away) => {
    const { library, address, kept } = await reading();
    spoil(address.slice('file:'.length));
    expect(await library.current(here)).toBe(kept);
    const refused = await thrownBy(library.draft(here, articleOf('Pears')), LibraryAway);
    const told = what === 'emptied' ? 'overwritten' : what;
    expect([refused.away, (refused.cause as Error).message]).toEqual([
      away,
      `${address.slice('file:'.length)} was ${told}. Stop the bot, put a backup there if this one is lost, and start again.`,
    ]);
    await library.close();
  });

  it.each([
    ['all but its beginning', 0.5, (size: number) => size],
    ['one of its pages', 0.5, () => 4096],
  ] as const)(
    'of which %s is damaged while it is used takes no change, and says so',
    async (_, from, length) => {
      const { library, database, address, kept } = await reading();
      const path = address.slice('file:'.length);
      await library.draft(here, articleOf('Long', 'x'.repeat(100_000)));
      await database.scrub();
      overwrite(path, from, length(statSync(path).size));
      expect(await library.current(here)).toBe(kept);
      // Even those that touch nothing that is damaged.
      for (const work of [
        () => library.set(here, 'name', 'value'),
        () => library.keep(here, 'none'),
        () => library.forget(elsewhere),
        () => library.set(here, 'name', 'value'),
      ])
        expect((await failure(work()))[0]).toBe('broken');
      await library.close();
    },
  );

  it('in which a reader finds damage takes no change from then on', async () => {
    const { library, database, address } = await reading();
    const path = address.slice('file:'.length);
    await library.draft(here, articleOf('Long', 'x'.repeat(1_000_000)));
    await database.scrub();
    await library.close();
    overwrite(path, 0.5, 4096);
    const opened = await openAt(address);
    await opened.library.set(here, 'name', 'value');
    const all = opened.database.read.selectFrom('articles').selectAll().execute();
    await expect(all).rejects.toMatchObject({ code: 'SQLITE_CORRUPT' });
    const refused = await thrownBy(opened.library.set(here, 'name', 'other'), LibraryAway);
    expect([refused.away, (refused.cause as Error).message]).toEqual([
      'broken',
      `${path} is damaged. Stop the bot, put a backup there if this one is lost, and start again.`,
    ]);
    await opened.library.close();
  });

  it('into which a backup was copied while it is used goes on with that', async () => {
    const { library, database, address } = await reading();
    const path = address.slice('file:'.length);
    await library.set(here, 'name', 'before');
    await database.scrub();
    copyFileSync(path, `${path}.backup`);
    await library.set(here, 'name', 'after');
    await library.draft(here, articleOf('Pears', 'x'.repeat(100_000)));
    await database.scrub();
    copyFileSync(`${path}.backup`, path);
    await library.set(here, 'other', 'value');
    await library.close();
    const opened = await openAt(address);
    expect(await opened.library.settings(here)).toEqual({ name: 'before', other: 'value' });
    expect((await sql`pragma quick_check`.execute(opened.database.read)).rows).toEqual([
      { quick_check: 'ok' },
    ]);
    await opened.library.close();
  });

  it('that is written through another process, too, takes changes of both', async () => {
    const { library, database, again, address } = await reading();
    const other = await again();
    await other.set(here, 'one', 1);
    await library.set(here, 'two', 2);
    await database.scrub();
    await other.set(here, 'three', 3);
    // A program of the host's moves what was written into the file.
    const program = new Libsql(address.slice('file:'.length));
    program.exec('pragma wal_checkpoint(TRUNCATE)');
    program.close();
    await library.set(here, 'four', 4);
    expect(await library.settings(here)).toEqual({ one: 1, two: 2, three: 3, four: 4 });
    await library.close();
  });

  it('that somebody else is writing to is read at once; a change waits for its turn', async () => {
    const { library, address, kept } = await reading();
    const other = new Libsql(address.slice('file:'.length));
    other.exec('begin immediate');
    const change = library.draft(here, articleOf('Pears'));
    expect(await library.current(here)).toBe(kept);
    other.exec('commit');
    expect((await change).article.title).toBe('Pears');
    other.close();
    await library.close();
  });

  it('that can’t be read gives what it gave lately, to whom it gave it, and nothing else', async () => {
    const { library, kept, told, fail } = await reading();
    const cause = Object.assign(new Error('disk I/O error'), { code: 'SQLITE_IOERR_READ' });
    fail(cause);
    await expectOnlyWhatWasGiven(library, kept, told);
    fail(new Error('a mistake of our own'));
    await expect(library.current(here)).rejects.toThrow('a mistake of our own');
    fail(undefined);
    await library.forget(here);
    fail(cause);
    expect((await failure(library.current(here)))[0]).toBe('unreachable');
    await library.close();
  });

  it.each([
    ['a folder', (path: string) => `${path}/..`, /it is a folder\. Name a file in it\./],
    [
      'no database',
      (path: string) => path,
      /this file is not a SQLite database, or a damaged one\. Put a backup/,
    ],
    ['below a file', (path: string) => `${path}/new.db`, /a part of its path is a file, not a folder/],
  ])('that is %s can’t be opened, and the host is told why', async (_, pathOf, reason) => {
    const path = join(makeFolder(), 'text.txt');
    writeFileSync(path, 'This is no database at all. '.repeat(100));
    const opening = openDatabase(`file:${pathOf(path)}`, () => {});
    await expect(opening).rejects.toThrow(UnusableDatabase);
    await expect(opening).rejects.toThrow(reason);
  });

  it('of a later version can’t be opened', async () => {
    const { library, database, address } = await reading();
    await sql`insert into kysely_migration values ('999-future', '2030-01-01T00:00:00Z')`.execute(
      database.write,
    );
    await library.close();
    await expect(openDatabase(address, () => {})).rejects.toThrow(/made by a later version of Footnote/);
  });
});

const missing = whyNoPostgres();
describe.skipIf(missing)(`a library in PostgreSQL${missing ? ` (${missing})` : ''}`, () => {
  let server: Server;
  beforeAll(() => {
    server = sharedServer();
  });
  afterAll(() => server.close());
  /** Cuts every connection to a database, and comes back when they are cut. */
  const hangUp = (address: string) =>
    server.run(
      `select pg_terminate_backend(pid, 60000) from pg_stat_activity where datname = '${new URL(address).pathname.slice(1)}'`,
    );
  const allow = (address: string, connections: number) =>
    server.run(
      `alter database ${new URL(address).pathname.slice(1)} with allow_connections ${connections > 0} connection limit ${connections || -1}`,
    );

  it('that can’t be written is read, and says so', async () => {
    const { library, address, kept } = await readingAt(await server.create());
    const name = new URL(address).pathname.slice(1);
    await server.run(`alter database ${name} set default_transaction_read_only = on`);
    await hangUp(address);
    // Until it is noticed here that a connection is cut, a call may still be sent over it.
    await expect
      .poll(async () => (await failure(library.draft(here, articleOf('Pears'))))[0])
      .toBe('read-only');
    expect(await library.current(here)).toBe(kept);
    await server.run(`alter database ${name} reset default_transaction_read_only`);
    await hangUp(address);
    await expect
      .poll(async () => (await library.draft(here, articleOf('Pears'))).article.title)
      .toBe('Pears');
    await library.close();
  });

  it('that is away gives what it read lately, to whom it gave it, and nothing else', async () => {
    const { library, address, kept, told } = await readingAt(await server.create());
    await allow(address, 0);
    await hangUp(address);
    await expectOnlyWhatWasGiven(library, kept, told);
    await allow(address, 10);
    expect((await library.draft(here, articleOf('Pears'))).article.title).toBe('Pears');
    await library.close();
  });

  it('that hangs up while it is being read and changed fails those calls, and nothing else', async () => {
    const address = await server.create();
    const told: unknown[] = [];
    const database = await openDatabase(address, (error) => told.push(error));
    const cut = await database.write
      .transaction()
      .execute(async (tables) => {
        await tables.selectFrom('settings').selectAll().execute();
        await hangUp(address);
        return tables.selectFrom('settings').selectAll().execute();
      })
      .catch(readLibraryFailure);
    expect(cut).toMatchObject({ name: 'LibraryAway', away: 'unreachable' });
    // An error that nobody listens to would have ended the process.
    expect(told.length).toBeGreaterThan(0);
    expect(await database.read.selectFrom('settings').selectAll().execute()).toEqual([]);
    await database.close();
  });

  it('that can’t be opened, tells the host why, without the password', async () => {
    const address = Object.assign(new URL(await server.create()), {
      pathname: '/nowhere',
      password: 'hush',
    }).href;
    await expect(openDatabase(address, () => {})).rejects.toThrow(
      /^The database nowhere at 127\.0\.0\.1 in DATABASE_URL can't be used: there is no database of this name\. Create it with createdb\.$/,
    );
    const closed = 'postgres://me:hush@127.0.0.1:1/footnote';
    await expect(openDatabase(closed, () => {})).rejects.toThrow(
      /^The database footnote at 127\.0\.0\.1 in DATABASE_URL can't be used: it can't be reached \(ECONNREFUSED\)\. Is PostgreSQL running there\?$/,
    );
  });
});

describe('a failure', () => {
  it.each([
    [{ code: 'SQLITE_BUSY' }, 'locked'],
    [{ code: 'SQLITE_IOERR_WRITE' }, 'unreachable'],
    [{ code: 'SQLITE_FULL' }, 'full'],
    [{ code: 'SQLITE_CORRUPT' }, 'broken'],
    [{ code: '53100' }, 'full'],
    [{ code: '53300' }, 'unreachable'],
    [{ code: '57P01' }, 'unreachable'],
    [{ code: '25006' }, 'read-only'],
    [{ code: '57014' }, 'locked'],
    [{ code: '08006' }, 'unreachable'],
    [{ code: '42P01' }, 'broken'],
    [{ code: 'SQLITE_ERROR', message: 'no such table: articles' }, 'broken'],
    [{ code: 'ECONNREFUSED' }, 'unreachable'],
    [{ message: 'timeout exceeded when trying to connect' }, 'unreachable'],
    [{ message: 'Connection terminated unexpectedly' }, 'unreachable'],
    [{ code: '22021' }, undefined],
    [{ code: 'SQLITE_CONSTRAINT_PRIMARYKEY' }, undefined],
    [{ message: 'x is not a function' }, undefined],
  ])('with %o is %s', (fields, away) => {
    const error = Object.assign(new Error(), fields);
    const failed = readLibraryFailure(error);
    if (away === undefined) expect(failed).toBe(error);
    else expect(failed).toMatchObject({ name: 'LibraryAway', away, cause: error });
  });

  it('of every address of a host is one', () => {
    const error = new AggregateError([Object.assign(new Error(), { code: 'ECONNREFUSED' })]);
    expect(readLibraryFailure(error)).toMatchObject({ away: 'unreachable' });
  });
});
