import { wordsIn } from './phrases/index.js';
import { bare } from './question-words.js';

/** Longer questions ask for more than this. */
const MOST_CHARACTERS = 120;

/** What a question asks of some words: whether they stand in the article, or how often. */
export interface MentionAsked {
  readonly of: 'any' | 'count';
  readonly words: string;
}

const counted = wordsIn(({ counting }) => counting);
const mentioned = wordsIn(({ mentioning }) => mentioning);

/** Scripts without spaces write whole questions so. */
const LONE_WORD = /^[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+$/u;

/** Reads "how often is Hong Kong mentioned?", "does it say anything about trade?", and a lone word. */
export function readMentionAsked(question: string): MentionAsked | undefined {
  const text = bare(question);
  if (text.length > MOST_CHARACTERS) return undefined;
  const often = counted(text);
  if (often !== undefined) return { of: 'count', words: bare(often) };
  const words = LONE_WORD.test(text) ? text : mentioned(text);
  return words === undefined ? undefined : { of: 'any', words: bare(words) };
}
