import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withTypos } from '../../../bench/sets/typos.js';

const words = (text: string) => text.split(/[^\p{L}]+/u);
/** Letters to put in, take out or change to get from one word to another; a swap of neighbours counts as one. */
function slips(a: string, b: string): number {
  const row = (i: number) => Array.from({ length: b.length + 1 }, (_, j) => (i === 0 ? j : j === 0 ? i : 0));
  const cost = Array.from({ length: a.length + 1 }, (_, i) => row(i));
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min(cost[i - 1]![j]! + 1, cost[i]![j - 1]! + 1, cost[i - 1]![j - 1]! + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, cost[i - 2]![j - 2]! + 1);
      cost[i]![j] = least;
    }
  }
  return cost[a.length]![b.length]!;
}

describe('typos', () => {
  test('one slip each in two long words, the same in every run', () => {
    const question = 'What notion of multilateralism has China proposed to great powers?';
    const slipped = withTypos(question);
    expect(withTypos(question)).toBe(slipped);
    const changed = words(question).flatMap((word, i) => {
      const other = words(slipped)[i]!;
      return other === word ? [] : [slips(word, other)];
    });
    expect(changed).toEqual([1, 1]);
  });

  test('short words stay, and so does a question without long ones', () => {
    expect(withTypos('Who is Xi, and why?')).toBe('Who is Xi, and why?');
    expect(withTypos('')).toBe('');
  });

  test('any word of any script slips once and keeps its first letter', () => {
    const letter = fc.constantFrom(...'abcdeoölzßяшжعبпル');
    fc.assert(
      fc.property(fc.array(letter, { minLength: 5, maxLength: 14 }), (letters) => {
        const word = letters.join('');
        const slipped = withTypos(word);
        expect(slips(word, slipped)).toBe(1);
        expect(slipped[0]).toBe(word[0]);
      }),
      { numRuns: 300 },
    );
  });
});
