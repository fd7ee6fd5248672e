import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { segments } from '../../../src/answer/text/segments.js';

const atOnce = (text: string, granularity: 'sentence' | 'word') =>
  [...new Intl.Segmenter('en', { granularity }).segment(text)].map(({ index, segment }) => ({
    start: index,
    end: index + segment.length,
  }));

/** Parts of which every border is decided by what stands further on, or further back. */
const PIECES = [
  'A. ',
  'b. ',
  '1. ',
  'etc. ',
  'Mr. Li said ',
  '3.5',
  "don't ",
  '“No.” ',
  '(',
  '…',
  '?! ',
  ' ',
  '\n',
];
const ODD = ['\u0301', '\u{1F468}\u200D\u{1F469}', '\u{1D400}', '\ud800', '\u00ad', 'ß', 'ﷺ', 'я. ', '٣.'];

describe('the segments of a text', () => {
  it.each(['sentence', 'word'] as const)('are those of the text at once: every %s', (granularity) => {
    const piece = fc.tuple(fc.constantFrom(...PIECES, ...ODD), fc.integer({ min: 1, max: 400 }));
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 8 }), (parts) => {
        const text = parts.map(([part, times]) => part.repeat(times)).join('');
        expect([...segments(text, 'en', granularity)]).toEqual(atOnce(text, granularity));
      }),
      { numRuns: granularity === 'word' ? 10 : 40 },
    );
  });

  it('hold every character of a text without spaces, in order', () => {
    const text = '他说会议在周一举行'.repeat(1000);
    const found = [...segments(text, 'zh', 'word')];
    expect(found.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
  });

  it.each(['A. ', 'Hello there. ', '他说。', '1. ', '. “', '…', 'a'])(
    'take work in proportion to the text: %j',
    (piece) => {
      const segment = vi.spyOn(Intl.Segmenter.prototype, 'segment');
      /** What the segmenter is given, each text by its square, since that is what it costs. */
      const work = (length: number) => {
        segment.mockClear();
        const text = piece.repeat(length / piece.length);
        for (const _ of segments(text, 'en', 'sentence'));
        // A text that is one sentence costs the segmenter no more than its length.
        const cost = (given: string) => (piece.length === 1 ? given.length : given.length ** 2);
        return segment.mock.calls.reduce((sum, [given]) => sum + cost(given), 0);
      };
      expect(work(96_000) / work(48_000)).toBeLessThan(2.5);
      segment.mockRestore();
    },
  );
});
