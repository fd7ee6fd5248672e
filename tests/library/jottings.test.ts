import type { Kysely } from 'kysely';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Tables } from '../../src/library/engines/index.js';
import { createJottings } from '../../src/library/store/jottings.js';

interface Row {
  library: string;
  article: string;
  [column: string]: unknown;
}

/** A database that notes what is written to it, and can be away. */
function ownDatabase() {
  const counts: Row[][] = [];
  const positions: Row[][] = [];
  const told: string[] = [];
  const state = { away: false, transactions: 0, meanwhile: () => {} };
  const insertInto = (table: string) => ({
    values: (rows: Row[]) => ({
      onConflict: () => ({
        async execute() {
          if (state.away) throw new Error('away');
          state.meanwhile();
          (table === 'discussed' ? counts : positions).push(rows);
        },
      }),
    }),
  });
  const write = { insertInto } as unknown as Kysely<Tables>;
  const jottings = createJottings(
    { write, engine: 'sqlite' },
    (library) => told.push(library),
    ({ write }, work) => {
      state.transactions++;
      return work(write);
    },
  );
  return { counts, positions, told, state, jottings };
}

const at = (library: string, channel: string) => ({ library, channel, article: 'a' });

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe('what is jotted down', () => {
  it('touches the database once for all that came within a second', async () => {
    const { counts, positions, told, state, jottings } = ownDatabase();
    for (let i = 0; i < 500; i++) jottings.count('s1', 'a', [1, 2, 2]);
    jottings.count('s2', 'a', [1]);
    for (const position of [2, 3]) jottings.note({ ...at('s1', 'c'), position });
    expect(jottings.noted(at('s1', 'c'))).toBe(3);
    expect(state.transactions).toBe(0);
    await vi.advanceTimersByTimeAsync(1000);
    expect(counts).toEqual([
      [
        { library: 's1', article: 'a', paragraph: 1, count: 500 },
        { library: 's1', article: 'a', paragraph: 2, count: 500 },
        { library: 's2', article: 'a', paragraph: 1, count: 1 },
      ],
    ]);
    expect(positions).toEqual([[{ ...at('s1', 'c'), position: 3, through: null }]]);
    expect([told, jottings.noted(at('s1', 'c'))]).toEqual([['s1'], undefined]);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(state.transactions).toBe(1);
  });

  it('is written in the order of its keys, so that two processes don’t wait for each other in a ring', async () => {
    const { counts, positions, jottings } = ownDatabase();
    for (const library of ['s2', 's1']) {
      jottings.count(library, 'a', [1]);
      jottings.note({ ...at(library, 'c'), position: 1 });
    }
    await jottings.write();
    const libraries = [...counts, ...positions].map((rows) => rows.map(({ library }) => library));
    expect(libraries).toEqual([
      ['s1', 's2'],
      ['s1', 's2'],
    ]);
  });

  it('is no more than a few hundred at once', async () => {
    const { counts, jottings } = ownDatabase();
    for (let paragraph = 1; paragraph <= 700; paragraph++) jottings.count('s', 'a', [paragraph]);
    await jottings.write();
    expect(counts.map((rows) => rows.length)).toEqual([300, 300, 100]);
  });

  it('is not lost while the database is away, and doesn’t grow without end', async () => {
    const { counts, positions, state, jottings } = ownDatabase();
    state.away = true;
    jottings.count('s', 'a', [1]);
    jottings.note({ ...at('s', 'c'), position: 4 });
    await expect(jottings.write()).rejects.toThrow('away');
    jottings.count('s', 'a', [1]);
    for (let one = 2; one <= 30_000; one++) {
      jottings.count('s', 'a', [one]);
      jottings.note({ ...at('s', `${one}`), position: 1 });
    }
    await vi.advanceTimersByTimeAsync(1000);
    expect(jottings.noted(at('s', 'c'))).toBe(4);
    state.away = false;
    await jottings.close();
    expect(counts.flat()).toHaveLength(20_000);
    expect(counts.flat()).toContainEqual({ library: 's', article: 'a', paragraph: 1, count: 2 });
    expect(positions.flat()).toHaveLength(20_000);
  });

  it('keeps a position that came while an earlier one was written', async () => {
    const { positions, state, jottings } = ownDatabase();
    state.meanwhile = () => jottings.note({ ...at('s', 'c'), position: 2 });
    jottings.note({ ...at('s', 'c'), position: 1 });
    await jottings.write();
    expect(jottings.noted(at('s', 'c'))).toBe(2);
    state.meanwhile = () => {};
    await jottings.close();
    expect(positions.flat().map(({ position }) => position)).toEqual([1, 2]);
  });
});
