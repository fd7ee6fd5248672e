import type { QuoteToken, Vocabulary } from '../text/index.js';
import { ENGLISH, IRREGULAR } from './grave-words.js';
import { READINGS, writeOut } from './short-forms.js';

/** Whether two words are forms of one, or one is the other one mistyped. */

/** What is known of the words of an article. */
export interface WordKnowledge {
  readonly language: string;
  readonly vocabulary: Vocabulary;
  /** Words (folded) that the article writes with a capital inside sentences. */
  readonly names: ReadonlySet<string>;
  /** Names of those who speak in it, for scripts without capitals. */
  readonly speakers: readonly string[];
}

/** Two words that stand for each other. */
export type TokenPair = readonly [article: QuoteToken, quoted: QuoteToken];

/** Units that are read alike: "per cent" and "percent", "EUR" and "€". */
const readUnits = (text: string) =>
  text
    .replace(/\bper cent\b/g, 'percent')
    .replace(/\beur\b/g, '€')
    .replace(/\busd\b/g, '$');

/** As keyboards without umlauts write them: "Muenchen" for "München". */
const withoutUmlauts = (tokens: readonly QuoteToken[]) =>
  tokens
    .map(({ raw }) => raw.normalize('NFC').toLowerCase())
    .join(' ')
    .replace(/[äöü]/g, (letter) => `${letter.normalize('NFD').charAt(0)}e`)
    .replaceAll('ß', 'ss');

/** Whether two texts are the same words read aloud: short forms and full ones, "U.S." and "US". */
export function isSameSpoken(article: readonly QuoteToken[], quoted: readonly QuoteToken[]): boolean {
  if (article.length === 0 || quoted.length === 0) return false;
  const spoken = (tokens: readonly QuoteToken[], without: ReadonlySet<string>) =>
    readUnits(tokens.map(({ key }) => writeOut(key, without)).join(' '));
  if (withoutUmlauts(article) === withoutUmlauts(quoted)) return true;
  if (READINGS.some((without) => spoken(article, without) === spoken(quoted, without))) return true;
  if (areOneWord(article, quoted) || areOneWord(quoted, article)) return true;
  // "the U.S." for "the US": what stands before is the same.
  const same = article.findIndex(({ key }, at) => key !== quoted[at]?.key);
  const [one, other] = [article.slice(same), quoted.slice(same)];
  const letters = (tokens: readonly QuoteToken[]) => tokens.map(({ raw }) => raw).join('');
  return (
    letters(one) === letters(other) &&
    [one, other].some((tokens) => tokens.length > 1 && tokens.every(({ raw }) => /^\p{Lu}$/u.test(raw)))
  );
}

/** "half time" for "halftime": one word and two, but for "no table", which denies, and "1 2". */
function areOneWord(whole: readonly QuoteToken[], parts: readonly QuoteToken[]): boolean {
  const [word] = whole;
  return (
    whole.length === 1 &&
    parts.length === 2 &&
    word?.key === parts.map(({ key }) => key).join('') &&
    /^\p{L}+$/u.test(word.key) &&
    !parts.some(({ key }) => ENGLISH.negations.has(key))
  );
}

/** Whether two words are one and the same but for a plural or a possessive. */
export function isPlural([{ key: one }, { key: other }]: TokenPair): boolean {
  const singular = (key: string) =>
    key
      .replace(/'s?$/, '')
      .replace(/ies$/, 'y')
      .replace(/(?<=s|x|z|ch|sh)es$/, '')
      .replace(/(?<=[^su'])s$/, '');
  return Math.min(one.length, other.length) > 2 && !/\p{N}/u.test(one) && singular(one) === singular(other);
}

/** The plain form of an irregular verb. */
const irregularOf = (key: string) => IRREGULAR.get(key.replace(/s$/, '')) ?? IRREGULAR.get(key);

/** What the forms of a word have in common. */
export const rootOf = (key: string, { vocabulary }: Pick<WordKnowledge, 'vocabulary'>) =>
  (vocabulary.language === 'en' ? irregularOf(key) : undefined) ?? stem(key, vocabulary);

const stem = (key: string, vocabulary: Vocabulary) => vocabulary.words(key)[0]?.stem ?? key;

/**
 * Whether a long word was mistyped and nothing else: letters changed places or one was doubled, and what came out is
 * no word. A name is left alone: nobody can tell it from another one.
 */
export function isMistyped([{ key: one, raw }, { key: other }]: TokenPair, lexicon: WordKnowledge): boolean {
  if (lexicon.language !== 'en' || Math.min(one.length, other.length) < 6 || !/^[a-z]+$/.test(one + other))
    return false;
  const isWord = (key: string) => (lexicon.vocabulary.lexicon?.rank(key) ?? -1) >= 0;
  const isName = /^\p{Lu}/u.test(raw) && !isWord(one);
  if (isName || isWord(other) || !isSlip(one, other)) return false;
  const letters = (key: string) => [...key].sort().join('');
  const undoubled = (key: string) => key.replace(/(.)\1+/g, '$1');
  return letters(one) === letters(other) || undoubled(one) === undoubled(other);
}

/** One or two letters wrong in a word that is long enough to be known by the others. */
export function isSlip(one: string, other: string): boolean {
  if (Math.min(one.length, other.length) < 4 || Math.abs(one.length - other.length) > 2) return false;
  let from = 0;
  while (from < one.length && one[from] === other[from]) from++;
  let end = 0;
  while (end < Math.min(one.length, other.length) - from && one.at(-1 - end) === other.at(-1 - end)) end++;
  return Math.max(one.length, other.length) - from - end <= 2;
}

/** Whether two forms of one verb are of different times. */
export function isTense(one: string, other: string, lexicon: WordKnowledge): boolean {
  if (lexicon.language !== 'en' || one === other || rootOf(one, lexicon) !== rootOf(other, lexicon))
    return false;
  const verb = irregularOf(one);
  // "say" and "says" are both of today.
  if (verb !== undefined) return ![one, other].every((key) => [verb, `${verb}s`, `${verb}es`].includes(key));
  const ending = (key: string) => /(?:ed|ing)$/.exec(key)?.[0];
  return ending(one) !== ending(other);
}
