/**
 * Names of months and weekdays from the runtime's own locale data, so that no list of ours can be wrong or out of date.
 * A language costs about a millisecond, and is only asked when those before it did not know a word.
 */
const LOCALES =
  'en de es fr pt it ru zh ja ko ar el hi th tr vi ro uk nl pl sv da nb fi cs hu id ms fa he bg sr hr ca bn ta sw ur'.split(
    ' ',
  );

interface Names {
  readonly months: ReadonlyMap<string, number>;
  readonly weekdays: ReadonlySet<string>;
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

// biome-ignore lint/complexity/noExcessiveCognitiveComplexity: four nested loops: locales, widths, months, and how each stands in a date.
function collect(locales: readonly string[]): Names {
  const months = new Map<string, number>();
  const weekdays = new Set<string>();
  const calendar = { timeZone: 'UTC', calendar: 'gregory' } as const;
  for (const [locale, length] of locales.flatMap(
    (l) =>
      [
        [l, 'long'],
        [l, 'short'],
      ] as const,
  )) {
    // Beside a day the month stands in the genitive in Slavic languages; alone it does not.
    const beside = new Intl.DateTimeFormat(locale, { ...calendar, month: length, day: 'numeric' });
    const alone = new Intl.DateTimeFormat(locale, { ...calendar, month: length });
    for (let month = 0; month < 12; month++) {
      const date = Date.UTC(2020, month, 15);
      for (const format of [beside, alone]) {
        const name = format.formatToParts(date).find((part) => part.type === 'month')?.value ?? '';
        for (const word of foldWords(name)) if (!months.has(word)) months.set(word, month + 1);
      }
    }
    const weekday = new Intl.DateTimeFormat(locale, { ...calendar, weekday: length });
    for (let day = 1; day <= 7; day++)
      for (const word of foldWords(weekday.format(Date.UTC(2020, 5, day)))) weekdays.add(word);
  }
  return { months, weekdays };
}

function foldWords(text: string): string[] {
  return text.split(/[^\p{L}\p{M}]+/u).flatMap((word) => (word === '' ? [] : [foldName(word)]));
}

/** Without case and Latin, Greek and Cyrillic accents; those of other scripts are letters of their own. */
function foldName(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/gu, '')
    .normalize('NFC')
    .replace(/^ב/u, '');
}

/**
 * Takes words that stand beside the numbers of a date for the name of a month and of weekdays.
 *
 * @returns the month, 1 to 12, if one is named; nothing when a word is neither in any one language.
 */
export function monthsAndWeekdays(
  words: readonly string[],
  language: string,
): { month?: number } | undefined {
  if (words.length === 0) return {};
  if (words.length > 4) return undefined;
  const folded = words.flatMap(foldWords);
  for (const locale of new Set([...(LOCALES.includes(language) ? [language] : []), ...LOCALES])) {
    const found = inLocale(folded, namesOf(locale));
    if (found) return found;
  }
  return undefined;
}

function inLocale(words: readonly string[], { months, weekdays }: Names): { month?: number } | undefined {
  const sure = new Set<number>();
  const doubtful = new Set<number>();
  for (const word of words) {
    const month = monthOf(word, months);
    const weekday = word.length > 1 && [...weekdays].some((name) => name.startsWith(word));
    if (month === undefined && !weekday && !weekdays.has(word)) return undefined;
    // "mar" is Tuesday and March in Spanish: the month, unless another word is one.
    if (month !== undefined) (weekday ? doubtful : sure).add(month);
  }
  const [month, second] = sure.size > 0 ? sure : doubtful;
  if (second !== undefined) return undefined;
  return month === undefined ? {} : { month };
}

/** The month of a name or, as in "Sept" or "июл", of the beginning of exactly one. */
function monthOf(word: string, months: ReadonlyMap<string, number>): number | undefined {
  const whole = months.get(word);
  if (whole !== undefined || word.length < 3) return whole;
  const begun = new Set([...months].flatMap(([name, month]) => (name.startsWith(word) ? [month] : [])));
  return begun.size === 1 ? [...begun][0] : undefined;
}
