import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { sql } from 'kysely';
import { beforeEach, describe, expect, it } from 'vitest';
import { openDatabase } from '../../src/library/engines/open.js';
import { makeFolder } from '../afterwards.js';
import { articleOf, DAY, type Opened, openAt } from './engines.js';

const root = join(import.meta.dirname, '../..');

const PLACE = { server: '1', person: '2' };

let folder = '';
beforeEach(() => {
  folder = makeFolder();
});

describe('a database in a file', () => {
  it.each([
    ['an absolute path', 'one', (path: string) => `file:${path}`],
    ['a path from the package’s folder', 'two', (path: string) => `file:${relative(root, path)}`],
    ['a file URL', 'three', (path: string) => pathToFileURL(path).href],
  ])('is made with its folder, at %s', async (_, name, addressOf) => {
    const path = join(folder, name, 'new folder', 'footnote.db');
    const database = await openDatabase(addressOf(path), () => {});
    await database.close();
    expect(existsSync(path)).toBe(true);
  });

  it('answers the same statement anew each time, and again after it has failed', async () => {
    const address = `file:${join(folder, 'six.db')}`;
    const [one, other] = [await openDatabase(address, () => {}), await openDatabase(address, () => {})];
    const put = (tables: typeof one.write, server: string) =>
      tables.insertInto('departures').values({ server, at: 1 }).execute();
    const count = async (tables: typeof one.read) =>
      (await tables.selectFrom('departures').select('server').orderBy('server').execute()).length;
    expect(await count(one.read)).toBe(0);
    await put(other.write, 'a');
    expect(await count(one.read)).toBe(1);
    await expect(put(other.write, 'a')).rejects.toThrow();
    await put(other.write, 'b');
    await put(one.write, 'c');
    expect([await count(one.read), await count(other.read)]).toEqual([3, 3]);
    await one.close();
    await other.close();
  });

  it('loses nothing when the machine stops, and is read while it is written', async () => {
    const database = await openDatabase(`file:${join(folder, 'four.db')}`, () => {});
    for (const tables of [database.read, database.write]) {
      const { rows } = await sql`select
        (select journal_mode from pragma_journal_mode) as journal,
        (select synchronous from pragma_synchronous) as synchronous,
        (select foreign_keys from pragma_foreign_keys) as keys`.execute(tables);
      expect(rows).toEqual([{ journal: 'wal', synchronous: 2, keys: 1 }]);
    }
    await database.close();
  });

  it('is for its owner alone, with the files beside it', async () => {
    const path = join(folder, 'own.db');
    const database = await openDatabase(`file:${path}`, () => {});
    await database.claim('all');
    for (const file of [path, `${path}-wal`, `${path}-shm`, `${path}-running-all`])
      expect(statSync(file).mode & 0o077).toBe(0);
    await database.close();
  });

  it('says that a folder is no database', async () => {
    await expect(openDatabase(`file:${folder}`, () => {})).rejects.toThrow(
      `The database ${folder} can't be used: it is a folder. Name a file in it.`,
    );
  });

  it.each<[string, (opened: Opened) => Promise<void>]>([
    ['forgotten', ({ library }) => library.forget(PLACE)],
    [
      'no longer kept',
      ({ library, clock }) => {
        clock.now += 2 * DAY;
        return library.purge();
      },
    ],
  ])('has nothing of what was %s', async (_, remove) => {
    const path = join(folder, 'forgotten.db');
    const opened = await openAt(`file:${path}`);
    const phrase = 'nobody is to find this again';
    const find = () => [path, `${path}-wal`].some((file) => readFileSync(file).includes(phrase));
    await opened.library.draft(PLACE, articleOf('A draft', phrase.repeat(1000)));
    expect(find()).toBe(true);
    await remove(opened);
    expect(find()).toBe(false);
    await opened.library.close();
  });

  it('takes no value that libsql can’t keep', async () => {
    const database = await openDatabase(`file:${join(folder, 'five.db')}`, () => {});
    for (const value of [true, 'a\0b', new Date(), undefined]) {
      await expect(sql`select ${value} as value`.execute(database.read)).rejects.toThrow(TypeError);
    }
    await database.close();
  });
});

it('is not opened at another kind of address', async () => {
  await expect(openDatabase('mysql://me:word@host/x', () => {})).rejects.toThrow(
    'DATABASE_URL names neither a file (file:…) nor PostgreSQL (postgres://…).',
  );
});
