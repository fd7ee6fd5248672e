import { ANY_NUMBER, endsAsking } from '../text/index.js';
import type { HeldQuestion } from './held-question.js';
import { QUOTING, SECOND_WITHIN } from './nearness.js';
import { type PassageIndex, readSentence, sentenceAt } from './passage-index.js';
import { fitOf, measurePairs } from './sentence-signs.js';

/** How the best sentence of a paragraph is chosen by words alone: the part it holds, and these on top. */
const SENTENCE = { pairs: 0.5, exact: 0.1, kind: 0.12 };

/** How well a sentence may be the one to quote. */
export function scoreSentence(index: PassageIndex, asked: HeldQuestion, s: number): number {
  const { question, sought, finds, askedAt, nearness } = asked;
  const sentence = index.sentences[s]!;
  const pairs = finds.hits[s]! > 1 ? measurePairs(sentence, askedAt, sought, asked.room) / finds.total : 0;
  asked.pairs[s] = pairs;
  const kind = fitOf(sentence, question, askedAt);
  if (!nearness)
    return (
      finds.inSentence[s]! / finds.total +
      SENTENCE.pairs * pairs +
      (SENTENCE.exact * finds.exact[s]!) / finds.total +
      SENTENCE.kind * kind
    );
  return (
    (QUOTING.related * finds.related[s]!) / finds.total +
    QUOTING.pairs * pairs +
    QUOTING.kind * kind +
    QUOTING.nearness * nearness.ofSentences[s]!
  );
}

/**
 * The sentence that is quoted beside the best one; itself where none is needed.
 *
 * @param from the paragraph's first sentence.
 * @param to the one behind its last.
 */
export function sentenceBeside(
  index: PassageIndex,
  { question, scores }: HeldQuestion,
  best: number,
  { from, to }: { readonly from: number; readonly to: number },
): number {
  if (best + 1 < to && isContinued(index, best)) return best + 1;
  // Any number counts something.
  const asked = question.quantity & ~ANY_NUMBER;
  const gives = (s: number) => s >= from && s < to && (index.sentences[s]!.quantities & asked) !== 0;
  // "The army puts up a footbridge. It will be 90 metres long.": what is to be counted or measured, where the best has none.
  const giving = asked === 0 || gives(best) ? undefined : [best + 1, best - 1].find(gives);
  return giving ?? secondOf(scores.subarray(from, to), best - from) + from;
}

/** The sentence beside the best that may carry part of the answer: itself where none comes near it. */
function secondOf(scores: Float64Array, best: number): number {
  const before = scores[best - 1] ?? Number.NEGATIVE_INFINITY;
  const after = scores[best + 1] ?? Number.NEGATIVE_INFINITY;
  if (scores[best]! - Math.max(before, after) > SECOND_WITHIN) return best;
  return before > after ? best - 1 : best + 1;
}

/** Begins a sentence that names what the one before speaks of: "They back each other on some issues. These include …" */
const NAMES_THEM =
  /^(?:(?:these|those|they|this|examples) (?:include[sd]?|comprised?|consist(?:ed)? of|range[sd]? from)|among (?:them|these|those)) /i;

/** Whether the next sentence answers what a sentence asks, or names what it speaks of. */
function isContinued(index: PassageIndex, sentence: number): boolean {
  const read = (at: number) => readSentence(index, sentenceAt(index, at));
  return endsAsking(read(sentence)) || NAMES_THEM.test(read(sentence + 1));
}
