import { graveWordsOf, isNegation } from './kinds.js';
import type { ArticleWords } from './text.js';

/** How many words before a quotation may deny it: "did not really want". */
const DENIES = 2;

/**
 * What stands right before a quotation and is cut off from it, though it turns it round: “not”, of “not one of them was
 * built”. Undefined where nothing does.
 */
export function cutBefore(words: ArticleWords, from: number, language: string): string | undefined {
  const { hedges, limits } = graveWordsOf(language);
  for (let at = from - 1; at >= from - DENIES; at--) {
    const token = words.token(at);
    const next = words.token(at + 1);
    // A comma or the end of a sentence parts them.
    if (!token || !next || next.before !== '' || words.paragraphOf(at) !== words.paragraphOf(from))
      return undefined;
    const isBeside = at === from - 1 && (hedges.has(token.key) || limits.has(token.key));
    if (isBeside || isNegation(token.key, language)) return words.text(at, from);
  }
  return undefined;
}
