import { expect, it } from 'vitest';
import { readParagraphs } from '../../src/answer/index.js';

it.each([
  ['5', 5, 5],
  [' ¶5 ', 5, 5],
  ['#5', 5, 5],
  ['No. 5', 5, 5],
  ['paragraph 5', 5, 5],
  ['Absatz 5', 5, 5],
  ['第5段', 5, 5],
  ['абзацы 3-5', 3, 5],
  ['3-5', 3, 5],
  ['¶3–¶5', 3, 5],
  ['5 to 3', 3, 5],
  ['3 bis 5', 3, 5],
  ['five', 5, 5],
  ['Paragraph Two', 2, 2],
  ['three to five', 3, 5],
  ['last', 11, 11],
  ['the last two', 10, 11],
  ['first', 1, 1],
  ['最后一段', 11, 11],
  ['¶5 – 20 people came to see the bridge, the mayor said', 5, 5],
  ['12', 12, 12],
  ['100000', 100000, 100000],
])('“%s” names ¶%d to ¶%d', (given, from, to) => {
  expect(readParagraphs(given, 11)).toEqual({ from, to });
});

it.each([
  ['3 and 5', { from: 3, to: 5, only: [3, 5] }],
  ['7, 3 & 5', { from: 3, to: 7, only: [3, 5, 7] }],
  ['¶3, ¶5', { from: 3, to: 5, only: [3, 5] }],
  ['3 und 4', { from: 3, to: 4 }],
])('“%s” names some', (given, range) => expect(readParagraphs(given, 11)).toEqual(range));

it.each([
  '',
  'the end',
  'Putin',
  '5th of July',
  'paragraph 5 of the treaty',
  'one of them',
  'paragraph sevenfold',
  'what does ¶5 mean',
  '1234567',
])('“%s” names none', (given) => expect(readParagraphs(given, 11)).toBeUndefined());

it('looks through a long run of blanks once', () => {
  // It would take hours to try all ways to share them out.
  expect(readParagraphs(`¶${' '.repeat(20_000)}x`, 11)).toBeUndefined();
});
