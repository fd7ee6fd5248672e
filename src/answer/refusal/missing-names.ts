import type { ArticleIndex } from '../article-index.js';
import type { Sought } from '../passages/index.js';
import { questionLanguage } from '../question/index.js';
import { isNameKey } from '../text/index.js';

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
export function findMissing(question: string, index: ArticleIndex, sought: readonly Sought[]): Missing {
  const asAsked = ({ word }: Sought) => withNumber(question, word.start, word.end);
  const unmet = findUnmet(index, sought);
  if (unmet.length === 0) return { names: [], words: [] };
  const isSmall = tellSmallWords(index, question);
  const missing = unmet.filter((one) => !isSmall(asAsked(one)));
  const { article, languages } = index;
  const { lexicon } = languages(article.language);
  const isShouted = !/\p{Ll}/u.test(question);
  const names = missing.filter(({ word }) => {
    if (isKnown(word)) return true;
    if (!word.capital || isShouted) return false;
    const rank = lexicon?.rank(word.folded) ?? -1;
    return word.start > 0 || rank < 0 || rank > COMMON;
  });
  return { names: [...new Set(names.map(asAsked))], words: [...new Set(missing.map(asAsked))] };
}

/**
 * Whom or what a question names that leads nowhere in the article.
 *
 * `stranger`: a country, or whatever else is known in all its spellings, as in "is Russia supporting China on Taiwan?"
 * Whatever is near to such a question answers another one. Of 2,598 questions about articles of Wikipedia three name
 * one, and none of them was answered rightly for sure. `nobody`: somebody or some place else; what is near is a perhaps.
 */
export function readUnmetName(
  index: ArticleIndex,
  question: string,
  sought: readonly Sought[],
): 'stranger' | 'nobody' | undefined {
  const unmet = findUnmet(index, sought);
  if (unmet.some(({ word }) => isKnown(word))) return 'stranger';
  return unmet.some((one) => isStrange(index, question, sought, one)) ? 'nobody' : undefined;
}

/**
 * Whether a word is a name that is known, and leads nowhere: "when did Xi visit Moscow?" Initials may stand for what the
 * article spells out, a name that no table has may be a slip, and beside a name that is met it may be the rest of it.
 */
function isStrange(index: ArticleIndex, question: string, sought: readonly Sought[], one: Sought): boolean {
  const { word } = one;
  if (!word.capital || word.start === 0 || !/^\p{Lu}\p{Ll}{3,}$/u.test(question.slice(word.start, word.end)))
    return false;
  const { lexicon } = index.languages(index.article.language);
  if ((lexicon?.rank(word.folded) ?? -1) < 0) return false;
  const isBeside = ({ word: other }: Sought) =>
    other.capital && (other.end + 1 === word.start || word.end + 1 === other.start);
  return !sought.some((other) => other.meetings.length > 0 && isBeside(other)) && !isTitled(sought);
}

/** "Who Broke The Lamp": where every word has a capital, none is a name for it. */
const isTitled = (sought: readonly Sought[]) =>
  sought.length > 1 && sought.every(({ word: { capital } }) => capital);

const isKnown = ({ also }: Sought['word']) => also.some(isNameKey);

function findUnmet({ header }: ArticleIndex, sought: readonly Sought[]): readonly Sought[] {
  const isShown = (key: string) => header().some(({ keys }) => keys.has(key));
  return sought.filter(
    ({ word, meetings }) => meetings.length === 0 && !isShown(word.stem) && !word.also.some(isShown),
  );
}

/** A word of a question as a reader would name it: with the number that hangs on it, or it on, “Apollo-13”. */
function withNumber(question: string, start: number, end: number): string {
  const word = question.slice(start, end);
  const isNumber = /^\d+$/.test(word);
  const before = isNumber ? (/[\p{L}\p{N}]+[-‐–]$/u.exec(question.slice(0, start))?.[0] ?? '') : '';
  const after = isNumber ? '' : (/^[-‐–]\d+/u.exec(question.slice(end))?.[0] ?? '');
  return before + word + after;
}

/**
 * Tells the small words of a question that is put in another language than the article's: nobody misses “die” or “von”
 * in an English one. Those of the article's own language are never looked for.
 */
export function tellSmallWords(
  { article, languages }: Pick<ArticleIndex, 'article' | 'languages'>,
  question: string,
): (word: string) => boolean {
  const spoken = questionLanguage(question, article.language);
  if (spoken === undefined || spoken === article.language) return () => false;
  const { words } = languages(spoken);
  return (word) => words(word).every(({ stop }) => stop);
}
