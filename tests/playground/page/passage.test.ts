import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPassage } from '../../../src/playground/page/passage.js';

const paragraphs = [
  { number: 1, text: 'The council voted  to reopen\nthe old library.' },
  { number: 2, text: 'Short one.' },
  { number: 3, text: 'It voted on the old library twice; the old library stays.' },
];
const cited = (quote: string) => {
  const place = findPassage(quote, paragraphs);
  return place && [place.paragraph, paragraphs[place.paragraph - 1]!.text.slice(place.start, place.end)];
};

describe('where a quotation stands', () => {
  it('is found word for word, whatever the white space', () => {
    expect(cited('voted to reopen the old')).toEqual([1, 'voted  to reopen\nthe old']);
    expect(cited('the old library stays.')).toEqual([3, 'the old library stays.']);
  });

  it('is found when something was left out at its ends', () => {
    expect(cited('… reopen the old library. …')).toEqual([1, 'reopen\nthe old library.']);
    // Behind Arabic and Hebrew the bot sets a mark of direction.
    expect(cited('reopen the old library.\u200F …')).toEqual([1, 'reopen\nthe old library.']);
  });

  it('is no guess: other words stand nowhere, and few words only as a whole paragraph', () => {
    expect(cited('The council voted to close the old library.')).toBeUndefined();
    expect(cited('the old')).toBeUndefined();
    expect(cited('Short one.')).toEqual([2, 'Short one.']);
    expect(cited('…')).toBeUndefined();
  });

  it('is the place that it was cut from', () => {
    const text = fc.string({ unit: 'grapheme', minLength: 30, maxLength: 80 });
    fc.assert(
      fc.property(text, fc.nat(10), (whole, start) => {
        const piece = whole.slice(start, start + 25);
        const sought = piece.replace(/\s+/g, ' ').trim();
        fc.pre(sought.length >= 12 && !/^…|…$/.test(sought));
        const place = findPassage(piece, [{ number: 7, text: whole }]);
        const found = whole.slice(place!.start, place!.end);
        expect(found.replace(/\s+/g, ' ').trim()).toBe(sought);
      }),
      { numRuns: 200 },
    );
  });
});
