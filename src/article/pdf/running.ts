import type { Line } from './lines.js';

interface PageLines {
  readonly height: number;
  readonly lines: readonly Line[];
}

/** How far from the edge of a page a running head or foot may stand, as a part of its height. */
const MARGIN = 0.12;
/** On a page that is printed small it is farther; there it must have been seen on more pages. */
const WIDE = { margin: 0.16, pages: 4 };
/** How many lines a head or foot has, and how long they are at most; more is text that happens to be alike. */
const RUNNING = { lines: 2, letters: 90 };
const PAGE_NUMBER =
  /^(?:page |seite |p\. ?|стр\. ?|第 ?)?[-–—| ]*(?:\d{1,4}|[ivxl]{1,6})[-–—| ]*(?:页|頁|(?:of|von|\/) ?\d{1,4})?$/iu;

const isWithin = (margin: number, y: number, height: number) =>
  y < margin * height || y > (1 - margin) * height;

/** The lines of each page without its number and what is repeated at the head or foot of others. */
export function withoutRunning(pages: readonly PageLines[]): Line[][] {
  const key = (line: Line) => `${Math.round(line.y / 6)} ${line.text.replace(/\d+/g, '#').toLowerCase()}`;
  const seen = new Map<string, number>();
  const outermost = ({ height, lines }: PageLines): Line[] => {
    const rows = [...new Set(lines.map(({ y }) => y))].sort((a, b) => a - b);
    const outer = new Set([...rows.slice(0, RUNNING.lines), ...rows.slice(-RUNNING.lines)]);
    return lines.filter(
      ({ y, text }) => outer.has(y) && text.length <= RUNNING.letters && isWithin(WIDE.margin, y, height),
    );
  };
  for (const page of pages)
    for (const one of new Set(outermost(page).map(key))) seen.set(one, (seen.get(one) ?? 0) + 1);
  return pages.map((page) => {
    const top = Math.min(...page.lines.map(({ y }) => y));
    const bottom = Math.max(...page.lines.map(({ y }) => y));
    const outer = new Set(outermost(page));
    return page.lines.filter((line) => {
      if (!outer.has(line)) return true;
      const isNear = isWithin(MARGIN, line.y, page.height);
      if ((seen.get(key(line)) ?? 0) >= (isNear ? 2 : WIDE.pages)) return false;
      return !(isNear && (line.y === top || line.y === bottom) && PAGE_NUMBER.test(line.text));
    });
  });
}
