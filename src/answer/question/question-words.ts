import { hasUnspaced } from '../../article/index.js';
import { AT_HOME, LEXICONS } from './lexicon/index.js';
import { wholeOf } from './phrases/index.js';
import type { QuestionLexicon, Sense } from './senses.js';

/** How questions begin, in every language that they are read in. */

/** The words of some senses, in every language: without accents. */
const wordsFor = (...senses: readonly Sense[]): ReadonlySet<string> =>
  new Set(
    Object.entries<QuestionLexicon>(LEXICONS).flatMap(([language, lexicon]) =>
      AT_HOME.has(language) ? [] : senses.flatMap((sense) => (lexicon[sense] ?? '').split(/,\s*/)),
    ),
  );

/** Words that ask: none of them asks alone of a thing, as "what?" does. */
const ASKING = wordsFor('who', 'when', 'where', 'how', 'howMany', 'howLong', 'howOften', 'why');
const ONLY_ASKING = wordsFor('who', 'whose', 'when', 'where', 'what', 'how', 'howMany', 'why');

const FOR_SOMEBODY = wordsFor('who', 'whose');

/** Whether somebody is asked for: "who is the mayor?", "and by whom?". */
export const asksForSomebody = (text: string) =>
  hasUnspaced(text) || text.split(/[\s?!.,]+|['’](?=s)/u).some((word) => isAmongWords(word, FOR_SOMEBODY));

/** Words with which a question of its own begins, beside those above. */
const OPENING = wholeOf(({ openings }) => openings);

/** Whether a word asks, of a thing too. */
export const isInterrogative = (word: string) =>
  asks(word) || /^(?:what|which|was|qué|que|что)$/iu.test(word);
export const isOpening = (word: string) => asks(word) || OPENING.test(word);

/** Whether a word asks of something other than a thing: who, when, how. */
export const asks = (word: string) => isAmongWords(word, ASKING);

/** Whether a word only asks. Nobody misses it in an article: "The article doesn’t mention “quién”" would be no news. */
export const isAskingWord = (word: string) => isAmongWords(word, ONLY_ASKING);

/** "¿Quién?" asks as "quien" does. */
const isAmongWords = (word: string, words: ReadonlySet<string>) =>
  words.has(word.toLowerCase()) || words.has(word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase());

/** A longer text is read as one question, which leans on none. */
export const MOST_CHARACTERS = 300;

/** One blank for many: forms let blanks stand in many places, and would try all ways to share them out. */
export const narrow = (text: string): string => (WIDE.test(text) ? text.replace(/\s+/g, ' ') : text);

/** Most questions have none. */
const WIDE = /\s\s|[^\S ]/;

/** A question without the marks around it. */
export const bare = (text: string) => narrow(text.trim()).replace(/^[\s¿¡"“„«]+|[\s?!.…"”»？！。؟]+$/gu, '');
