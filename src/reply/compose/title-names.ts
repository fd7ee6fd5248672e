import { brief, plain } from '../i18n/index.js';

/**
 * Titles that stand beside each other, each on one line of at most `limit` characters. Of those that would be cut to
 * the same the middle is left out: titles of a series are often told apart by their ends alone, "…, part two".
 */
export function cutTitles(titles: readonly string[], limit: number): string[] {
  const cut = titles.map((title) => brief(title, limit));
  const times = countEach(cut);
  return cut.map((one, at) => (times.get(one) === 1 ? one : withEnd(titles[at] ?? '', limit) || one));
}

/** The same, with a number where two would be called alike: surfaces take no two of one name. */
export function nameTitles(titles: readonly string[], limit: number): string[] {
  const names = cutTitles(titles, limit);
  const before = new Map<string, number>();
  return names.map((name) => {
    const times = (before.get(name) ?? 0) + 1;
    before.set(name, times);
    return times > 1 ? `${brief(name, limit - NUMBER)} (${times})` : name;
  });
}

/** Room for the number of a name: " (999)". */
const NUMBER = 6;

function countEach(names: readonly string[]): Map<string, number> {
  const times = new Map<string, number>();
  for (const name of names) times.set(name, (times.get(name) ?? 0) + 1);
  return times;
}

/** A title whose middle is left out, where it is too long. */
function withEnd(title: string, limit: number): string {
  const words = plain(title).trim().split(/\s+/);
  const end = words.slice(-3).join(' ');
  const start = words.slice(0, -3).join(' ');
  if (start === '' || end.length > limit / 2 || `${start} ${end}`.length <= limit) return brief(title, limit);
  const cut = brief(start, limit - end.length - 1);
  return `${cut}${cut.endsWith('…') ? '' : '…'} ${end}`;
}
