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
  speaksOfIt: { bias: -42.2, coverage: 1.69, sentence: 32.3, paragraph: 19.44, missing: -3.85, lead: 0 },
  isRight: { bias: -18.66, coverage: -0.11, sentence: 14.88, paragraph: 7.07, missing: -2.42, lead: 0.63 },
};

/** Below this chance that the article speaks of it, a question is refused. */
const SILENT_BELOW = 0.62;
/**
 * The same where the meaning is known. A name or a number that leads nowhere tells of another article; a question
 * without ("why did she go?", "where do sick people go?") is mostly asked by somebody who has this one before them
 * and says it in other words. On articles left out 95 of 100 questions about another article are refused so, and
 * of those that the article answers 7 of readers' and none of SQuAD's and about tales.
 */
export const SILENT_BELOW_BY_MEANING = { naming: 0.33, others: 0.15 };
/**
 * Where the meaning is known, a passage with less than this to be the right one is a "perhaps", whether a rival is
 * near or not: two thirds of what is less likely than this are wrong or asked of another article.
 */
export const PERHAPS_BELOW = 0.3;

/** Whether a question names something or has a number: what it is about can be told from its own words. */
export const isNaming = (sought: readonly Sought[]): boolean =>
  sought.some(({ word }) => isInnerName(word) || /\d/.test(word.folded));

/** A question's paragraphs, and how likely they answer it. */
export interface Confidence {
  /** Whether that the article speaks of it is too unlikely for an answer. */
  readonly isSilent: boolean;
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
    return { isSilent: topic < SILENT_BELOW, topic, chances: parts.map((part) => topic * part) };
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
  const topic = chance(BY_MEANING.speaksOfIt);
  const { naming, others } = SILENT_BELOW_BY_MEANING;
  return {
    isSilent: topic < (isNaming(sought) ? naming : others),
    topic,
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
