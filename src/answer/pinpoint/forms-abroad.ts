import { plainLetters } from '../text/index.js';
import type { ReadForms } from './forms.js';
import { ARABIC } from './forms-arabic.js';
import { CHINESE } from './forms-chinese.js';
import { JAPANESE } from './forms-japanese.js';
import { KOREAN } from './forms-korean.js';
import { type LanguageWords, WORDS } from './words-abroad.js';

/** Each language's own: they share no way of writing days and numbers. */
const OWN: Readonly<Record<string, ReadForms>> = { ar: ARABIC, ja: JAPANESE, ko: KOREAN, zh: CHINESE };

const read = new Map<string, ReadForms>();

/** @returns nothing for a language that has no forms here (ISO 639-1). */
export function formsAbroad(language: string): ReadForms | undefined {
  if (OWN[language]) return OWN[language];
  const words = WORDS[language];
  if (!words) return undefined;
  const known = read.get(language) ?? readForms(language, words);
  read.set(language, known);
  return known;
}

const YEAR = '(?:1\\d{3}|20\\d{2})(?![\\d,.]\\d|\\d)';
const FIGURE = '\\d{1,3}(?:[.\\u00a0\\u202f ]\\d{3}){1,8}(?:,\\d+)?|\\d+(?:,\\d+)?';

function readForms(language: string, words: LanguageWords): ReadForms {
  const { asked, numbers, round, times, money, free, percent, lengths, years, clock, ago, days, within } =
    words;
  const { months, ofYear, between = '-et-|-| et | y | e ' } = words;
  const [month, weekday] = [months ?? namesOf(language, 'month', 12), namesOf(language, 'weekday', 7)];
  // "vingt-deux", "vingt et un", "treinta y dos", "vinte e dois" are one number, each.
  const worded = `(?:${numbers})(?:(?:${between})(?:${numbers}|un[ea]?|uno|uma?)){0,8}`;
  const year = ofYear === undefined ? YEAR : `${YEAR}(?:${ofYear}(?!\\p{L}))?`;
  const number = `(?:${FIGURE}|${worded})(?: (?:${round}))*`;
  const time = `${number} (?:${times})`;
  const day = `\\d{1,2}(?:\\.|er|º|°)? (?:de )?${month}(?: (?:de |del )?${year})?`;
  return {
    asked: asked.map(([kind, pattern]) => [
      kind,
      new RegExp(`(?<!\\p{L})(?:${plainLetters(pattern)})`, 'iu'),
    ]),
    forms: {
      day: [
        form(
          `(?:${weekday},? (?:den |dem |le |el )?)?${day}`,
          `${month} (?:de |del )?${year}`,
          ago(time),
          days,
          `${weekday}`,
          year,
          `(?<=(?<!\\p{L})(?:${within}) )${month}`,
        ),
      ],
      year: [form(year)],
      number: [form(`(?!${YEAR})${number}`)],
      money: [form(`${number} ?(?:${money}|\\p{Sc})`, `\\p{Sc} ?(?:${FIGURE})(?: (?:${round}))?`, free)],
      percent: [form(`${number} ?(?:%|${percent})`)],
      duration: [form(time)],
      age: [form(`(?:${number})${years}`, '(?<=\\p{L} \\()\\d{1,2}(?=\\))', '(?<=\\p{L}, )\\d{1,2}(?=,)')],
      clock: [form(clock)],
      measure: [form(`${number} (?:${lengths}|km²?|m²?|cm|mm|kg|t|ha)`)],
    },
  };
}

const form = (...ways: readonly string[]) =>
  // A part of a word with a hyphen is no number of its own.
  new RegExp(`(?<![\\p{L}\\p{N}]|\\p{L}-)(?:${ways.join('|')})(?![\\p{L}\\p{N}]|-\\p{L})`, 'giu');

/** The months or weekdays of a language, from the runtime's own data. 1 January 2024 was a Monday. */
function namesOf(language: string, part: 'month' | 'weekday', count: number): string {
  const format = new Intl.DateTimeFormat(language, { [part]: 'long', timeZone: 'UTC' });
  const dates = Array.from({ length: count }, (_, at) =>
    part === 'month' ? Date.UTC(2024, at, 15) : Date.UTC(2024, 0, 1 + at),
  );
  return `(?:${dates.map((date) => format.format(date)).join('|')})`;
}
