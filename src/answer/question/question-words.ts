import { LEXICONS } from './lexicon/index.js';
import { wholeOf } from './phrases/index.js';

/** How questions begin, in every language that they are read in. */

const ASKING_SENSES = ['who', 'when', 'where', 'how', 'howMany', 'howLong', 'howOften', 'why'] as const;
/** Words that ask, in every language: none of them asks alone of a thing, as "what?" does. */
const ASKING = new Set(
  Object.values(LEXICONS).flatMap((lexicon) =>
    ASKING_SENSES.flatMap((sense) =>
      ((lexicon as Partial<Record<string, string>>)[sense] ?? '').split(/,\s*/),
    ),
  ),
);
/** Words with which a question of its own begins, beside those above. */
const OPENING = wholeOf(({ openings }) => openings);

export const isAsking = (word: string) => asks(word) || /^(?:what|which|was|qué|que|что)$/iu.test(word);
export const isOpening = (word: string) => asks(word) || OPENING.test(word);

/** The words are written without accents there: "¿Quién?" asks as "quien" does. */
export const asks = (word: string) =>
  ASKING.has(word.toLowerCase()) || ASKING.has(word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase());

/** A longer text is read as one question, which leans on none. */
export const MOST_CHARACTERS = 300;

/** A question without the marks around it. */
export const bare = (text: string) =>
  text
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/^[\s¿¡"“„«]+|[\s?!.…"”»？！。؟]+$/gu, '');
