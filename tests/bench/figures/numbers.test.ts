import { describe, expect, test } from 'vitest';
import { median, percent, percentile, short, signed } from '../../../bench/figures/numbers.js';
import { table } from '../../../bench/figures/table.js';

describe('figures', () => {
  test('a percentile is the nearest rank, whatever the order of the values', () => {
    const values = [5, 1, 4, 2, 3];
    expect([0, 0.2, 0.21, 0.5, 0.99, 1].map((part) => percentile(values, part))).toEqual([1, 1, 2, 3, 5, 5]);
    expect(values).toEqual([5, 1, 4, 2, 3]);
    expect(median([4, 1, 3, 2])).toBe(2);
    expect(percentile([7], 0.99)).toBe(7);
    expect(percentile([], 0.5)).toBeNaN();
    expect(
      percentile(
        Array.from({ length: 200 }, (_, i) => i + 1),
        0.99,
      ),
    ).toBe(198);
  });

  test('numbers keep three figures', () => {
    expect([0, 0.04123, 0.5, 3.0749, 27.44, 99.96, 726.4, 1204.4, Number.NaN].map(short)).toEqual([
      '0',
      '0.0412',
      '0.500',
      '3.07',
      '27.4',
      '100.0',
      '726',
      '1,204',
      '–',
    ]);
  });

  test('differences have a sign unless they are nothing', () => {
    expect([-1.94, 0.36, 0.04, -0.04].map((value) => signed(value))).toEqual(['−1.9', '+0.4', '0.0', '0.0']);
    expect(signed(-2.826, 2)).toBe('−2.83');
    expect(percent(1, 3)).toBe('33.3');
  });

  test('a table is Markdown with its columns in line', () => {
    expect(
      table(
        ['engine', 'ms'],
        [
          ['Footnote', '0.25'],
          ['Füße', '1,204'],
        ],
      ),
    ).toBe(
      ['| engine   |    ms |', '| -------- | ----: |', '| Footnote |  0.25 |', '| Füße     | 1,204 |'].join(
        '\n',
      ),
    );
  });
});
