import type { Ranked, Sought } from './rank.js';

/**
 * What tells that the article speaks of what was asked, with the weight of each: a logistic model, fitted
 * on questions that the article answers and questions about other articles, and checked on articles left
 * out of the fitting (README.md beside this file).
 */
export const SIGNS = {
  bias: -3.42,
  /** Part of the question, by weight, that the best paragraph holds. */
  coverage: 2.07,
  /** The same for its best sentence. */
  sentence: 2.28,
  /** Words of the question that the article has at all, out of six. */
  met: 1.67,
  /** How much the best paragraph is about these words (BM25). */
  paragraph: 3.4,
  /** Words asked next to each other that stand near each other. */
  pairs: 3.44,
  /** Names and numbers of the question that the best paragraph lacks, by weight. */
  missing: -3.26,
  /** Names of the question that the whole article lacks: each counts, for a name is what a question is about. */
  strangers: -1.84,
  /** How well the best known name is met. */
  known: 0.78,
};
export type Signs = Readonly<Record<keyof typeof SIGNS, number>>;

/**
 * How likely the article speaks of what was asked, from 0 to 1.
 *
 * @param signs other weights than the fitted ones only to measure what one of them does.
 */
export function onTopic(sought: readonly Sought[], best: Ranked, signs: Signs = SIGNS): number {
  const worth = (one: Sought) => Math.max(0, ...one.meetings.map((meeting) => meeting.worth));
  // A capital at the question's beginning makes no name.
  const names = sought.filter((one) => one.word.capital && one.word.start > 0);
  const { paragraph, sentence, pairs, missing } = best.evidence;
  const sum =
    signs.bias +
    signs.coverage * best.coverage +
    signs.sentence * sentence +
    (signs.met * Math.min(6, sought.filter((one) => worth(one) > 0.5).length)) / 6 +
    signs.paragraph * paragraph +
    signs.pairs * pairs +
    signs.missing * missing +
    signs.strangers * names.reduce((all, one) => all + 1 - worth(one), 0) +
    signs.known * Math.max(0, ...names.map(worth));
  return 1 / (1 + Math.exp(-sum));
}

/** How likely each paragraph is the one, if any is: the weights of the ranking are those of a conditional logit. */
export function shares(ranked: readonly Ranked[]): number[] {
  const top = ranked[0]?.score ?? 0;
  const powers = ranked.map((one) => Math.exp(one.score - top));
  const sum = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / sum);
}
