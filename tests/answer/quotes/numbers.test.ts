import { describe, expect, it, test } from 'vitest';
import { checkQuote } from '../../../src/answer/index.js';
import { readArticle } from '../../../src/article/index.js';
import { indexArticle } from '../../../src/index.js';

/** What Check quote says of the one word that was changed; `exact` where nothing was. */
function kindsOf(printed: string, quoted: string): readonly string[] | string {
  const sentence = (number: string) =>
    `The harbour office bought ${number} rowing boats from the island in spring`;
  const article = indexArticle(readArticle(`# Boats\n\n${sentence(printed)}.\n\nNobody has rowed them yet.`));
  const { verdict } = checkQuote(article, sentence(quoted));
  return verdict.kind === 'altered'
    ? verdict.parts.flatMap((part) => (part.kind === 'changed' ? part.kinds : []))
    : verdict.kind;
}

const NUMBERS: readonly (readonly [figure: string, words: string])[] = [
  ['0', 'zero'],
  ['1', 'one first once'],
  ['2', 'two second twice both'],
  ['3', 'three third thrice'],
  ['4', 'four fourth'],
  ['5', 'five fifth'],
  ['6', 'six sixth'],
  ['7', 'seven seventh'],
  ['8', 'eight eighth'],
  ['9', 'nine ninth'],
  ['10', 'ten tenth'],
  ['11', 'eleven eleventh'],
  ['12', 'twelve twelfth dozen'],
  ['20', 'twenty twentieth'],
  ['30', 'thirty'],
  ['40', 'forty'],
  ['50', 'fifty'],
  ['60', 'sixty'],
  ['70', 'seventy'],
  ['80', 'eighty'],
  ['90', 'ninety'],
  ['100', 'hundred hundreds'],
  ['1000', 'thousand thousands'],
  ['1000000', 'million millions'],
  ['1000000000', 'billion billions'],
];
const CASES = NUMBERS.flatMap(([figure, words]) => words.split(' ').map((word) => [word, figure] as const));

test.each(CASES)('%s is the number %s', (word, figure) => {
  expect(kindsOf(word, figure)).not.toContain('number');
});

test.each(CASES)('%s is no other number than %s', (word) => {
  expect(kindsOf(word, '17')).toContain('number');
  expect(kindsOf('17', word)).toContain('number');
});

test.each(['half', 'quarter', 'trillion'])('%s is a number, too', (word) => {
  expect(kindsOf(word, 'old')).toContain('number');
});

describe('one number, time or day, written otherwise', () => {
  const article = indexArticle(
    readArticle(
      `# Boats\n\nThe crew carried 1.5 tons of rope over the ridge at 7:30 a.m. on May 16, and it cost $2.5 million in all.

They rowed two and a half miles at 18:15 on the third of June 2021, with half a million fish, before the storm came.`,
    ),
  );
  const warnings = (quotation: string) => {
    const { verdict } = checkQuote(article, quotation);
    return verdict.kind === 'altered' ? verdict.warnings : verdict.kind;
  };
  it.each([
    'The crew carried one and a half tons of rope over the ridge',
    'The crew carried 1½ tons of rope over the ridge',
    'over the ridge at 7.30am on May 16, and it cost',
    'over the ridge at 7.30 am on May 16, and it cost',
    'over the ridge at 7:30am on May 16, and it cost',
    'at 7:30 a.m. on the sixteenth of May, and it cost',
    'at 7:30 a.m. on 16th May, and it cost',
    'and it cost $2½ million in all',
    'and it cost $2.5mn in all',
    'They rowed 2.5 miles at 18:15 on the third of June',
    'They rowed two and a half miles at 18.15 on the third of June',
    'at 18:15 on June 3, 2021, with half a million fish',
    'on the third of June 2021, with 500,000 fish, before the storm came',
  ])('is nothing to warn of: %s', (quotation) => expect(warnings(quotation)).toEqual([]));

  it.each([
    ['carried two and a half tons of rope over the ridge at 7:30 a.m. on May 16, and it cost', 'number'],
    ['The crew carried one and a quarter tons of rope over the ridge', 'number'],
    ['The crew carried 2½ tons of rope over the ridge', 'number'],
    ['over the ridge at 7.40am on May 16, and it cost', 'number'],
    ['over the ridge at 7.30pm on May 16, and it cost', 'unit'],
    ['at 7:30 a.m. on the seventeenth of May, and it cost', 'number'],
    ['at 7:30 a.m. on the sixteenth of June, and it cost', 'name'],
    ['They rowed 2.25 miles at 18:15 on the third of June', 'number'],
    ['They rowed two and a half miles at 18.45 on the third of June', 'number'],
    ['at 18:15 on June 4, 2021, with half a million fish', 'number'],
    ['June 2021, with 5,000,000 fish, before the storm came', 'number'],
  ])('is another one: %s', (quotation, kind) => expect(warnings(quotation)).toContain(kind));
});

describe('a sum with its scale for short', () => {
  const SCALES = [
    ['k', 'thousand'],
    ['m', 'million'],
    ['mn', 'million'],
    ['bn', 'billion'],
    ['tn', 'trillion'],
  ] as const;
  const warned = (scale: string, sum: string) => {
    const text = (paid: string) =>
      `The harbour office paid $${paid} for the rowing boats of the island in spring`;
    const article = indexArticle(readArticle(`# Boats\n\n${text(`3.5 ${scale}`)}.\n\nNobody rows.`));
    const { verdict } = checkQuote(article, text(sum));
    return verdict.kind === 'altered' ? verdict.warnings : verdict.kind;
  };
  it.each(SCALES)('3.5%s is 3.5 %s', (short, scale) => {
    expect(warned(scale, `3.5${short}`)).toEqual([]);
    expect(warned(scale, `4.5${short}`)).toContain('number');
  });
  it.each(SCALES)('3.5%s is nothing but 3.5 %s', (short, scale) => {
    for (const other of new Set(SCALES.map(([, one]) => one)))
      if (other !== scale) expect(warned(other, `3.5${short}`)).toContain('number');
  });
});
