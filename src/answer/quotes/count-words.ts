import { numberOf, ONES, type QuoteToken, TENS } from '../text/index.js';
import { NUMBERS } from './grave-words.js';
import { NUMBERS_ABROAD } from './numbers-abroad.js';

/** Counts by which a number before them is multiplied: "two thousand". */
const FIRST_SCALE = 100;

const NUMBER_CHARACTER = /^[一二三四五六七八九十百千万亿兩两零〇半]$/u;

const SCALES: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['bn', 1e9],
  ['tn', 1e12],
]);

/** The number that one word is, however it is written: `12` of "twelve", "twelfth" and "12th"; `2500000` of "2.5m". */
function numberIn(key: string, language: string): string | undefined {
  const abroad = NUMBERS_ABROAD[language];
  // "41.000" is written with a full stop.
  if (abroad && /^\d{1,3}(?:\.\d{3})+$/.test(key)) return key.replaceAll('.', '');
  const [, figure, scale = ''] = /^([\d.]+)([a-z]+)$/.exec(key) ?? [];
  const by = SCALES.get(scale);
  if (by !== undefined) return String(Number(figure) * by);
  if (/\p{N}/u.test(key)) return key.replace(/(?<=\d)(?:st|nd|rd|th|am|pm)$/, '');
  const written = abroad ? abroad.get(key) : (NUMBERS.get(key) ?? numberOf(key)?.toString());
  return written ?? (NUMBER_CHARACTER.test(key) ? key : undefined);
}

export const isNumber = ({ key }: QuoteToken, language: string): boolean =>
  numberIn(key, language) !== undefined;

/** The numbers among words, in figures: `22` of "twenty-two", `3000` of "three thousand", `105` of "a hundred and five". */
export function numbersIn(tokens: readonly QuoteToken[], language: string): string[] {
  const found: string[] = [];
  let beside = false;
  tokens.forEach((token, at) => {
    const { key } = token;
    const number = numberIn(key, language);
    const last = found.at(-1);
    if (number === undefined) {
      beside &&= (key === 'and' && Number(last) % 100 === 0) || (key === 'a' && Number(last) < 1);
      return;
    }
    const isOfNext = Number(numberIn(tokens[at + 1]?.key ?? '', language)) >= FIRST_SCALE;
    const together =
      last === undefined
        ? undefined
        : (clockTime(tokens[at - 1], token) ??
          withPart(last, number, tokens.slice(at - 3, at), language) ??
          (beside && !isOfNext ? join(last, number, key) : undefined));
    if (together === undefined) found.push(number);
    else found[found.length - 1] = together;
    beside = true;
  });
  return found;
}

/** "7.30" of "7:30": some write it so. */
function clockTime(hours: QuoteToken | undefined, { key, before }: QuoteToken): string | undefined {
  const minutes = /^\d\d(?=(?:am|pm)?$)/.exec(key)?.[0];
  return before === ':' && minutes && hours && /^\d{1,2}$/.test(hours.key)
    ? `${hours.key}.${minutes}`
    : undefined;
}

/** `1.5` of "one and a half", `2500000` of "two million and a half". */
function withPart(
  whole: string,
  part: string,
  [last, and, a]: readonly QuoteToken[],
  language: string,
): string | undefined {
  if (!last || and?.key !== 'and' || a?.key !== 'a' || !(Number(part) < 1)) return undefined;
  const scale = /\d/.test(last.key) ? 1 : Number(numberIn(last.key, language));
  return String(Number(whole) + Number(part) * (scale >= FIRST_SCALE ? scale : 1));
}

/** Whether words are one number and nothing more: "one and a half". */
export const areOneNumber = (tokens: readonly QuoteToken[], language: string): boolean =>
  numbersIn(tokens, language).length === 1 &&
  [tokens[0], tokens.at(-1)].every((token) => token && isNumber(token, language)) &&
  tokens.every((token) => isNumber(token, language) || /^(?:and|a)$/.test(token.key));

/** Two numbers that are one: "twenty" and "two", "3" and "thousand", "hundred" and "five". */
function join(one: string, other: string, word: string): string | undefined {
  const [first, second] = [Number(one), Number(other)];
  if (Number.isNaN(first) || Number.isNaN(second) || /\d/.test(word)) return undefined;
  const isTens = first >= 20 && first < 100 && first % 10 === 0 && second < 10;
  const isHundreds = first >= FIRST_SCALE && first % 100 === 0 && second < 100;
  if (second > 0 && (isTens || isHundreds)) return String(first + second);
  return second >= FIRST_SCALE && first > 0 && first < second ? String(first * second) : undefined;
}

const IN_FIGURES: ReadonlyMap<string, string> = new Map([
  ...ONES.map((word, value) => [word, String(value)] as const),
  ...TENS.map((word, at) => [word, String(20 + 10 * at)] as const),
]);
const IN_WORDS = new Map([...IN_FIGURES].map(([word, figure]) => [figure, word]));

/** A small number written the other way: "six" for "6", "6" for "six". */
export function writtenOtherwise(key: string, language: string): string | undefined {
  const abroad = NUMBERS_ABROAD[language];
  if (!abroad) return IN_FIGURES.get(key) ?? IN_WORDS.get(key);
  return abroad.get(key) ?? [...abroad].find(([, figure]) => figure === key)?.[0];
}
