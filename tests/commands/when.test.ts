import { describe, expect, it } from 'vitest';
import { readTime, suggestTimes } from '../../commands/library/when.js';
import { LANGUAGES, voiceOf } from '../../src/reply/index.js';

/** A Thursday. */
const NOW = new Date('2026-11-26T12:30:00Z');
const read = (typed: string, language = 'en') => readTime(typed, NOW, language)?.toISOString().slice(0, 16);

describe('a time to come', () => {
  it.each([
    ['Sunday', '2026-11-29T12:00'],
    ['sun 18:00', '2026-11-29T18:00'],
    ['Sonntag 8:05 UTC', '2026-11-29T08:05'],
    ['domingo', '2026-11-29T12:00'],
    ['lundi 09:00', '2026-11-30T09:00'],
    ['segunda-feira', '2026-11-30T12:00'],
    ['воскресенье 20:00', '2026-11-29T20:00'],
    ['日曜日 18:00', '2026-11-29T18:00'],
    ['星期日', '2026-11-29T12:00'],
    ['2026-12-31 18:00', '2026-12-31T18:00'],
    ['2026-12-31', '2026-12-31T12:00'],
    ['2026-12-06T12:00:00.000Z', '2026-12-06T12:00'],
    ['6 December 2026 7:30', '2026-12-06T07:30'],
    ['18:00', '2026-11-26T18:00'],
    ['today 18:00', '2026-11-26T18:00'],
    ['tomorrow', '2026-11-27T12:00'],
    ['Tomorrow 9:15', '2026-11-27T09:15'],
    ['übermorgen', '2026-11-28T12:00'],
    ['demain 20:00', '2026-11-27T20:00'],
    ['mañana', '2026-11-27T12:00'],
    ['amanhã', '2026-11-27T12:00'],
    ['завтра 18:00', '2026-11-27T18:00'],
    ['明天 18:00', '2026-11-27T18:00'],
    ['明後日', '2026-11-28T12:00'],
    // What is over today comes again.
    ['12:00', '2026-11-27T12:00'],
    ['Thursday', '2026-12-03T12:00'],
    ['Thursday 13:00', '2026-11-26T13:00'],
    ['Thursday 12:30', '2026-12-03T12:30'],
    ['2027-11-26', '2027-11-26T12:00'],
  ])('is read: %s', (typed, time) => expect(read(typed)).toBe(time));

  it.each([
    '',
    'soon',
    'yesterday',
    '2026-11-26',
    'today',
    '2020-01-01',
    '2027-11-28',
    '2026-02-30',
    '2026-13-01',
    'Sunday 25:00',
    'Sunday 12:60',
    '-1:00',
    `${'9'.repeat(90)}:00`,
    ' '.repeat(100),
    'T'.repeat(100),
  ])('is not read: %j', (typed) => expect(read(typed)).toBeUndefined());

  it.each(LANGUAGES)('is suggested in %s: the next days, each read back', (language) => {
    const voice = voiceOf(language);
    const days = suggestTimes('', NOW, voice);
    expect(days).toHaveLength(7);
    for (const { name, value } of days) {
      expect(name.length).toBeLessThanOrEqual(100);
      expect(name).toMatch(/ UTC$/);
      expect(readTime(value, NOW, language)?.toISOString()).toBe(value);
      // Discord may hand back the name instead.
      expect([name, readTime(name, NOW, language)?.toISOString()]).toEqual([name, value]);
    }
    expect(days[0]?.value).toBe('2026-11-27T12:00:00.000Z');
  });

  it('is suggested as it is typed', () => {
    const suggest = (typed: string) => suggestTimes(typed, NOW, voiceOf()).map(({ value }) => value);
    expect(suggest('Sund')).toEqual(['2026-11-29T12:00:00.000Z']);
    expect(suggest('Sunday 18:00')).toEqual(['2026-11-29T18:00:00.000Z']);
    expect(suggest('day 18:00')).toHaveLength(8);
    expect(suggest('nothing')).toEqual([]);
  });
});
