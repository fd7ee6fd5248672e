import type { Kysely } from 'kysely';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Tables } from '../../src/library/engines/index.js';
import { createCounts } from '../../src/library/store/counts.js';

interface Row {
  library: string;
  article: string;
  paragraph: number;
  count: number;
}

/** A database that notes what is written to it, and can be away. */
function ownDatabase() {
  const written: Row[][] = [];
  const state = { away: false };
  const insert = (rows: Row[]) => ({
    onConflict: () => ({
      async execute() {
        if (state.away) throw new Error('away');
        written.push(rows);
      },
    }),
  });
  const write = { insertInto: () => ({ values: insert }) } as unknown as Kysely<Tables>;
  return { written, state, counts: createCounts({ write }) };
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe('counting what is discussed', () => {
  it('touches the database once for all that came within a second', async () => {
    const { written, counts } = ownDatabase();
    for (let i = 0; i < 500; i++) counts.add('s1', 'a', [1, 2, 2]);
    counts.add('s2', 'a', [1]);
    expect(written).toEqual([]);
    await vi.advanceTimersByTimeAsync(1000);
    expect(written).toEqual([
      [
        { library: 's1', article: 'a', paragraph: 1, count: 500 },
        { library: 's1', article: 'a', paragraph: 2, count: 500 },
        { library: 's2', article: 'a', paragraph: 1, count: 1 },
      ],
    ]);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(written).toHaveLength(1);
  });

  it('writes no more than a few hundred at once', async () => {
    const { written, counts } = ownDatabase();
    for (let paragraph = 1; paragraph <= 700; paragraph++) counts.add('s', 'a', [paragraph]);
    await counts.write();
    expect(written.map((rows) => rows.length)).toEqual([300, 300, 100]);
  });

  it('loses nothing while the database is away, and doesn’t grow without end', async () => {
    const { written, state, counts } = ownDatabase();
    state.away = true;
    counts.add('s', 'a', [1]);
    await expect(counts.write()).rejects.toThrow('away');
    counts.add('s', 'a', [1]);
    for (let paragraph = 2; paragraph <= 30_000; paragraph++) counts.add('s', 'a', [paragraph]);
    await vi.advanceTimersByTimeAsync(1000);
    state.away = false;
    await counts.close();
    expect(written.flat()).toHaveLength(20_000);
    expect(written.flat()[0]).toMatchObject({ paragraph: 1, count: 2 });
  });

  it('forgets what was counted where all is to be forgotten', async () => {
    const { written, counts } = ownDatabase();
    counts.add('s1', 'a', [1]);
    counts.add('s2', 'a', [1]);
    counts.forget('s1');
    await counts.close();
    expect(written.flat().map(({ library }) => library)).toEqual(['s2']);
  });
});
