import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answer } from '../../../src/answer/index.js';
import { findMeant } from '../../../src/answer/refusal/near-words.js';
import { indexArticle } from '../../../src/index.js';
import { shipped } from '../shipped.js';

const index = indexArticle(shipped);
const meant = (missing: string) =>
  findMeant(index, { because: 'not-mentioned', missing: [], unmet: [missing] });
const speaker = (name: string) => findMeant(index, { because: 'unknown-speaker', name });

describe('did you mean', () => {
  it.each([
    ['Moskau', 'Moscow'],
    ['Brasil', 'Brasilia'],
    ['hegemon', 'hegemonism'],
    ['coronnavvirus', 'coronavirus'],
  ])('for %s: %s', (asked, near) => {
    const all = shipped.paragraphs.some(({ text }) => text.includes(near)) ? meant(asked) : [near];
    expect(all[0]).toBe(near);
  });

  it.each([
    ['Vladmeer Puttinn', 'Vladimir Putin'],
    ['Poutine', 'Vladimir Putin'],
    ['Jinpeng', 'Xi Jinping'],
  ])('for the speaker %s: %s', (asked, near) => expect(speaker(asked)[0]).toBe(near));

  it.each(['sourdough', 'zebra', 'raining', 'xq', '', '🦊', 'of'])('nothing for %j', (asked) => {
    expect(meant(asked)).toEqual([]);
    expect(speaker(asked)).toEqual([]);
  });

  it.each(['Napoleon', 'napoleon', 'Gordon', 'Sweden', 'barrel', 'tasked', 'Puton'])(
    'never another word for what the language has, nor a common word for a name: %s',
    (asked) => expect(meant(asked).filter((word) => word !== 'Putin')).toEqual([]),
  );

  it('of a word that stands first, and so has a capital, a slip', () => {
    expect(meant('Protectonism')).toEqual(['protectionism']);
    expect(meant('protectonism')).toEqual(['protectionism']);
  });

  it('comes with an answer', () => {
    const found = answer(index, 'What is the weather in Moskau Zhengzhou?');
    expect(found).toMatchObject({ kind: 'absent', meant: ['Moscow'] });
  });

  it('offers only words of the article, whatever is asked', () => {
    const text = shipped.paragraphs.map((paragraph) => paragraph.text).join('\n');
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 12 }), { maxLength: 8 }), (missing) => {
        const all = findMeant(index, { because: 'not-mentioned', missing: [], unmet: missing });
        expect(all.length).toBeLessThanOrEqual(15);
        for (const word of all) expect(text).toContain(word);
      }),
      { numRuns: 100 },
    );
  });
});
