import { printedDate } from '../../src/article/index.js';
import { foldTyped, LANGUAGES, type Voice, voiceOf } from '../../src/reply/index.js';
import type { Choice } from '../command.js';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** How far ahead a step may be planned: a year of reading, as long as somebody may remember it. */
const FURTHEST = 366 * DAY;
/** The hour of what is given without a time, in UTC: by noon it is that day nearly everywhere. */
const NOON = 12;

/**
 * A time to come as somebody types it, in UTC: a day of the week or “tomorrow” in any of the languages, a date, or a
 * time today, each with or without the time of day.
 *
 * @returns nothing for what isn't understood, is over, or is more than a year ahead.
 */
export function readTime(typed: string, now: Date, language: string): Date | undefined {
  const [, day = '', hours, minutes] =
    /^(.*?)[\sT]*(?:(?<!\d)(\d{1,2}):(\d\d)(?::00(?:\.000)?)?)?\s*(?:Z|UTC)?$/i.exec(typed.trim()) ?? [];
  const [hour, minute] = hours === undefined ? [NOON, 0] : [Number(hours), Number(minutes)];
  if (hour > 23 || minute > 59) return undefined;
  const midnight = day.trim() === '' && hours !== undefined ? findToday(now) : dayOf(day, now, language);
  if (midnight === undefined) return undefined;
  let time = midnight.at + (hour * 60 + minute) * MINUTE;
  // Of a day that comes every week the next one is meant, and of a time that comes every day.
  if (time <= now.getTime() && midnight.every) time += midnight.every;
  return time > now.getTime() && time <= now.getTime() + FURTHEST ? new Date(time) : undefined;
}

/** The beginning of a day in UTC, and after how long it comes again, if it does. */
interface Midnight {
  readonly at: number;
  readonly every?: number;
}

const findToday = (now: Date): Midnight => ({ at: Math.floor(now.getTime() / DAY) * DAY, every: DAY });

function dayOf(text: string, now: Date, language: string): Midnight | undefined {
  const weekday = weekdayOf(text);
  if (weekday !== undefined) {
    const ahead = (weekday - now.getUTCDay() + 7) % 7;
    return { at: findToday(now).at + ahead * DAY, every: 7 * DAY };
  }
  const near = nearDayOf(text);
  if (near !== undefined) return { at: findToday(now).at + near * DAY };
  const { iso = '' } = printedDate(text, language);
  const at = /^\d{4}-\d\d-\d\d$/.test(iso) ? Date.parse(iso) : Number.NaN;
  return Number.isNaN(at) ? undefined : { at };
}

/** A Sunday. */
const SUNDAY = Date.UTC(2026, 0, 4);
/** By their folded names, long and short, the days of the week from Sunday, 0, on. */
const WEEKDAYS = new Map<string, number>();

function weekdayOf(text: string): number | undefined {
  if (WEEKDAYS.size === 0) {
    for (const language of LANGUAGES) {
      for (const length of ['short', 'long'] as const) {
        const format = new Intl.DateTimeFormat(voiceOf(language).tag, { weekday: length, timeZone: 'UTC' });
        for (let day = 0; day < 7; day++) WEEKDAYS.set(foldTyped(format.format(SUNDAY + day * DAY)), day);
      }
    }
  }
  return WEEKDAYS.get(foldTyped(text));
}

/** By what they are called in any of the languages, today and the days after it that have a name. */
const NEAR_DAYS = new Map<string, number>();

function nearDayOf(text: string): number | undefined {
  if (NEAR_DAYS.size === 0) {
    for (const language of LANGUAGES) {
      const format = new Intl.RelativeTimeFormat(voiceOf(language).tag, { numeric: 'auto' });
      for (const ahead of [0, 1, 2]) {
        const name = format.format(ahead, 'day');
        // "in 2 days" has no name of its own.
        if (!/\d/.test(name)) NEAR_DAYS.set(foldTyped(name), ahead);
      }
    }
  }
  return NEAR_DAYS.get(foldTyped(text));
}

/** What is typed as it is read, else the next seven days, those that it may mean, at the time of day that is typed. */
export function suggestTimes(typed: string, now: Date, { tag, language }: Voice): Choice[] {
  const format = new Intl.DateTimeFormat(tag, { dateStyle: 'full', timeZone: 'UTC' });
  const choiceOf = (time: Date): Choice => ({
    name: `${format.format(time)} ${time.toISOString().slice(11, 16)} UTC`,
    value: time.toISOString(),
  });
  const read = readTime(typed, now, language);
  if (read) return [choiceOf(read)];
  const [, begun = '', time = ''] = /^(.*?)\s*(\d{1,2}:\d\d)?$/.exec(typed.trim()) ?? [];
  const days = Array.from({ length: 8 }, (_, ahead) => new Date(now.getTime() + ahead * DAY));
  return days
    .map((day) => readTime(`${day.toISOString().slice(0, 10)} ${time}`, now, language))
    .filter((one) => one !== undefined)
    .map(choiceOf)
    .filter(({ name }) => foldTyped(name).includes(foldTyped(begun)));
}
