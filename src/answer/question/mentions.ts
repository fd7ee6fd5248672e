import { hasUnspaced } from '../../article/index.js';
import { PHRASES, wordsIn } from './phrases/index.js';
import { asks, bare } from './question-words.js';

/** Longer questions ask for more than this. */
const MOST_CHARACTERS = 120;

/** What a question asks of some words: whether they stand in the article, or at which places. */
export interface MentionAsked {
  readonly of: 'any' | 'places';
  readonly words: string;
}

const counted = wordsIn(({ counting }) => counting);
const mentioned = wordsIn(({ mentioning }) => mentioning);

/** Scripts without spaces write whole questions so. */
const isLoneWord = (text: string) => /^\S+$/.test(text) && !hasUnspaced(text);

/** Nobody counts "he". */
const POINTING = /^(?:it|this|that|these|those|one)$/i;
const isPronoun = (words: string) =>
  POINTING.test(words) ||
  PHRASES.some(({ pronouns = {} }) =>
    Object.values(pronouns).some((form) => form.exec(words)?.[0] === words),
  );

/** "Does it mention why she left?", "that he is ill": no words are looked for, but what is said. */
const opensClause = (words: string) => {
  const [first = ''] = words.split(' ');
  return (
    /^\p{Ll}/u.test(first) &&
    (asks(first) || /^(?:that|whether|if|what|which|any|anything|anyone)$/.test(first))
  );
};

/** Reads "how often is Hong Kong mentioned?", "which paragraph is about it?", "does it say anything about trade?", and a lone word. */
export function readMentionAsked(question: string): MentionAsked | undefined {
  const text = bare(question);
  if (text.length > MOST_CHARACTERS) return undefined;
  const placed = counted(text);
  const words = placed ?? (isLoneWord(text) ? text : mentioned(text));
  if (words === undefined || opensClause(words) || isPronoun(words)) return undefined;
  return { of: placed === undefined ? 'any' : 'places', words: bare(words) };
}
