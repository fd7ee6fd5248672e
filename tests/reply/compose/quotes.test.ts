import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Quote, quotesState, readShowState, showState } from '../../../src/reply/buttons/index.js';
import { quotations } from '../../../src/reply/compose/quotes.js';
import { source } from '../articles.js';

const natural = (max: number) => fc.integer({ min: 0, max });
const quote: fc.Arbitrary<Quote> = fc.oneof(
  fc.record({ of: fc.constant('paragraph' as const), number: natural(9999) }),
  fc.record({
    of: fc.constantFrom('paragraph' as const, 'part' as const),
    number: natural(9999),
    start: natural(99999),
    end: natural(99999),
  }),
  fc.record({ of: fc.constant('statements' as const), speaker: natural(500) }),
  fc.record({
    of: fc.constant('statements' as const),
    speaker: natural(500),
    chosen: fc.array(natural(1295), { minLength: 1, maxLength: 20 }),
  }),
  fc.record({
    of: fc.constant('fact' as const),
    field: fc.constantFrom('author' as const, 'language' as const),
  }),
);

describe('the state of a button', () => {
  it('reads back as it was written, in 100 characters at most', () => {
    const from = source(undefined, 'A-_z'.repeat(6), 36 ** 5 - 1);
    const at = fc.record({ quotation: natural(36 ** 3 - 1), from: natural(36 ** 5 - 1) });
    fc.assert(
      fc.property(fc.array(quote, { minLength: 1, maxLength: 3 }), at, (quotes, position) => {
        const state = quotesState(from, quotes);
        if (state === undefined) return quotes.length > 1;
        const whole = showState(state, position);
        expect(whole.length).toBeLessThanOrEqual(100);
        expect(readShowState(whole)).toEqual({
          article: from.id,
          revision: from.revision,
          quotes,
          state,
          at: position,
        });
        return true;
      }),
    );
  });

  it('is refused when it is none of this version, and never throws', () => {
    for (const state of [
      '',
      'show',
      'show:2:a:1:p1@0.0',
      'show:1:a:1:x1@0.0',
      'show:1:a:1:p1@0',
      'more:1:a',
    ]) {
      expect(readShowState(state)).toBeUndefined();
    }
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), (text) => {
        const shown = readShowState(`show:1:a:1:${text}@0.0`);
        if (shown) quotations(source(), shown.quotes);
      }),
    );
  });
});

describe('quotations', () => {
  const from = source();

  it('are the article’s own words', () => {
    expect(quotations(from, [{ of: 'part', number: 1, start: 4, end: 16 }])).toEqual([
      { kind: 'quotation', paragraph: 1, text: 'town council' },
    ]);
    expect(quotations(from, [{ of: 'fact', field: 'source' }])).toEqual([
      { kind: 'quotation', text: 'Harbor Courier' },
    ]);
    expect(
      quotations(from, [{ of: 'statements', speaker: 0, chosen: [2] }])?.map(({ text, label }) => [
        text,
        label,
      ]),
    ).toEqual([
      [
        'Both Okafor and Lind pledged to visit the building in April.',
        'reported in the article’s words · together with Ruth Okafor',
      ],
    ]);
  });

  it('are none when the article has no such words', () => {
    const wrong: Quote[] = [
      { of: 'paragraph', number: 5 },
      { of: 'paragraph', number: 0 },
      { of: 'part', number: 1, start: 5, end: 5 },
      { of: 'part', number: 1, start: 0, end: 9999 },
      { of: 'statements', speaker: 7 },
      { of: 'statements', speaker: 0, chosen: [9] },
      { of: 'fact', field: 'url' },
    ];
    expect(wrong.map((one) => quotations(from, [one]))).toEqual(wrong.map(() => undefined));
  });
});
