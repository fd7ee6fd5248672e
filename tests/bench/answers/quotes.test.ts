import { expect, it } from 'vitest';
import { measureQuotes } from '../../../bench/answers/quotes.js';
import { ARTICLES_FOR_QUOTES } from '../../../bench/answers/quotes-articles.js';

/** The cells of a printed row. */
function rowOf(report: string, name: string): number[] {
  const line = report.split('\n').find((one) => one.startsWith(`| ${name} `)) ?? '';
  return line.split('|').slice(2, 4).map(Number);
}

it('alters generated quotations, none of which passes as exact', () => {
  const report = measureQuotes(ARTICLES_FOR_QUOTES, 8);
  const [tried = 0, passed] = rowOf(report, 'altered, passed as exact');
  expect(tried).toBeGreaterThan(30);
  expect(passed).toBe(0);
  expect(rowOf(report, 'as it stands')).toEqual([16, 0]);
});

it('gives the same figures for the same seed', () => {
  expect(measureQuotes(ARTICLES_FOR_QUOTES, 2)).toBe(measureQuotes(ARTICLES_FOR_QUOTES, 2));
});
