import type { ArticleIndex } from './article-index.js';
import type { Sought } from './passages/index.js';
import { isNameKey } from './text/index.js';

/** What of a question an article has nowhere, as it was asked. */
export interface Missing {
  /** Names in no form, by no other name, and in no similar spelling. */
  readonly names: string[];
  /** All words, names included. */
  readonly words: string[];
}

/** An English word that is more common than this begins a sentence with a capital as any other does. */
const COMMON = 20_000;

/** The words of a question that the article has nowhere, its header, captions and notes included. */
export function findMissing(
  question: string,
  { article, languages, header }: ArticleIndex,
  sought: readonly Sought[],
): Missing {
  const unmet = sought.filter(({ meetings }) => meetings.length === 0);
  if (unmet.length === 0) return { names: [], words: [] };
  const isShown = (key: string) => header().some(({ keys }) => keys.has(key));
  const missing = unmet.filter(({ word }) => !isShown(word.stem) && !word.also.some(isShown));
  const asAsked = ({ word }: Sought) => withNumber(question, word.start, word.end);
  const { lexicon } = languages(article.language);
  const isShouted = !/\p{Ll}/u.test(question);
  const names = missing.filter(({ word }) => {
    if (word.also.some(isNameKey)) return true;
    if (!word.capital || isShouted) return false;
    const rank = lexicon?.rank(word.folded) ?? -1;
    return word.start > 0 || rank < 0 || rank > COMMON;
  });
  return { names: [...new Set(names.map(asAsked))], words: [...new Set(missing.map(asAsked))] };
}

/** A word of a question as a reader would name it: with the number that hangs on it, or it on, “Apollo-13”. */
function withNumber(question: string, start: number, end: number): string {
  const word = question.slice(start, end);
  const isNumber = /^\d+$/.test(word);
  const before = isNumber ? (/[\p{L}\p{N}]+[-‐–]$/u.exec(question.slice(0, start))?.[0] ?? '') : '';
  const after = isNumber ? '' : (/^[-‐–]\d+/u.exec(question.slice(end))?.[0] ?? '');
  return before + word + after;
}
