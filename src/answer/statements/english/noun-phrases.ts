import { CUES, DOCUMENTS } from '../cues.js';
import type { Subject } from '../subject.js';
import type { Token } from '../tokens.js';
import {
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  isAdverb,
  PREPOSITIONS,
  PRONOUNS,
  SPEAKERS,
  TIMES,
} from '../words/index.js';
import type { NamedFrame } from './named-frame.js';
import { subjectsJoined } from './together.js';

/** Nouns that stand for speakers without a name, and how far what belongs to them goes. */

/** The longest noun with what belongs to it, in tokens. */
export const LONGEST_NOUN = 40;

type Words = { has(word: string): boolean };

const SMALL_WORDS: readonly Words[] = [PREPOSITIONS, CONJUNCTIONS, AUXILIARIES];
/** No noun ends with one of them. */
const NO_NOUNS: readonly Words[] = [...SMALL_WORDS, DETERMINERS];
/** No noun reaches back over one of them. */
const BEFORE_NOUNS: readonly Words[] = [...SMALL_WORDS, PRONOUNS];
const AFTER_NAMES: readonly Words[] = [...NO_NOUNS, PRONOUNS, TIMES, CUES];

const isIn = (lower: string, tables: readonly Words[]) => tables.some((words) => words.has(lower));

/** Whether a word after a name may be a noun that the name belongs to: no verb, as far as the tables tell. */
export function mayBeNoun(frame: NamedFrame, at: number): boolean {
  const lower = frame.word(at);
  return (
    lower !== '' &&
    !frame.tokens[at]?.capital &&
    !/(?:ed|ing)$/.test(lower) &&
    !isAdverb(lower) &&
    !isIn(lower, AFTER_NAMES)
  );
}

/** The noun that ends at `at`, with its article and what stands between; whom it names, if it ends with a name. */
export function nounBefore(frame: NamedFrame, at: number): readonly Subject[] {
  const end = frame.tokens[at];
  if (end?.kind !== 'word' || end.possessive) return [];
  const whole = frame.mentionAt(at);
  if (whole) return subjectsJoined(frame, whole);
  const { lower } = end;
  // "A person familiar with the matter", "sources close to the firm".
  if (/^(?:familiar|close|briefed)$/.test(lower) && SPEAKERS.has(frame.word(at - 1)))
    return nounBefore(frame, at - 1);
  if (PRONOUNS.has(lower)) return [{ kind: 'pronoun', word: lower }];
  if (isIn(lower, NO_NOUNS)) return [];
  const first = firstOfNoun(frame, at);
  const maker = DOCUMENTS.has(lower) ? makerWithin(frame, first, at) : undefined;
  return [maker ?? { kind: 'noun', first, last: at }];
}

function firstOfNoun(frame: NamedFrame, at: number): number {
  let first = at;
  while (first > at - LONGEST_NOUN) {
    // "The University of Ardal expert" is no university.
    first = frame.mentionAt(first)?.first ?? first;
    const before = frame.tokens[first - 1];
    if (before?.kind !== 'word' || isBeforeNoun(before)) break;
    first--;
    if (DETERMINERS.has(before.lower)) break;
  }
  return first;
}

const isBeforeNoun = ({ capital, lower }: Token) =>
  isIn(lower, BEFORE_NOUNS) ||
  // "On Friday officials said".
  (capital && TIMES.has(lower)) ||
  /^(?:whom|now|then|still|least)$/.test(lower) ||
  (CUES.has(lower) && !SPEAKERS.has(lower));

/** The IMF's report speaks for the IMF. */
function makerWithin(frame: NamedFrame, first: number, end: number): Subject | undefined {
  for (let back = end - 1; back >= first; back--) {
    const mention = frame.mentionAt(back);
    if (mention) return { kind: 'name', mention };
  }
  return undefined;
}

/** The noun that ends at `at`, or the one that it is tied to: "a spokesman for the ministry" is a spokesman. */
export function nounBeforeTie(frame: NamedFrame, at: number): readonly Subject[] {
  const found = nounBefore(frame, at);
  const tie = found[0]?.kind === 'noun' ? found[0].first - 1 : -1;
  const isTied = /^(?:for|of|at|to|from|with)$/.test(frame.word(tie));
  return isTied && SPEAKERS.has(frame.word(tie - 1)) ? nounBefore(frame, tie - 1) : found;
}

/** Whether the word before "of" counts some of those who say it: "one of the nurses", "60 percent of voters". */
export const isPart = (word: string) =>
  /^(?:one|two|three|some|many|most|several|none|all|both|any|each|few|half|percent|majority|handful)$/.test(
    word,
  );
