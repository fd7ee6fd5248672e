import { expect, test } from 'vitest';
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
