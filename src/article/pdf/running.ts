import type { Line } from './lines.js';

interface PageLines {
  readonly height: number;
  readonly lines: readonly Line[];
}

/** How far from the edge of a page a running head or foot may stand, as a part of its height. */
const MARGIN = 0.12;
/** On a page that is printed small it is farther; there it must have been seen on more pages. */
const WIDE = { margin: 0.16, pages: 4 };
/** How many lines a head or foot has, and how long they are at most, with an address; more is text that happens to be alike. */
const RUNNING = { lines: 2, letters: 150 };
const PAGE_NUMBER =
  /^(?:page |seite |p\. ?|стр\. ?|第 ?)?[-–—| ]*(?:\d{1,4}|[ivxl]{1,6})[-–—| ]*(?:页|頁|(?:of|von|\/) ?\d{1,4})?$/iu;

/** What a browser prints over and under a page: when, and of which address. */
const PRINTED =
  /^https?:\/\/\S+(?:\s+\d+\/\d+)?$|^\d{1,4}[./-]\d{1,2}[./-]\d{2,4},? \d{1,2}:\d{2}(?: ?[AP]M)?(?:\s|$)/iu;

const isWithin = (margin: number, y: number, height: number) =>
  y < margin * height || y > (1 - margin) * height;

/**
 * The lines of each page without its number and what is repeated at the head or foot of others, nor what stands beside
 * that: the name of a chapter, say.
 */
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
    const outer = outermost(page);
    const running = outer.filter((line) => {
      const isNear = isWithin(MARGIN, line.y, page.height);
      if ((seen.get(key(line)) ?? 0) >= (isNear ? 2 : WIDE.pages)) return true;
      const isOutermost = line.y === top || line.y === bottom;
      return isNear && isOutermost && (PAGE_NUMBER.test(line.text) || PRINTED.test(line.text));
    });
    const rows = new Set(running.filter(({ text }) => /\d|.{8}/u.test(text)).map(({ y }) => y));
    const left = new Set([
      ...running,
      ...outer.filter((line) => rows.has(line.y) && standsApart(line, page)),
    ]);
    return page.lines.filter((line) => !left.has(line));
  });
}

/** A row nearer to the next one, in sizes of its type, may be a line of the text: with its number, or of a table. */
const APART = 1.8;

const standsApart = ({ y, size }: Line, { lines }: PageLines) =>
  lines.every((other) => other.y === y || Math.abs(other.y - y) > APART * size);
