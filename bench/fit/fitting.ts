import { LOOKED_AT_AGAIN, SURE_SIGNS, type SureSigns, sureSigns } from '../../src/answer/passages/index.js';
import { dot, fitChoice, fitLogistic } from './logit.js';
import type { QuestionSigns } from './signs.js';

/**
 * How much the questions of a set without answers count, beside those of one with answers. Those that were made to look
 * answered, by another name or date, count little: readers hardly ask so, and against them no answer would be sure.
 */
const UNANSWERED = { amongOthers: 1, alone: 0.1 };

/** How much a question counts in the fit: a set of many must not drown the others. */
interface Weighing {
  /** For the ranking: more for a question of a small set, and more for a large set. */
  readonly ranking: (one: QuestionSigns) => number;
  /** For how sure an answer is: each set as much as any other. */
  readonly confidence: (one: QuestionSigns) => number;
}

/** Weighs questions by the sizes of their sets. */
export function weighSets(signs: readonly QuestionSigns[]): Weighing {
  const sizes = new Map<string, number>();
  const answered = new Set<string>();
  const fileOf = (set: string) => set.split(/[ ,]/)[0] ?? '';
  for (const { set, right } of signs) {
    sizes.set(set, (sizes.get(set) ?? 0) + 1);
    if (right.length > 0) answered.add(fileOf(set));
  }
  const sizeOf = ({ set }: QuestionSigns) => sizes.get(set) ?? 1;
  const { amongOthers, alone } = UNANSWERED;
  const countsOf = ({ set, right }: QuestionSigns) =>
    right.length > 0 ? 1 : answered.has(fileOf(set)) ? amongOthers : alone;
  // The ridge of the fit is made for weights of about this sum.
  const scale = Math.sqrt(signs.length);
  return {
    ranking: (one) => 1 / Math.sqrt(sizeOf(one)),
    confidence: (one) => (scale * countsOf(one)) / sizeOf(one),
  };
}

/** A question's paragraphs as the second look sees them: the best with how near they are word by word. */
export function lookAgain(one: QuestionSigns, weights: readonly number[]): QuestionSigns {
  const { tokens, paragraphs } = one;
  if (!tokens) return one;
  const scores = paragraphs.map((signs) => dot(weights, signs));
  const best = [...scores.keys()].sort((a, b) => scores[b]! - scores[a]!).slice(0, LOOKED_AT_AGAIN);
  const least = Math.min(...best.map((at) => tokens[at]!));
  const looked = new Set(best);
  return {
    ...one,
    paragraphs: paragraphs.map((signs, at) => [...signs, looked.has(at) ? tokens[at]! : least]),
  };
}

/** What tells whether the article speaks of a question at all: the other signs are of one paragraph against others. */
export const TOPICAL = ['coverage', 'nearest', 'paragraph', 'missing', 'lacks'] as const;

/** Those signs of how sure an answer is that are asked for, after a constant. */
const take = (signs: SureSigns, names: readonly (keyof SureSigns)[]) => [
  1,
  ...names.map((name) => signs[name]),
];

/** The signs of how sure the answer is: of the paragraph that comes first by these weights. */
export function readConfidence(one: QuestionSigns, weights: readonly number[]) {
  const ranked = one.ranked
    .map((each, at) => ({ ...each, score: dot(weights, one.paragraphs[at]!) }))
    .sort((a, b) => b.score - a.score || a.paragraph - b.paragraph);
  const signs = sureSigns(one.index, one.sought, ranked);
  return {
    isRight: one.right.includes(ranked[0]!.paragraph),
    topical: take(signs, TOPICAL),
    all: take(signs, SURE_SIGNS),
  };
}

/** What is fitted on some questions. */
export function fitAll(all: readonly QuestionSigns[], weigh: Weighing) {
  const fitRanking = (some: readonly QuestionSigns[]) =>
    fitChoice(
      some
        .filter(({ right }) => right.length > 0)
        .map((one) => ({ options: one.paragraphs, right: one.right, weight: weigh.ranking(one) })),
    );
  const first = fitRanking(all);
  const some = all.map((one) => lookAgain(one, first));
  const weights = fitRanking(some);
  const judged = some.map((one) => ({
    one,
    ...readConfidence(one, weights),
    weight: weigh.confidence(one),
  }));
  return {
    first,
    weights,
    speaksOfIt: fitLogistic(
      judged.map(({ one, topical, weight }) => ({
        signs: topical,
        yes: one.right.length > 0,
        weight,
      })),
    ),
    isRight: fitLogistic(judged.map(({ all, isRight, weight }) => ({ signs: all, yes: isRight, weight }))),
  };
}
