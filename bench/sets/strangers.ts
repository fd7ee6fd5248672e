import type { AskedArticle } from './questions.js';

/** One stranger for so many questions of its own. */
const ONE_IN = 4;

/**
 * Questions that an article has no answer to: some of those asked of the next article, evenly taken.
 *
 * @returns nothing when there is only one article.
 */
export function strangers(readings: readonly AskedArticle[], of: number): string[] {
  if (readings.length < 2) return [];
  const next = readings[(of + 1) % readings.length]!;
  return next.questions.filter((_, i) => i % ONE_IN === 0).map(({ text }) => text);
}
