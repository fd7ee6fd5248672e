import { isInnerName } from '../question/index.js';
import type { PassageIndex } from './passage-index.js';
import type { Ranked } from './rank.js';
import type { Sought } from './seek.js';
import { SURE_SIGNS, type SureSigns, shares, sureSigns } from './sure-signs.js';

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
  const { paragraph, coverage, sentence, pairs, missing } = best.evidence;
  const sum =
    signs.bias +
    signs.coverage * coverage +
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
 * words' gained nothing on articles left out, nor did boosted trees over ninety signs.
 */
const BY_MEANING: Readonly<Record<'speaksOfIt' | 'isRight', SureSigns & { readonly bias: number }>> = {
  speaksOfIt: {
    bias: -48.5,
    coverage: 0.86,
    nearest: 37.73,
    paragraph: 22.08,
    missing: -3.84,
    lacks: -1.63,
    // These weigh one paragraph against others, and tell nothing of the article.
    lead: 0,
    standsOut: 0,
    strange: 0,
  },
  isRight: {
    bias: -21.58,
    coverage: -0.95,
    nearest: 24.15,
    paragraph: 0.98,
    missing: -2.65,
    lacks: -1.39,
    lead: 0.5,
    standsOut: 0.42,
    strange: -1.25,
  },
};

/** Below this chance that the article speaks of it, a question is refused. */
const SILENT_BELOW = 0.5;
/**
 * The same where the meaning is known. A name or a number that leads nowhere tells of another article; a question
 * without ("why did she go?", "where do sick people go?") is mostly asked by somebody who has this one before them
 * and says it in other words. Chosen on articles left out, where 94 of 100 questions about another article are refused:
 * with 0.25 for the others it were 96, but five more of 100 that readers ask in a conversation, too. Names that the article
 * has tell less of another one: with 0.35 for them, too, 96.0 instead of 95.2 of 100 about another article are refused, but
 * two more of 100 hard questions with names as well (22.7 instead of 20.3 of 128 that nothing was fitted on).
 */
const SILENT_BELOW_BY_MEANING = { naming: 0.35, known: 0.28, others: 0.2 };
/**
 * A passage that is as unlikely to be the right one is not even a "perhaps". Of 1,299 questions with slips about articles of
 * Wikipedia one had such a best one, and it was wrong.
 */
const HARDLY = 0.05;
/**
 * Where the meaning is known, a passage with less than this to be the right one is a "perhaps", whether a rival is
 * near or not. Chosen for three of ten answerable questions of readers to get one: on articles left out, and again when
 * questions whose paragraph lacks what is asked of somebody (`readAskedOf`) came to them.
 */
export const PERHAPS_BELOW = 0.355;

/**
 * As likely as this, at most, is a passage the right one that lacks what the question pins down: of those with a chance
 * that would have made them answers, one in twelve was.
 */
export const MOST_LACKING = 0.3;

/** The chance below which a question is silent, by whether it names something or has a number, and the article has that. */
export function silentBelow(sought: readonly Sought[]): number {
  const { naming, known, others } = SILENT_BELOW_BY_MEANING;
  const named = sought.filter(({ word }) => isInnerName(word) || /\d/.test(word.folded));
  if (named.length === 0) return others;
  return named.every(({ meetings }) => meetings.some(({ worth }) => worth > 0.5)) ? known : naming;
}

/** A question's paragraphs, and how likely they answer it. */
interface Confidence {
  /** Whether that the article speaks of it is too unlikely for an answer. */
  readonly isSilent: boolean;
  /** How likely the article speaks of what was asked, from 0 to 1. */
  readonly topic: number;
  /** How likely each paragraph is the right one, in the order of the ranking. */
  readonly chances: readonly number[];
}

/**
 * @param ranked best first.
 * @param most how likely the first can be: less where it lacks what the question pins down (`heedPinned`).
 */
export function judgeRanking(
  index: PassageIndex,
  sought: readonly Sought[],
  ranked: readonly Ranked[],
  most = 1,
): Confidence {
  const [best] = ranked;
  if (!best) return { isSilent: true, topic: 0, chances: [] };
  const parts = shares(ranked, best.score);
  const [first = 1] = parts;
  if (!best.near) {
    const topic = onTopic(sought, best);
    const chance = Math.min(most, topic * first);
    return { isSilent: topic < SILENT_BELOW, topic, chances: parts.map((part) => (chance * part) / first) };
  }
  const signs = sureSigns(index, sought, ranked);
  const chance = (weights: SureSigns & { readonly bias: number }) =>
    logistic(SURE_SIGNS.reduce((sum, sign) => sum + weights[sign] * signs[sign], weights.bias));
  const right = chance(BY_MEANING.isRight);
  // An article that has the right paragraph speaks of it.
  const topic = Math.max(right, chance(BY_MEANING.speaksOfIt));
  return {
    isSilent: topic < silentBelow(sought) || right < HARDLY,
    topic,
    chances: parts.map((part) => (Math.min(most, right) * part) / first),
  };
}

const logistic = (sum: number) => 1 / (1 + Math.exp(-sum));
