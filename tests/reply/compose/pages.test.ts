import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Page, readFrom } from '../../../src/reply/index.js';
import { shipped } from '../../answer/shipped.js';
import { articleOf } from '../articles.js';

describe('the pages of an article', () => {
  it('hold whole paragraphs', () => {
    const first = readFrom(shipped, 1)!;
    expect(first).toMatchObject({ page: 1, pages: 2, next: 8 });
    expect(first.paragraphs.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(first.previous).toBeUndefined();
    expect(readFrom(shipped, 8)).toMatchObject({ page: 2, pages: 2, previous: 1 });
  });

  it('are the same from whichever paragraph one begins', () => {
    expect(readFrom(shipped, 10)).toEqual(readFrom(shipped, 8));
    expect(readFrom(shipped, 5)).toEqual(readFrom(shipped, 1));
  });

  it('of a paragraph that there is not are the nearest', () => {
    for (const from of [0, -3, Number.NaN]) expect(readFrom(shipped, from)).toMatchObject({ page: 1 });
    expect(readFrom(shipped, 999)).toMatchObject({ page: 2 });
    expect(readFrom(articleOf([]), 1)).toBeUndefined();
  });

  it('have every paragraph once, none too full, whatever the article', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 300 }), { minLength: 1, maxLength: 40 }), (lengths) => {
        const article = articleOf(lengths.map((length) => 'x'.repeat(length)));
        const seen: number[] = [];
        let before: number | undefined;
        for (let at: number | undefined = 1; at !== undefined; ) {
          const page: Page = readFrom(article, at, 200)!;
          const length = page.paragraphs.reduce((sum, { text }) => sum + text.length + 2, -2);
          expect(length <= 200 || page.paragraphs.length === 1).toBe(true);
          expect(page.previous).toBe(before);
          seen.push(...page.paragraphs.map(({ number }) => number));
          before = at;
          at = page.next;
        }
        expect(seen).toEqual(lengths.map((_, i) => i + 1));
      }),
      { numRuns: 100 },
    );
  });
});
