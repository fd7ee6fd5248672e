/** A key under which everything of a day or a month is found, and how many words tell of it. */
interface DayKey {
  readonly key: string;
  readonly words: 1 | 2;
}

export const MONTHS =
  'january february march april may june july august september october november december'.split(' ');
const SHORT_MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
export const WEEKDAYS = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ');
/** Of the northern half of the world, by month from 0. */
const SEASONS: ReadonlyMap<string, readonly number[]> = new Map([
  ['spring', [2, 3, 4]],
  ['summer', [5, 6, 7]],
  ['autumn', [8, 9, 10]],
  ['winter', [11, 0, 1]],
]);
const STEPS = new Map(Object.entries({ last: -1, previous: -1, this: 0, next: 1 }));
const FROM_TODAY = new Map(Object.entries({ yesterday: -1, today: 0, tonight: 0, tomorrow: 1 }));
const DAY = 24 * 60 * 60 * 1000;

const monthKey = (month: number) => `=${MONTHS[((month % 12) + 12) % 12]}`;
const dayKey = (time: number) => `=${new Date(time).toISOString().slice(5, 10)}`;

/** Months by their names, from 0: "July", "Jul", "Sept". */
const MONTH_OF = new Map([
  ...MONTHS.map((name, month) => [name, month] as const),
  ...SHORT_MONTHS.map((name, month) => [name, month] as const),
  ['sept', 8] as const,
]);

/** Words that a day, a week, a month or a season may begin with, but for figures. */
const BEGINNINGS: ReadonlySet<string> = new Set([
  ...MONTH_OF.keys(),
  ...SEASONS.keys(),
  ...FROM_TODAY.keys(),
  ...WEEKDAYS,
  ...STEPS.keys(),
]);

const numberOfDay = (word: string | undefined): number => {
  const day = Number(/^([0-3]?\d)(?:st|nd|rd|th)?$/.exec(word ?? '')?.[1] ?? 0);
  return day >= 1 && day <= 31 ? day : 0;
};

/**
 * Reads English words for a day, a week, a month or a season, beside the day on which they are written: "on Wednesday",
 * "July 8" and "last week" of an article of 13 July lead to each other.
 *
 * @param written when the article was published, in milliseconds; NaN where that isn't known.
 */
export function readDays(word: string, next: string | undefined, written: number): DayKey[] {
  // Nearly every word of a text ends here.
  if (!BEGINNINGS.has(word) && !/^\d/.test(word)) return [];
  const [month, following] = [MONTH_OF.get(word), MONTH_OF.get(next ?? '')];
  if (month !== undefined && numberOfDay(next) > 0) return [keyOfDay(month, numberOfDay(next))];
  if (following !== undefined && numberOfDay(word) > 0) return [keyOfDay(following, numberOfDay(word))];
  const months = SEASONS.get(word);
  if (months) return months.map((one) => ({ key: monthKey(one), words: 1 }));
  return Number.isNaN(written) ? [] : fromDay(word, next, written);
}

const keyOfDay = (month: number, day: number): DayKey => ({
  key: dayKey(Date.UTC(2000, month, day)),
  words: 2,
});

function fromDay(word: string, next: string | undefined, written: number): DayKey[] {
  const days = FROM_TODAY.get(word);
  if (days !== undefined) return [{ key: dayKey(written + days * DAY), words: 1 }];
  const today = new Date(written).getUTCDay();
  const weekday = WEEKDAYS.indexOf(word);
  // The latest of that name: news says "on Monday" of the week that is over.
  if (weekday >= 0) return [{ key: dayKey(written - ((today - weekday + 7) % 7) * DAY), words: 1 }];
  const step = STEPS.get(word);
  if (step === undefined) return [];
  if (next === 'month') return [{ key: monthKey(new Date(written).getUTCMonth() + step), words: 2 }];
  if (next !== 'week') return [];
  const monday = written + (step * 7 - ((today + 6) % 7)) * DAY;
  return WEEKDAYS.map((_, day) => ({ key: dayKey(monday + day * DAY), words: 2 }));
}
