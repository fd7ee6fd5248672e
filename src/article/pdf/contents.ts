import { bareLetters, joinLines } from '../text/index.js';
import type { Line } from './lines.js';

/**
 * The dots that lead from an entry of a table of contents or an index to its page, which a few lines lack: a sentence may
 * end in four.
 */
const LEADER = /(?<=[^.·…\s])\s*(?:(?:[.·…] ?){4,}\s*(?=[\divxlc][\divxlc,–-]*$)|(?:[.·…] ?){6,}$)/iu;

/** How many lines an entry has at most: its page stands on the last. */
const ENTRY_LINES = 3;
const isEntry = ({ text }: Line) => LEADER.test(text);

/** A line of a table of contents without dots: "1 Foundations 12". */
const PLAIN_ENTRY = /^(?:[\dA-Z]{1,2}(?:\.\d+)*\.?\s)?\p{L}.*?\s(?<page>\d{1,4})$/u;
/** Fewer lines under each other may end in numbers by chance. */
const LEAST_ENTRIES = 3;

/**
 * Which lines are entries of a table of contents or an index: those with dots, what stands before the dots of an entry
 * of several lines, and several in a row without dots whose pages never fall, or with all the pages of a word.
 *
 * @param before `entries` if the column before ends in some.
 */
export function entriesOf(lines: readonly Line[], before: 'entries' | 'text'): ReadonlySet<Line> {
  const found = new Set([
    ...inRows(lines, isOnLaterPage),
    ...entriesApart(lines, MOST_APART.contents, isOnLaterPage),
    ...inRows(lines, ({ text }) => INDEX_ENTRY.test(text)),
    ...entriesApart(lines, MOST_APART.index, isInAlphabet),
  ]);
  for (const [at, line] of lines.entries()) {
    const above = lines[at - 1];
    const follows = above ? found.has(above) : before === 'entries';
    if (isEntry(line) || (follows && lines.slice(at, at + ENTRY_LINES).some(isEntry))) found.add(line);
  }
  // What a list of changes says of each may be many lines long.
  for (const [at, line] of [...lines.entries()].reverse()) {
    const below = lines[at + 1];
    if (below && found.has(below) && goesOnIn(line, below)) found.add(line);
  }
  return found;
}

/** Whether a line's sentence goes on in an entry under it. */
const goesOnIn = (line: Line, { text, y, size }: Line) =>
  /^\p{Ll}/u.test(text) &&
  !/[.!?:;]$/.test(line.text) &&
  Math.abs(line.size - size) < 0.6 &&
  y > line.y &&
  y - line.y < 1.6 * size;

/** A line of an index: "bridge, 12, 14–16". */
const INDEX_ENTRY = /\p{L}.*,\s\d{1,4}(?:[–-]\d{1,4})?$/u;

/** A line of an index whose pages stand behind dots or a space: "bridge . . . 12, 14", "\\begin 7". */
const POINTED_ENTRY = /^\\?\p{L}[^.!?]{0,50}?(?:\s|(?:\s?\.){2,}\s?)\d{1,4}(?:[–,]\s?\d{1,4})*,?$/u;
/** Fewer lines that fit each other may end in numbers by chance, where others may stand between them. */
const LEAST_APART = 5;

/**
 * Lines that are entries and fit each other, with what stands between them: words whose pages stand below.
 *
 * @param most how many lines may stand between two.
 */
function entriesApart(
  lines: readonly Line[],
  most: number,
  fits: (line: Line, before: Line | undefined) => boolean,
): readonly Line[] {
  const found: Line[] = [];
  let from = 0;
  let last = -1;
  let count = 0;
  const flush = () => {
    if (count >= LEAST_APART) found.push(...lines.slice(from, last + 1));
    count = 0;
  };
  for (const [at, line] of lines.entries()) {
    if (!fits(line, undefined)) continue;
    if (count === 0 || at - last > most + 1 || !fits(line, lines[last])) {
      flush();
      from = at;
    }
    count++;
    last = at;
  }
  flush();
  return found;
}

/** In an index, a word's pages may take several lines; in a table of contents, a title takes two at most. */
const MOST_APART = { index: 3, contents: 1 };
const isInAlphabet = ({ text }: Line, before: Line | undefined) =>
  POINTED_ENTRY.test(text) && (!before || bareLetters(before.text) <= bareLetters(text));
const isOnLaterPage = (line: Line, before: Line | undefined) => pageOf(line) >= (before ? pageOf(before) : 0);

const pageOf = ({ text }: Line) => Number(PLAIN_ENTRY.exec(text)?.groups?.page ?? Number.NaN);

/** Lines in rows of several that fit each other. */
function inRows(
  lines: readonly Line[],
  fits: (line: Line, before: Line | undefined) => boolean,
): readonly Line[] {
  const rows: Line[][] = [];
  for (const line of lines) {
    const row = rows.at(-1);
    if (row && fits(line, row.at(-1))) row.push(line);
    else rows.push(fits(line, undefined) ? [line] : []);
  }
  return rows.filter(({ length }) => length >= LEAST_ENTRIES).flat();
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
    if (isEntry(line) || [PLAIN_ENTRY, INDEX_ENTRY, POINTED_ENTRY].some((entry) => entry.test(line.text)))
      open = undefined;
  }
  return entries
    .map((entry) =>
      joinLines(
        entry.map(({ text }) => text),
        words,
      ).replace(LEADER, ' '),
    )
    .join('\n');
}
