import type { PrintedDate } from './article.js';

/** Languages whose month names are read. */
const LANGUAGES = [
  'en',
  'de',
  'es',
  'fr',
  'it',
  'pt',
  'nl',
  'ru',
  'uk',
  'pl',
  'ro',
  'el',
  'tr',
  'ar',
  'hi',
  'vi',
];

let months: Map<string, number> | undefined;

/** Month names and their short forms, as `Intl` has them, without case and accents. */
function monthNames(): Map<string, number> {
  if (months) return months;
  months = new Map();
  for (const language of LANGUAGES) {
    for (const style of ['long', 'short'] as const) {
      for (const options of [{ month: style }, { month: style, day: 'numeric' }] as const) {
        const format = new Intl.DateTimeFormat(`${language}-u-ca-gregory-nu-latn`, {
          ...options,
          timeZone: 'UTC',
        });
        for (let month = 0; month < 12; month++) {
          const name = format
            .formatToParts(Date.UTC(2021, month, 1))
            .find((part) => part.type === 'month')?.value;
          if (name && !/\d/.test(name)) months.set(plain(name), month + 1);
        }
      }
    }
  }
  months.set('sept', 9);
  return months;
}

const plain = (word: string) =>
  word
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\p{M}.]/gu, '');

/** Digits of any script as 0–9. */
function latinDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => {
    if (digit <= '9') return digit;
    const code = digit.codePointAt(0)!;
    let zero = code;
    // Unicode lays out every script's decimal digits as ten in a row, from zero.
    while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
    return String((code - zero) % 10);
  });
}

const CLOCK = /(\d{1,2})[:.](\d{2})(?::(\d{2}))?\s*(a\.?m\.?|p\.?m\.?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?/i;

/**
 * Reads a date as newspapers print it, in any of sixteen languages, with or without a time.
 * `7/13/2020` is read month first and `13/7/2020` day first; where both would do, it is left unread
 * rather than guessed.
 *
 * @returns ISO 8601 as precise as what is printed, or undefined when it is no date.
 */
export function isoDate(printed: string): string | undefined {
  const text = latinDigits(printed).normalize('NFKC');
  const day = dayOf(text);
  if (!day) return undefined;
  const rest = text.slice(day.end);
  const clock = day.iso.length === 10 ? CLOCK.exec(rest) : null;
  if (!clock) return day.iso;
  let hour = Number(clock[1]);
  const half = clock[4]?.toLowerCase();
  if (half?.startsWith('p') && hour < 12) hour += 12;
  if (half?.startsWith('a') && hour === 12) hour = 0;
  if (hour > 23 || Number(clock[2]) > 59) return day.iso;
  const zone = clock[5]
    ? /^[zug]/i.test(clock[5])
      ? 'Z'
      : clock[5].replace(/(\d{2}):?(\d{2})$/, '$1:$2')
    : '';
  return `${day.iso}T${two(hour)}:${clock[2]}${clock[3] ? `:${clock[3]}` : ''}${zone}`;
}

const two = (n: number) => String(n).padStart(2, '0');

function valid(year: number, month: number, day?: number): string | undefined {
  if (year < 1400 || year > 2200 || month < 1 || month > 12) return undefined;
  if (day === undefined) return `${year}-${two(month)}`;
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return day >= 1 && day <= last ? `${year}-${two(month)}-${two(day)}` : undefined;
}

function dayOf(text: string): { iso: string; end: number } | undefined {
  const at = (match: RegExpExecArray, iso: string | undefined) =>
    iso ? { iso, end: match.index + match[0].length } : undefined;
  let m = /(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?(?:T(?=\d))?/.exec(text);
  if (m) return at(m, valid(Number(m[1]), Number(m[2]), Number(m[3])));
  m = /(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})/.exec(text);
  if (m) {
    const [a, b, year] = [Number(m[1]), Number(m[2]), Number(m[3])];
    if (a > 12 || m[0].includes('.') || a === b) return at(m, valid(year, b, a));
    return b > 12 ? at(m, valid(year, a, b)) : undefined;
  }
  m = /(\d{4})年\s*(\d{1,2})月/.exec(text);
  if (m) return at(m, valid(Number(m[1]), Number(m[2])));
  for (const word of text.matchAll(/[\p{L}\p{M}]{3,}\.?/gu)) {
    const month = monthNames().get(plain(word[0]));
    if (!month) continue;
    const before = /(\d{1,2})(?:st|nd|rd|th|\.|º|er)?(?:\s+(?:de|of|ngày))?\s*$/iu.exec(
      text.slice(0, word.index),
    );
    const from = word.index + word[0].length;
    const after = /^\s*(?:(\d{1,2})(?:st|nd|rd|th)?,?\s+)?(?:(?:de|del|of)\s+)?,?\s*(\d{4})/iu.exec(
      text.slice(from),
    );
    if (!after) continue;
    const day = after[1] ?? before?.[1];
    const iso = valid(Number(after[2]), month, day === undefined ? undefined : Number(day));
    if (iso) return { iso, end: from + after[0].length };
  }
  return undefined;
}

/** The date with the words it is printed in. */
export function printedDate(printed: string): PrintedDate {
  const iso = isoDate(printed);
  return iso === undefined ? { printed } : { printed, iso };
}
