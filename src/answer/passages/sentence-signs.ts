import type { Question } from '../question/index.js';
import { ANY_NUMBER } from '../text/index.js';
import type { IndexedSentence } from './passage-index.js';
import type { Sought } from './seek.js';

/**
 * What a sentence has of a question. `askedAt` gives for each term its place among the words sought; -1 for those that
 * aren't sought.
 */

/** The part of what is asked that is held; both are sets of bits. 0 when nothing is asked. */
export function sharePart(asked: number, held: number): number {
  let both = 0;
  let all = 0;
  for (let bits = asked; bits !== 0; bits &= bits - 1) {
    all++;
    if (held & bits & -bits) both++;
  }
  return all === 0 ? 0 : both / all;
}

/** Whether three words asked in a row stand in a row. */
export function hasPhrase(sentence: IndexedSentence, askedAt: Int16Array): boolean {
  let run = 0;
  let last = -2;
  for (const term of sentence.terms) {
    const t = askedAt[term]!;
    run = t < 0 ? 0 : t === last + 1 ? run + 1 : 1;
    if (run >= 3) return true;
    last = t;
  }
  return false;
}

/** Where words stand on average that a sentence hasn't. */
export const NOWHERE = 0.5;

/** Where the words asked stand on average, by weight; the subject stands first, and is what a sentence is about. */
export function meanPlace(sentence: IndexedSentence, askedAt: Int16Array, sought: readonly Sought[]): number {
  let sum = 0;
  let weight = 0;
  for (let i = 0; i < sentence.terms.length; i++) {
    const t = askedAt[sentence.terms[i]!]!;
    if (t < 0) continue;
    sum += (sought[t]!.weight * i) / sentence.terms.length;
    weight += sought[t]!.weight;
  }
  return weight > 0 ? sum / weight : NOWHERE;
}

/** For each word asked, where a sentence has it, and how near to the one before it: room that all sentences share. */
export interface PairRoom {
  readonly place: Float64Array;
  readonly near: Float64Array;
}

/** Words asked side by side, by how near they stand in the sentence; in another order they count less. */
export function measurePairs(
  sentence: IndexedSentence,
  askedAt: Int16Array,
  sought: readonly Sought[],
  { place, near }: PairRoom,
): number {
  place.fill(-1);
  near.fill(0);
  for (let i = 0; i < sentence.terms.length; i++) {
    const t = askedAt[sentence.terms[i]!]!;
    if (t < 0) continue;
    place[t] = i;
    if (t > 0 && place[t - 1]! >= 0) near[t] = Math.max(near[t]!, 1 / (i - place[t - 1]!));
    if (t + 1 < sought.length && place[t + 1]! >= 0)
      near[t + 1] = Math.max(near[t + 1]!, 0.6 / (i - place[t + 1]!));
  }
  let sum = 0;
  for (let t = 1; t < sought.length; t++) {
    // Further apart than six words, two words have nothing to do with each other.
    if (near[t]! > 0.15) sum += (near[t]! * (sought[t]!.weight + sought[t - 1]!.weight)) / 2;
  }
  return sum;
}

/** Whether the sentence holds the kind of thing that is wanted: 1 yes, -1 no, 0 when it can't be told. */
export function fitOf(sentence: IndexedSentence, question: Question, askedAt: Int16Array): number {
  switch (question.wanted) {
    case 'reason':
      return sentence.hasReason ? 1 : -1;
    case 'date':
      return sentence.hasDate ? 1 : -1;
    case 'number':
      return sentence.quantities & ANY_NUMBER ? 1 : -1;
    case 'person':
    case 'place':
      for (const name of sentence.names) if (askedAt[name] === -1) return 1;
      return -1;
    default:
      return 0;
  }
}
