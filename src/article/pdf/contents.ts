import { joinLines } from './joining.js';
import type { Line } from './lines.js';

/** The dots that lead from an entry of a table of contents or an index to its page. */
const LEADER = /(?<=[^.·…\s])\s*(?:[.·…] ?){4,}\s*(?=[\divxlc,–-]*$)/iu;

/** How many lines an entry has at most: its page stands on the last. */
const ENTRY_LINES = 3;
const isEntry = ({ text }: Line) => LEADER.test(text);

/** A line of a table of contents without dots: "1 Foundations 12". */
const PLAIN_ENTRY = /^(?:[\dA-Z]{1,2}(?:\.\d+)*\.?\s)?\p{L}.*?\s(?<page>\d{1,4})$/u;
/** Fewer lines under each other may end in numbers by chance. */
const LEAST_ENTRIES = 3;

/**
 * Which lines are entries of a table of contents or an index: those with dots, what stands before the dots of an entry
 * of several lines, and several in a row without dots whose pages never fall.
 *
 * @param goesOn whether the lines follow on entries in the column before.
 */
export function entriesOf(lines: readonly Line[], goesOn: boolean): ReadonlySet<Line> {
  const found = plainEntriesOf(lines);
  for (const [at, line] of lines.entries()) {
    const above = lines[at - 1];
    const follows = above ? found.has(above) : goesOn;
    if (isEntry(line) || (follows && lines.slice(at, at + ENTRY_LINES).some(isEntry))) found.add(line);
  }
  return found;
}

function plainEntriesOf(lines: readonly Line[]): Set<Line> {
  const found = new Set<Line>();
  let row: Line[] = [];
  let page = 0;
  const flush = () => {
    if (row.length >= LEAST_ENTRIES) for (const line of row) found.add(line);
    row = [];
    page = 0;
  };
  for (const line of lines) {
    const own = Number(PLAIN_ENTRY.exec(line.text)?.groups?.page ?? Number.NaN);
    if (!(own >= page)) flush();
    if (Number.isNaN(own)) continue;
    row.push(line);
    page = own;
  }
  flush();
  return found;
}

/** A table of contents or an index, an entry a line. */
export function listEntries(lines: readonly Line[], words: ReadonlySet<string>): string {
  const entries: Line[][] = [];
  let open: Line[] | undefined;
  for (const line of lines) {
    if (!open) {
      open = [];
      entries.push(open);
    }
    open.push(line);
    if (isEntry(line) || PLAIN_ENTRY.test(line.text)) open = undefined;
  }
  return entries.map((entry) => joinLines(entry, words).replace(LEADER, ' ')).join('\n');
}
