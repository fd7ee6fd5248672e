import { expect, test } from 'vitest';
import { inReadingOfRow } from '../../../src/article/pdf/direction.js';

/** Words as they stand from left to right, ten points apart. */
const row = (...words: readonly string[]) =>
  words.map((text, i) => ({
    text,
    x: 10 * i,
    y: 0,
    width: 8,
    size: 10,
    font: 'f',
    rightToLeft: /[\p{sc=Hebrew}\p{sc=Arabic}]/u.test(text),
  }));
const said = (...words: readonly string[]) =>
  inReadingOfRow(row(...words))
    .map(({ text }) => text)
    .join(' ');

test.each([
  [['The', 'bridge', '(old)'], 'The bridge (old)'],
  [['מאי', 'בחודש', '15', 'הגשר'], 'הגשר 15 בחודש מאי'],
  [['מאי בחודש', 'New', 'York', 'הגשר הישן'], 'הגשר הישן New York מאי בחודש'],
  [['מאי בחודש', '(', 'Council', ')', 'הגשר'], 'הגשר ( Council ) מאי בחודש'],
  [['מאי', ')הישן(', 'הגשר'], 'הגשר (הישן) מאי'],
  [['מאי', '4', '.', '5', 'הגשר'], 'הגשר 4 . 5 מאי'],
  [['.', 'מאי', 'הגשר'], 'הגשר מאי .'],
])('%j is read as %s', (words, text) => {
  expect(said(...words)).toBe(text);
});
