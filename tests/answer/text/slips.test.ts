import { expect, test } from 'vitest';
import { findSlip, findSlips, listSpellings, suggestWords } from '../../../src/answer/text/index.js';

test('a name may have one slip, a long one two, and the nearest comes first', () => {
  const names = ['putin', 'vladimir putin', 'pushkin', 'puttin'];
  expect(findSlips(names, 'putn')).toEqual(['putin']);
  expect(findSlips(names, 'puttin')).toEqual(['puttin', 'putin']);
  expect(findSlips(names, 'vladmir puttin')).toEqual(['vladimir putin']);
  expect(findSlips(names, 'vladmr puttin')).toEqual([]);
  expect(findSlips(names, 'pskin')).toEqual([]);
});

test('two slips are put right from eight letters on, in the word as it is and as it is typed', () => {
  const list = listSpellings(['governor', 'harbour']);
  expect(findSlip(list, 'govvernoor')).toBe('governor');
  expect(findSlip(list, 'harboour')).toBe('harbour');
  expect(findSlip(list, 'haarboour')).toBe(undefined);
  // Where a caller is surer of what is no word, from fewer letters on.
  expect(findSlip(list, 'haarboour', 7)).toBe('harbour');
});

test('suggestions are looser, and of short words stricter', () => {
  const words = ['moscow', 'hegemonism', 'cat'].map((word) => ({ word }));
  expect(suggestWords(words, 'moskau').map(({ meant }) => meant.word)).toEqual(['moscow']);
  expect(suggestWords(words, 'hegemon').map(({ meant }) => meant.word)).toEqual(['hegemonism']);
  expect(suggestWords(words, 'cut')).toEqual([]);
  expect(suggestWords(words, 'x'.repeat(33))).toEqual([]);
});
