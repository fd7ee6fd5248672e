/**
 * Names of months and weekdays from the runtime's own locale data, so that no list of ours can be wrong or out of date.
 * A language costs about a millisecond, and is only asked when those before it did not know a word, which is written in
 * its letters.
 */
const LATIN = 'en de es fr pt it tr vi ro nl pl sv da nb fi cs hu id ms hr ca sw'.split(' ');
const OTHERS = 'ru zh ja ko ar el hi th uk fa he bg sr bn ta ur'.split(' ');

interface Names {
  readonly months: ReadonlyMap<string, number>;
  /** From Sunday, which is 0. */
  readonly weekdays: ReadonlyMap<string, number>;
}

/** Where countries of one language call the months by different names, and papers print both. */
const VARIANTS: Readonly<Record<string, readonly string[]>> = { ar: ['ar-EG', 'ar-SY', 'ar-DZ'] };

const memory = new Map<string, Names>();

function namesOf(locale: string): Names {
  let names = memory.get(locale);
  if (!names) {
    names = collect(VARIANTS[locale] ?? [locale]);
    memory.set(locale, names);
  }
  return names;
}

function collect(locales: readonly string[]): Names {
  const months = new Map<string, number>();
  const weekdays = new Map<string, number>();
  const add = (names: Map<string, number>, printed: string, number: number) => {
    for (const word of foldWords(printed)) if (!names.has(word)) names.set(word, number);
  };
  for (const [locale, length] of locales.flatMap(
    (one) =>
      [
        [one, 'long'],
        [one, 'short'],
      ] as const,
  )) {
    for (const [month, forms] of printedMonths(locale, length).entries())
      for (const printed of forms) add(months, printed, month + 1);
    const weekday = new Intl.DateTimeFormat(locale, { ...CALENDAR, weekday: length });
    // The seventh of June 2020 was a Sunday.
    for (const day of DAYS_OF_WEEK) add(weekdays, weekday.format(Date.UTC(2020, 5, 7 + day)), day);
  }
  return { months, weekdays };
}

/**
 * The months of a language as they are printed, January first: each beside a day, where Slavic languages put it in the
 * genitive, and alone.
 */
export function printedMonths(
  locale: string,
  length: 'long' | 'short',
): readonly (readonly [besideDay: string, alone: string])[] {
  const beside = new Intl.DateTimeFormat(locale, { ...CALENDAR, month: length, day: 'numeric' });
  const alone = new Intl.DateTimeFormat(locale, { ...CALENDAR, month: length });
  return MONTHS.map((month) => {
    const date = Date.UTC(2020, month, 15);
    return [monthIn(beside, date), monthIn(alone, date)];
  });
}

const CALENDAR = { timeZone: 'UTC', calendar: 'gregory' } as const;
const MONTHS = [...Array(12).keys()];
const DAYS_OF_WEEK = [...Array(7).keys()];

const monthIn = (format: Intl.DateTimeFormat, date: number) =>
  format.formatToParts(date).find(({ type }) => type === 'month')?.value ?? '';

function foldWords(text: string): string[] {
  return text.split(/[^\p{L}\p{M}]+/u).flatMap((word) => (word === '' ? [] : [foldName(word)]));
}

/**
 * Without case, Latin, Greek and Cyrillic accents, and the hamza that many leave out over an alif; those of other scripts
 * are letters of their own.
 */
function foldName(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]|(?<=\u0627)[\u0653-\u0655]/gu, '')
    .normalize('NFC')
    .replace(/^ב/u, '');
}

/** What words beside the numbers of a date say: a month, 1 to 12, and a day of the week, from Sunday, which is 0. */
interface NamedDay {
  readonly month?: number;
  readonly weekday?: number;
}

/**
 * Takes words that stand beside the numbers of a date for the name of a month and of weekdays.
 *
 * @returns nothing when a word is neither in any one language.
 */
export function monthsAndWeekdays(words: readonly string[], language: string): NamedDay | undefined {
  if (words.length === 0) return {};
  if (words.length > 4) return undefined;
  const folded = words.flatMap(foldWords);
  let weekday: NamedDay | undefined;
  const locales = folded.some((word) => /\p{Script=Latin}/u.test(word)) ? LATIN : OTHERS;
  for (const locale of new Set([...(locales.includes(language) ? [language] : []), ...locales])) {
    const found = inLocale(folded, namesOf(locale));
    if (found?.month !== undefined) return found;
    // "Mart" begins Tuesday in Italian, and is March in Turkish.
    weekday ??= found;
  }
  return weekday;
}

function inLocale(words: readonly string[], { months, weekdays }: Names): NamedDay | undefined {
  const sure = new Set<number>();
  const doubtful = new Set<number>();
  const days = new Set<number>();
  for (const word of words) {
    const month = monthOf(word, months);
    const weekday = weekdayOf(word, weekdays);
    if (month === undefined && weekday === undefined) return undefined;
    // "mar" is Tuesday and March in Spanish: the month, unless another word is one.
    if (month !== undefined) (weekday === undefined ? sure : doubtful).add(month);
    if (weekday !== undefined) days.add(weekday);
  }
  const [month, second] = sure.size > 0 ? sure : doubtful;
  if (second !== undefined) return undefined;
  const [weekday] = days.size === 1 ? days : [];
  return { ...(month !== undefined && { month }), ...(weekday !== undefined && { weekday }) };
}

/** The day of the week that a word is, or begins. */
const weekdayOf = (word: string, weekdays: ReadonlyMap<string, number>): number | undefined =>
  weekdays.get(word) ??
  (word.length > 1 ? [...weekdays].find(([name]) => name.startsWith(word))?.[1] : undefined);

/** The month of a name or, as in "Sept" or "июл", of the beginning of exactly one. */
function monthOf(word: string, months: ReadonlyMap<string, number>): number | undefined {
  const whole = months.get(word);
  if (whole !== undefined || word.length < 3) return whole;
  const begun = new Set([...months].flatMap(([name, month]) => (name.startsWith(word) ? [month] : [])));
  return begun.size === 1 ? [...begun][0] : undefined;
}
