import { findSlips } from '../text/index.js';
import type { QuestionContext } from './header-question.js';
import { isCommon } from './read-senses.js';
import { SPEECH_VERBS } from './speech.js';

/** Words that ask for speech beside the verbs, of two that are as near the more usual one first. */
const ASKING =
  'what how which who why when where were was did does has have about regarding concerning anything something comment comments statement statements remark remarks opinion opinions view views position reaction react reacted respond responded reply replied response';
const WORDS = [...new Set([...ASKING.split(' '), ...SPEECH_VERBS])];
const KNOWN: ReadonlySet<string> = new Set(WORDS);

/** Longer ones are no word that asks. */
const WORD = /(?<![\p{L}\p{M}\p{N}'’-])\p{L}{2,20}(?![\p{L}\p{M}\p{N}'’-])/gu;

/** A rare word as short as this ("sid", "siad") is a slip more often than a word; a longer one ("renounce") is a word. */
const SHORT = 5;

/**
 * A question with the words put right that ask for what somebody says: "waht did Li mentoin" is "what did Li mention".
 * What the article says, what is common English and what is written as a name is nobody's slip.
 */
export function correctSpeech(question: string, { languages, passages }: QuestionContext): string {
  const english = languages('en').lexicon;
  if (!english) return question;
  const isOwn = (word: string) =>
    (word.length > SHORT ? english.rank(word) >= 0 : isCommon(word, english)) ||
    passages.words(word).some(({ stem }) => passages.terms.has(stem));
  return question.replace(WORD, (word, at: number) => {
    const small = word.toLowerCase();
    const isName = at > 0 && small !== word;
    return isName || KNOWN.has(small) || isOwn(small) ? word : (findSlips(WORDS, small)[0] ?? word);
  });
}
