import { expect, test } from 'vitest';
import { ID, idOf } from '../../src/library/store/rows.js';

test('an id is none that a command line takes for an option, whatever it is made of', () => {
  for (let first = 0; first < 256; first++) {
    const id = idOf(Buffer.from([first, 1, 2, 3, 4, 5, 6, 7, 8]));
    expect(id).toMatch(ID);
    expect(id).toHaveLength(12);
    expect(id).not.toMatch(/^-/);
  }
});

test('ids of different hashes differ', () => {
  const ids = Array.from({ length: 256 }, (_, last) => idOf(Buffer.from([1, 2, 3, 4, 5, 6, 7, 8, last])));
  expect(new Set(ids).size).toBe(256);
});
