import { describe, expect, it } from 'vitest';
import { measureStatements } from '../../../bench/answers/statements.js';

describe('measureStatements', () => {
  const report = measureStatements(6);
  const rows = report.split('\n').filter((line) => /^\| \S/.test(line));
  const figures = (name: string) =>
    rows
      .filter((line) => line.startsWith(`| ${name}`))
      .map((line) => line.split('|').slice(3, 5).map(Number));

  it('prints the same figures every time', () => {
    expect(measureStatements(6)).toBe(report);
  });

  it('gives nearly all of the news to whoever said it, and few turns of a dialogue to another', () => {
    const [news, tales] = figures('all');
    expect(news?.[0]).toBeGreaterThanOrEqual(95);
    expect(news?.[1]).toBeLessThanOrEqual(3);
    expect(tales?.[0]).toBeGreaterThanOrEqual(75);
    expect(tales?.[1]).toBeLessThanOrEqual(5);
  });
});
