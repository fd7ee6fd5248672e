import { isInnerName } from '../question/index.js';
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
  const names = sought.filter(({ word }) => isInnerName(word));
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
  return logistic(sum);
}

/**
 * The same where the meaning is known: `speaksOfIt` tells whether the article does at all, `isRight` whether
 * the paragraph that comes first is the right one. Logistic models (`npm run fit`) over few signs; more of the
 * words' gained nothing on articles left out.
 */
export const BY_MEANING = {
  speaksOfIt: { bias: -36.39, coverage: 3.84, sentence: 33.17, paragraph: 10.97, missing: -3.58, lead: 0 },
  isRight: { bias: -11.55, coverage: 0.12, sentence: 12.38, paragraph: 0.98, missing: -2.55, lead: 0.81 },
};

/** A question's paragraphs, and how likely they answer it. */
export interface Confidence {
  /** How likely the article speaks of what was asked, from 0 to 1. */
  readonly topic: number;
  /** How likely each paragraph is the right one, in the order of the ranking. */
  readonly chances: readonly number[];
}

/** @param ranked best first; `best` is its first. */
export function judgeRanking(sought: readonly Sought[], best: Ranked, ranked: readonly Ranked[]): Confidence {
  const parts = shares(ranked, best.score);
  const { near } = best;
  if (!near) {
    const topic = onTopic(sought, best);
    return { topic, chances: parts.map((part) => topic * part) };
  }
  const [first = 1] = parts;
  // How far the first leads, as a logit; a sole paragraph leads as far as can be told.
  const lead = Math.min(MOST_LEAD, Math.log(first / (1 - first)));
  const chance = (weights: (typeof BY_MEANING)['isRight']) =>
    logistic(
      weights.bias +
        weights.coverage * best.coverage +
        weights.sentence * near.sentence +
        weights.paragraph * near.paragraph +
        weights.missing * best.evidence.missing +
        weights.lead * lead,
    );
  const right = chance(BY_MEANING.isRight);
  return {
    topic: chance(BY_MEANING.speaksOfIt),
    chances: parts.map((part) => (right * part) / first),
  };
}

/** A lead of more than a hundred thousand to one says no more than that. */
const MOST_LEAD = 12;

const logistic = (sum: number) => 1 / (1 + Math.exp(-sum));

/** How likely each paragraph is the one, if any is: the weights of the ranking are those of a conditional logit. */
function shares(ranked: readonly Ranked[], top: number): number[] {
  const powers = ranked.map((one) => Math.exp(one.score - top));
  const sum = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / sum);
}
