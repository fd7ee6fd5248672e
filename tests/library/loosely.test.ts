import { type Kysely, sql } from 'kysely';
import { expect, it } from 'vitest';
import { type Tables, transactLoosely } from '../../src/library/engines/index.js';
import { onEachEngine } from './engines.js';

/** What a transaction waits for at its end, by the engine's own word. */
const WAITS = {
  sqlite: { loosely: 1, else: 2 },
  postgres: { loosely: 'off', else: 'on' },
};

onEachEngine('a transaction that doesn’t wait for the disk', (open) => {
  it('is alone in that, whether it succeeds or not, and is whole', async () => {
    const { database, library } = await open();
    const { engine, write } = database;
    const waits = async (tables: Kysely<Tables>) => {
      const query = engine === 'sqlite' ? sql`pragma synchronous` : sql`show synchronous_commit`;
      const { rows } = await query.execute(tables);
      return Object.values(rows[0] as object)[0];
    };
    const row = { library: 'l', article: 'a', paragraph: 1, count: 1 };
    const count = async (paragraph: number, fault?: Error) =>
      transactLoosely(database, async (tables) => {
        expect(await waits(tables)).toBe(WAITS[engine].loosely);
        await tables
          .insertInto('discussed')
          .values({ ...row, paragraph })
          .execute();
        if (fault) throw fault;
      });
    const [, failed, other] = await Promise.allSettled([
      count(1),
      count(2, new Error('gone')),
      write.transaction().execute(waits),
    ]);
    expect(failed).toMatchObject({ reason: { message: 'gone' } });
    expect(other).toMatchObject({ value: WAITS[engine].else });
    expect(await write.transaction().execute(waits)).toBe(WAITS[engine].else);
    expect(await write.selectFrom('discussed').selectAll().execute()).toEqual([row]);
    await library.close();
  });
});
