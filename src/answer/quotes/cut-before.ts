import { UNSPACED_WORDS } from './grave-words-unspaced.js';
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
  const [nearest] = wordsBefore(words, from);
  if (nearest && (hedges.has(nearest.key) || limits.has(nearest.key))) return words.text(from - 1, from);
  const denial = findDenial(words, from, language);
  return denial === undefined ? unspacedBefore(words, from, language) : words.text(denial, from);
}

/**
 * What stands right behind a quotation and denies it, in languages whose denials do: „Er kommt“ of „Er kommt nicht“, 反対 of
 * 反対していない. Undefined where nothing does.
 */
export function cutBehind(words: ArticleWords, to: number, language: string): string | undefined {
  if (language === 'ja') {
    const [{ paragraph, span } = { paragraph: undefined, span: undefined }] = words.located(to - 1, to);
    return paragraph && span && DENIED_BEHIND.exec(paragraph.text.slice(span.end, span.end + FAR))?.[0];
  }
  if (language !== 'de' && language !== 'nl') return undefined;
  const token = words.token(to);
  const isParted = token?.before !== '' || words.paragraphOf(to) !== words.paragraphOf(to - 1);
  return !isParted && DENIALS_BEHIND.has(token.key) ? words.text(to, to + 1) : undefined;
}

/** In characters. */
const FAR = 12;
const DENIED_BEHIND =
  /^(?:わけ|限ら|[しさせてでとにはもくい]|られ|じゃ|あり){0,6}(?:ない|なかった|なく(?!な)|ませんでした|ません|まい)/u;
const DENIALS_BEHIND = new Set([
  'nicht',
  'nie',
  'niemals',
  'keineswegs',
  'kaum',
  'niet',
  'nooit',
  'nauwelijks',
]);

/** The place of a word that denies what comes after it, of the few words before a place. */
export function findDenial(words: ArticleWords, from: number, language: string): number | undefined {
  const steps = wordsBefore(words, from).findIndex(({ key }) => isNegation(key, language));
  return steps < 0 ? undefined : from - 1 - steps;
}

/** The words before a place, the nearest first, as far as no comma and no end of a sentence parts them from it. */
function wordsBefore(words: ArticleWords, from: number) {
  const found = [];
  for (let at = from - 1; at >= from - DENIES; at--) {
    const token = words.token(at);
    const isParted = words.token(at + 1)?.before !== '' || words.paragraphOf(at) !== words.paragraphOf(from);
    if (!token || isParted) break;
    found.push(token);
  }
  return found;
}

/** The longest such word of Chinese and Japanese, in characters. */
const LONGEST = 5;

/** 只 of 只有, 約 of 約五百人: in Chinese and Japanese a word is many tokens. */
function unspacedBefore(words: ArticleWords, from: number, language: string): string | undefined {
  const patterns = ENDINGS[language];
  const [{ paragraph, span } = { paragraph: undefined, span: undefined }] = words.located(from, from + 1);
  if (!patterns || !paragraph || !span) return undefined;
  const before = paragraph.text.slice(Math.max(0, span.start - LONGEST), span.start);
  return patterns.map((pattern) => pattern.exec(before)?.[0]).find(Boolean);
}

/** The words that narrow or hedge, at the end of a text; of Japanese also 不 of 不可能. */
const ENDINGS: Readonly<Record<string, readonly RegExp[]>> = Object.fromEntries(
  Object.entries(UNSPACED_WORDS).map(([language, { groups }]) => [
    language,
    [
      ...groups
        .filter(([kind]) => kind === 'hedge' || kind === 'limit')
        .map(([, words]) => new RegExp(`(?:${words.source})有?$`, 'u')),
      ...(language === 'ja' ? [/[不未非無]$/u] : []),
    ],
  ]),
);
