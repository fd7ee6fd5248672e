import type { PrintedDate } from '../article.js';
import { monthsAndWeekdays } from './months.js';

/** Longer words than a date and a time take in any language are no date. */
const LONGEST = 90;
const YEARS = { from: 1500, to: 2199 };

const TIME =
  /(?<![\d.:/-])(?<hour>\d{1,2})(?:\s?[:h]\s?(?<minute>\d{2})(?::(?<second>\d{2})(?:[.,]\d{1,9})?)?|\s?[時时點点시]\s?(?:(?<minute2>\d{1,2})\s?[分분]\s?(?:(?<second2>\d{1,2})\s?[秒초])?)?|(?=\s?(?:[ap]\.?m\b|uhr\b)))(?!\d)/u;
const OFFSET = /^\s?(?:(?:utc|gmt)\s?)?(?<sign>[+\u2212-])(?<hours>\d{1,2}):?(?<minutes>\d{2})?(?!\d)/u;
const YEAR_FIRST =
  /(?<!\d)(?<year>\d{4})\s?[-/.年년]\s?(?<month>\d{1,2})(?:\s?[-/.月월]\s?(?<day>\d{1,2})(?:\s?[日号號일])?|\s?[月월])?(?!\d)\.?/u;
const YEAR_LAST =
  /(?<!\d)(?<first>\d{1,2})(?<mark>[-/.])\s?(?<second>\d{1,2})\k<mark>\s?(?<year>\d{4})(?!\d)/u;
const AFTERNOON = {
  before: /(?:下午|晚上|午後|오후)\s?$/u,
  after: /^\s?(?:p\.?\s?m\.?|μ\.?μ\.?|مساءا?|م|ch)(?!\p{L})/u,
};
const MORNING = {
  before: /(?:上午|早上|凌晨|午前|오전)\s?$/u,
  after: /^\s?(?:a\.?\s?m\.?|π\.?μ\.?|صباحا?|ص|sa)(?!\p{L})/u,
};

/** Words that stand in dates and say nothing that ISO 8601 keeps; time zones by name are among them, being ambiguous. */
const FILLERS = new Set(
  (
    'at on the of o clock hrs hour hours local daylight standard summer time eastern pacific central mountain et est edt ct cst cdt mt mst mdt pt pst pdt bst cet cest ' +
    'eet eest msk ist jst kst hkt sgt aest aedt wib uhr um am der den vom de del el la las los le les du à a às alas alle ore ' +
    'h kl klo den il di г года год в мск р року о ngày tháng năm lúc giờ giây phút saat în la ora στις του ώρα को की बजे วันที่ เดือน พ ศ น เวลา ค ' +
    'في يوم الساعة م بتوقيت بتاريخ ב בשעה ה مورخ 星期 周 年 月 日 北京时间 tanggal pukul pada op om d dnia godz roku den'
  ).split(' '),
);

/**
 * Reads words that are a date and nothing else, in any of some thirty languages.
 * Numbers that may be day or month either way round in English (`3/4/2020`) are not read.
 *
 * @param language of the article, ISO 639-1: decides `3/4/2020`, and whose month names are tried first.
 * @returns ISO 8601 as precise as what is printed, or nothing when a word of it is not understood.
 */
export function readDate(printed: string, language = 'und'): string | undefined {
  const figures = printed.length > LONGEST ? '' : withoutEras(printed);
  if (!/\p{Nd}/u.test(figures)) return undefined;
  let rest = digits(figures)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/^\s*((?:19|20)\d{2})(\d{2})(\d{2})(?=\s*$|t\d)/u, '$1-$2-$3 ')
    // Polish and Russian print a letter for "year".
    .replace(/(\d{4})\s?(?:r|g|г|р)\.?(?!\p{L})/u, '$1')
    .replace(/(\d)t(?=\d)/u, '$1 ')
    // Vietnamese numbers its months.
    .replace(/(\d{1,2}) tháng (\d{1,2})(?:,| năm)? (\d{4})/u, '$1.$2.$3');
  let time = '';
  const clock = TIME.exec(rest);
  if (clock) {
    const read = readTime(clock, rest);
    if (!read) return undefined;
    time = read.iso;
    rest = read.rest;
  }
  const day = readDay(rest, language) ?? (clock ? undefined : dottedTime(rest, language));
  if (!day) return undefined;
  if (day.includes('T')) return day;
  return day.length === 10 ? day + time : day;
}

/** The year before the first one of each Japanese era. */
const ERAS: Readonly<Record<string, number>> = { 令和: 2018, 平成: 1988, 昭和: 1925, 大正: 1911, 明治: 1867 };
const ERA = `(?:${Object.keys(ERAS).join('|')})`;
const IN_ERA = new RegExp(`(${ERA})\\s?(\\d{1,2}|元)\\s?年`, 'u');
/** Every form has a year in it, and most lines have none. */
const HAS_YEAR = new RegExp(String.raw`\d{4}|${ERA}`);

const CLOCK = String.raw`(?:,?\s*(?:[-–|/]|at|um|a las|à|o|kl\.?|w)?\s*\d{1,2}[:.h]\d{2}(?::\d{2})?(?:\s?[ap]\.?m\.?)?(?:\s+(?:uhr|[A-Z]{2,4}))?(?![\d.]*\d))?`;
const notBehind = (before: string) => (source: string) => new RegExp(`(?<![${before}\\d])${source}`, 'giu');
/** What looks like a day among other words; `readDate` decides. Chinese and Japanese leave no space before it. */
const DAYS: readonly RegExp[] = [
  ...[
    String.raw`\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|\s?[+-]\d{2}:?\d{2})?)?`,
    String.raw`\d{1,2}(?:\.|º|st|nd|rd|th|er)?\s+(?:de\s+|of\s+)?\p{L}[\p{L}\p{M}]{2,}\.?,?\s+(?:de\s+|del\s+)?\d{4}(?!\d)${CLOCK}`,
    // Arabic papers print both names of a month: "4 آب/أغسطس 2013".
    String.raw`\d{1,2}\s+\p{sc=Arabic}{2,}(?:\s\p{sc=Arabic}{2,})?\s?[/(]\s?\p{sc=Arabic}{2,}(?:\s\p{sc=Arabic}{2,})?\)?\s+\d{4}(?!\d)`,
    String.raw`\p{L}[\p{L}\p{M}]{2,}\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4}(?!\d)${CLOCK}`,
    String.raw`\d{1,2}-\p{L}[\p{L}\p{M}]{2,}-\d{4}(?!\d)${CLOCK}`,
    String.raw`\d{1,2} tháng \d{1,2}(?:,| năm)? \d{4}`,
    String.raw`\d{1,2}([-/.])\s?\d{1,2}\1\s?\d{4}(?!\d)${CLOCK}`,
    String.raw`\d{4}/\d{1,2}/\d{1,2}`,
    String.raw`\d{4}\.\s?(?:\d{1,2}\.\s?\d{1,2}|\p{L}[\p{L}\p{M}]{2,}\s\d{1,2})(?!\d)`,
  ].map(notBehind('\\p{L}')),
  ...[
    String.raw`\d{4}\s?[年년]\s?\d{1,2}\s?[月월]\s?\d{1,2}\s?[日일]`,
    String.raw`${ERA}\s?(?:\d{1,2}|元)\s?年\s?\d{1,2}\s?月\s?\d{1,2}\s?日`,
  ].map(notBehind('')),
];
/** A word that may be a day of the week before a date in figures. */
const WEEKDAY_BEFORE = /(?<!\p{L})(\p{L}{2,12})\.?,?\s$/u;
/** A line of a header is shorter; what is longer is prose about other days. */
const LONGEST_LINE = 400;

/** The first day among other words, such as "Posted by Ana 21.10.2019", with its time where one follows. */
export function findDate(
  line: string,
  language = 'und',
): (PrintedDate & { readonly iso: string }) | undefined {
  const shown = line.slice(0, LONGEST_LINE);
  const figures = digits(shown);
  // Figures outside of the basic plane take two places of which one is kept; no page dates itself in them.
  const text = figures.length === shown.length ? figures : shown;
  if (!HAS_YEAR.test(text)) return undefined;
  const found = DAYS.flatMap((day) => [...text.matchAll(day)].slice(0, 4)).sort((a, b) => a.index - b.index);
  for (const { 0: words, index } of found) {
    if (isInSpan(text.slice(0, index), words, text.slice(index + words.length))) continue;
    const whole = shown.slice(index, index + words.length).trim();
    // "10:12 AM in News": what looks like a zone may be a word.
    const printed = readDate(whole, language) === undefined ? whole.replace(/\s\p{L}{2,4}$/u, '') : whole;
    const [, weekday] = WEEKDAY_BEFORE.exec(text.slice(0, index)) ?? [];
    const iso =
      readDate(printed, language) ??
      (weekday === undefined ? undefined : readDate(`${weekday} ${printed}`, language));
    if (iso !== undefined && iso.length >= 10) return { printed, iso };
  }
  return undefined;
}

const CLOCKED = /\s\d{1,2}[:h]\d{2}|\s\d{1,2}\.\d{2}\s(?:uhr|[ap]m)/iu;
/** "– 19:00 Uhr" behind a time, and "7pm to 9pm". */
const UNTIL = String.raw`\s?(?:[-–—]|bis|to|until|till)\s?\d{1,2}(?:[:.h]\d{2}(?!\d)|\s?(?:uhr|[ap]\.?m))`;
const TO_TIME = new RegExp(`^(?:\\suhr)?${UNTIL}`, 'iu');
const FROM_TIME_TO_TIME = new RegExp(
  String.raw`^,?\s(?:at |um |from |von )?\d{1,2}(?:[:.h]\d{2})?\s?(?:uhr|[ap]\.?m\.?)?${UNTIL}`,
  'iu',
);

/**
 * Whether a day stands in a span such as "9-23 Feb 2017" and "3.5.2019 – 9.5.2019", or with one of its hours: so long
 * something goes on.
 */
const isInSpan = (before: string, day: string, after: string) =>
  (CLOCKED.test(day) ? TO_TIME : FROM_TIME_TO_TIME).test(after) ||
  /(?:(?<![\d:.h])\d{1,2}\.?|(?<!\d)\d{4})\s?(?:[-–—]|bis|to|al|au)\s?$/u.test(before) ||
  /^\s?(?:[-–—]|bis|to|al|au)\s?\d{1,2}(?:[./-]\s?\d{1,2}[./-]|\.?\s\p{L}+,?\s)\s?\d{4}(?!\d)/u.test(after);

/** What an article prints as its date, with the ISO form when the words can be read. */
export function printedDate(printed: string, language?: string): PrintedDate {
  const iso = readDate(printed, language);
  return iso ? { printed, iso } : { printed };
}

const CHINESE = '〇一二三四五六七八九';

/** Years of Japanese eras as years, and Chinese figures as figures: "令和2年", "二〇二〇年七月十三日". */
function withoutEras(text: string): string {
  const figures = text.replace(/[〇零一二三四五六七八九十]+(?=[年月日])/gu, (words) => {
    const [tens, ones] = words.includes('十') ? words.split('十') : [];
    if (tens === undefined || ones === undefined)
      return [...words].map((word) => CHINESE.indexOf(word.replace('零', '〇'))).join('');
    return String((tens === '' ? 1 : CHINESE.indexOf(tens)) * 10 + (ones === '' ? 0 : CHINESE.indexOf(ones)));
  });
  return figures.replace(
    IN_ERA,
    (_, era: string, year: string) => `${(ERAS[era] ?? 0) + (year === '元' ? 1 : Number(year))}年`,
  );
}

function digits(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    if (code < 128) return digit;
    // Every run of ten decimal digits of Unicode starts at its zero, and is preceded by something else.
    let zero = code;
    while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
    return String(code - zero);
  });
}

function readTime(clock: RegExpExecArray, text: string): { iso: string; rest: string } | undefined {
  const part = clock.groups ?? {};
  const before = text.slice(0, clock.index);
  const after = text.slice(clock.index + clock[0].length);
  const afternoon = AFTERNOON.before.test(before) || AFTERNOON.after.test(after);
  const morning = MORNING.before.test(before) || MORNING.after.test(after);
  let hour = Number(part.hour);
  if (afternoon && hour < 12) hour += 12;
  if (morning && hour === 12) hour = 0;
  const zone = zoneOf(after.replace(AFTERNOON.after, '').replace(MORNING.after, ''));
  const minute = part.minute ?? part.minute2 ?? '00';
  const second = part.second ?? part.second2;
  if (hour > 23 || Number(minute) > 59 || Number(second ?? 0) > 59) return undefined;
  return {
    iso: `T${two(hour)}:${two(minute)}${second === undefined ? '' : `:${two(second)}`}${zone.iso}`,
    rest: `${before.replace(AFTERNOON.before, '').replace(MORNING.before, '')} ${zone.rest}`,
  };
}

function zoneOf(after: string): { iso: string; rest: string } {
  const text = after.trimStart();
  const offset = OFFSET.exec(text);
  if (offset) {
    const { sign, hours = '', minutes = '00' } = offset.groups ?? {};
    if (Number(hours) <= 14)
      return {
        iso: `${sign === '+' ? '+' : '-'}${two(hours)}:${minutes}`,
        rest: text.slice(offset[0].length),
      };
  }
  const utc = /^(?:utc|gmt|z)(?!\p{L})/u.exec(text);
  return utc ? { iso: 'Z', rest: text.slice(utc[0].length) } : { iso: '', rest: after };
}

/** "Mon 13 Jul 2020 12.38": a time with a full stop is only taken for one when the date is complete without it. */
function dottedTime(text: string, language: string): string | undefined {
  const dotted = /(?<![\d.])(\d{1,2})\.(\d{2})(?![\d.])/u.exec(text);
  if (!dotted || Number(dotted[1]) > 23 || Number(dotted[2]) > 59) return undefined;
  return readDate(text.replace(dotted[0], `${dotted[1]}:${dotted[2]}`), language);
}

function readDay(text: string, language: string): string | undefined {
  const first = YEAR_FIRST.exec(text);
  if (first) {
    const { year = '', month, day } = first.groups ?? {};
    return besideFigures(text.replace(first[0], ' '), language) ? ymd(year, month, day) : undefined;
  }
  const last = YEAR_LAST.exec(text);
  if (last) {
    const beside = besideFigures(text.replace(last[0], ' '), language);
    if (!beside) return undefined;
    const { first: a, second: b, year = '', mark } = last.groups ?? {};
    const dayFirst = mark === '.' || (language !== 'en' && language !== 'und') || Number(a) > 12;
    if (dayFirst) return ymd(year, b, a);
    if (Number(b) > 12 || a === b) return ymd(year, a, b);
    // "Sat, 05/03/2014": only one of the two days is a Saturday.
    const days = [ymd(year, a, b), ymd(year, b, a)].filter(
      (day) => day !== undefined && beside.weekday === new Date(day).getUTCDay(),
    );
    return days.length === 1 ? days[0] : undefined;
  }
  return readWords(text, language);
}

/** What is left beside a date in figures, if that is no more than a day of the week. */
function besideFigures(rest: string, language: string): { readonly weekday?: number } | undefined {
  const named = /\d/.test(rest) ? undefined : monthsAndWeekdays(words(rest), language);
  return named?.month === undefined ? named : undefined;
}

function words(text: string): string[] {
  return (text.match(/[\p{L}\p{M}]+/gu) ?? []).filter((word) => !FILLERS.has(word));
}

/** "13 July 2020", "July 13th, 2020", "13 de julio de 2020", "July 2020". */
function readWords(text: string, language: string): string | undefined {
  const numbers = text.match(/\d+/gu) ?? [];
  const years = numbers.filter((number) => number.length === 4);
  const days = numbers.filter((number) => number.length <= 2);
  if (years.length !== 1 || days.length > 1 || years.length + days.length !== numbers.length)
    return undefined;
  const named = monthsAndWeekdays(
    words(text.replace(/(\d)(?:st|nd|rd|th|er|e|º|ª|°)(?!\p{L})/gu, '$1')),
    language,
  );
  if (!named?.month) return undefined;
  let year = Number(years[0]);
  // Thailand counts from the Buddha: 2563 is 2020.
  if (year > YEARS.to && /\p{sc=Thai}/u.test(text)) year -= 543;
  return ymd(String(year), String(named.month), days[0]);
}

function ymd(year: string, month?: string, day?: string): string | undefined {
  const y = Number(year);
  const m = Number(month ?? 1);
  const d = Number(day ?? 1);
  if (y < YEARS.from || y > YEARS.to || m < 1 || m > 12 || d < 1) return undefined;
  if (d > new Date(Date.UTC(y, m, 0)).getUTCDate()) return undefined;
  return [year, month, day].flatMap((part) => (part === undefined ? [] : [two(part)])).join('-');
}

function two(number: string | number): string {
  return String(number).padStart(2, '0');
}
