import { EVERYDAY, PHRASING, YES_OR_NO } from '../question/index.js';
import { type PassageIndex, paragraphAt, paragraphsWith } from './passage-index.js';
import type { Sought, SoughtQuestion } from './seek.js';

/** Whether a paragraph, by its place from 0, speaks of something. */
type Speaks = (paragraph: number) => boolean;

/**
 * What a question asks of somebody, beside their name, is spoken of where it is answered: of "is Bengt married?" that is
 * "married", of "how many dogs does Bengt have?" the dogs. The name alone makes any paragraph on Bengt seem near.
 *
 * Of 30 questions of readers that the articles don't answer, 27 instead of 25 get no sure answer for it; of 195 that they
 * answer, 61 instead of 59 get a "perhaps".
 *
 * @returns nothing where the question asks for no such thing. English only.
 */
export function readAskedOf(
  index: PassageIndex,
  { question: { text }, sought }: SoughtQuestion,
): Speaks | undefined {
  if (YES_OR_NO.test(text)) return readYesOrNo(index, sought.filter(saysSomething));
  if (WHEN_DONE.test(text)) return readDeed(index, sought.filter(saysSomething));
  const counted = findCounted(text, sought);
  return counted.length > 0
    ? (paragraph) => counted.some((one) => speaksOf(index, one, paragraph, NEARLY))
    : undefined;
}

/** Words of a question that ask whether the article speaks of something at all. */
const MENTIONING = /^(?:mention\w*|article|text|piece|story|speak\w*|tell\w*|sa(?:y|ys|id))$/;

const saysSomething = ({ word: { folded } }: Sought) =>
  !PHRASING.has(folded) && !EVERYDAY.has(folded) && !MENTIONING.test(folded);

/** A paragraph has something of it that is no name, or its last word: "is Ana Ruiz from Spain?" */
function readYesOrNo(index: PassageIndex, words: readonly Sought[]): Speaks | undefined {
  const last = words.at(-1);
  if (!last) return undefined;
  return (paragraph) =>
    words.some((one) => speaksOf(index, one, paragraph) && !isNamed(index, one, paragraph)) ||
    (words.every((one) => isNamed(index, one, paragraph)) && speaksOf(index, last, paragraph));
}

/** "When did Lund visit Oslo?" A birth and a death may be told by years in brackets, and what takes place by its day alone. */
const WHEN_DONE =
  /^\W*(?:(?:and|but|so|then|ok) )?wh(?:en|ere) (?:do|does|did|will|would) (?!.*\b(?:born|die|live|become|happen|take place|start|begin|end)\b)/i;

/** A paragraph has what it has of a question for yes or no; a slip may be anything. */
function readDeed(index: PassageIndex, words: readonly Sought[]): Speaks | undefined {
  const isSlip = ({ word, meetings }: Sought) =>
    meetings.some(({ how }) => how === 'similar spelling') ||
    (meetings.length === 0 && (index.topics?.lexicon.rank(word.folded) ?? -1) < 0);
  return words.length < 2 || words.some(isSlip) ? undefined : readYesOrNo(index, words);
}

/** More common words are no names because a sentence begins with them. */
const COMMON = 5_000;

/** Whether a word is a name, in small letters too: the paragraph always writes it with a capital. */
function isNamed(index: PassageIndex, { word: { capital, folded } }: Sought, paragraph: number): boolean {
  if (capital) return true;
  const rank = index.topics?.lexicon.rank(folded) ?? -1;
  if (rank >= 0 && rank < COMMON) return false;
  const written = paragraphAt(index, paragraph)
    .text.split(/[^\p{L}\p{N}]+/u)
    .filter((one) => one.toLowerCase() === folded);
  return written.length > 0 && written.every((one) => /^\p{Lu}/u.test(one));
}

const COUNTED = /\bhow many (?<noun>(?:[\p{L}'’-]+ )??[\p{L}'’-]+)(?=\W*$| \p{L}+)/iu;

/** Persons may be told as families or names, and a distance in other measures. */
const ANY_COUNT =
  /^(?:people|persons?|men|women|others?|times?|percent|years?|months?|weeks?|days?|hours?|minutes?|seconds?|miles?|met(?:er|re)s?|feet|k(?:ilo)?m\w*|pounds?|dollars?|euros?|more|of)$/i;

/** The noun that is counted: "dogs" of "how many dogs does she have?" */
function findCounted(text: string, sought: readonly Sought[]): readonly Sought[] {
  const words = COUNTED.exec(text)?.groups?.noun?.toLowerCase().split(' ') ?? [];
  return words.some((word) => ANY_COUNT.test(word))
    ? []
    : sought.filter(({ word }) => words.includes(word.folded));
}

/** Goats, which are related to dogs by less, are none. */
const NEARLY = 0.3;

/** Whether a paragraph has a word of the question, or one that is used like it. */
const speaksOf = (index: PassageIndex, { meetings, related }: Sought, paragraph: number, least = 0) =>
  [
    ...meetings.filter(({ how }) => how !== 'similar spelling'),
    ...related.filter(({ worth }) => worth >= least),
  ].some(({ term }) => paragraphsWith(index, term).includes(paragraph));
