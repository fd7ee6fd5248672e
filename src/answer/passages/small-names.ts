import type { Evidence } from '../answer.js';
import type { AskedWord } from '../question/index.js';
import { isKnownName, TIMES } from '../statements/index.js';
import { isNameKey, type Lexicon } from '../text/index.js';
import { meantInLanguage } from './correct-slips.js';
import { type PassageIndex, sentenceAt, sentencesWith } from './passage-index.js';

/** Whether a question is written without capitals, as on a phone: its names can't be told by them. */
export const isWrittenSmall = (question: string): boolean =>
  !/\p{Lu}/u.test(question.trim().slice(1).replace(/\bI\b/g, ''));

/** Names in small letters that are words of every day as well. */
const WORDS_TOO: ReadonlySet<string> = new Set(
  'lower grand hill mark tell port prince broken wake lord cook creek cape virgin oral reunion midway harbour bill frank jack rob don grant drew chase norm gene miles rose may joy hope faith grace penny ruby sandy dawn amber crystal jade ivy lily daisy violet iris pearl christian latin mason palmer wells reading bath nice essex polish turkey chad guinea jersey'.split(
    ' ',
  ),
);

/**
 * Whether a word in small letters is a name: the article writes it with a capital, or has no such word and neither has
 * the language. Days and months have capitals, too, and name nothing that a question is about.
 *
 * @param own what it meets first in the article, if anything.
 */
export function isSmallName(
  index: PassageIndex,
  word: AskedWord,
  own: { readonly term: number; readonly how: Evidence['how'] } | undefined,
): boolean {
  if (word.also.some(isNameKey)) return true;
  const plain = word.folded.replace(/['’]s$/, '');
  if (TIMES.has(plain)) return false;
  if (own) return own.how === 'same' && isWrittenAsName(index, word, own.term);
  if (!index.topics) return false;
  if (isKnownName(plain)) return !WORDS_TOO.has(plain);
  const isUnheardOf = /^\p{L}/u.test(word.folded) && index.topics.lexicon.rank(word.folded) < 0;
  return (
    isUnheardOf && meantInLanguage(index, word) === undefined && !isCompound(index.topics.lexicon, plain)
  );
}

/** "Grandkids" is made of two words that the language has. */
const isCompound = ({ rank }: Lexicon, word: string): boolean =>
  Array.from({ length: Math.max(0, word.length - 5) }, (_, at) => at + 3).some(
    (at) => rank(word.slice(0, at)) >= 0 && rank(word.slice(at)) >= 0,
  );

/** English words more common than this are words of every day, whatever names they stand in: "state", "street". */
const COMMON = 5_000;

/** In all of its sentences, or half of them if it is no common word: a beginning may hide a name. */
function isWrittenAsName(index: PassageIndex, word: AskedWord, term: number): boolean {
  const rank = index.topics?.lexicon.rank(word.folded) ?? -1;
  const least = rank >= 0 && rank < COMMON ? 1 : 0.5;
  const sentences = sentencesWith(index, term);
  return (
    sentences.filter((at) => sentenceAt(index, at).names.includes(term)).length >= least * sentences.length
  );
}
