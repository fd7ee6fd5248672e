import { LEXICONS, type QuestionLexicon } from '../../answer/index.js';

const SENSES = ['who', 'whose', 'when', 'where', 'what', 'how', 'howMany', 'why'] as const;

/** What words ask with, in every language that questions are read in: who, когда, 为什么. */
const ASKING = new Set(
  Object.values<QuestionLexicon>(LEXICONS).flatMap((lexicon) =>
    SENSES.flatMap((sense) => (lexicon[sense] ?? '').split(',').map((entry) => entry.trim())),
  ),
);

/**
 * Whether a word only asks. Nobody misses it in an article: "The article doesn’t mention “quién”" would be no news.
 */
export function isAskingWord(word: string): boolean {
  const small = word.toLowerCase();
  // Latin words stand in the lexicon without accents.
  return ASKING.has(small) || ASKING.has(small.normalize('NFKD').replace(/\p{M}/gu, ''));
}
