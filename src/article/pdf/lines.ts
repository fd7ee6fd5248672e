import { putOnOneLine, readRaised } from '../text/index.js';
import { inReadingOfRow } from './direction.js';
import { guttersOf } from './gutters.js';
import type { Run } from './run.js';

/** Runs that stand on one baseline next to each other. */
export interface Line {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  /** Of most of its letters. */
  readonly size: number;
  readonly font: string;
  /** All that its words are set in. */
  readonly fonts: ReadonlySet<string>;
  /** Where its pieces begin that are far apart, as the cells in a row of a table are. */
  readonly cells: readonly number[];
}

/** A gap wider than this parts columns, in sizes of the type; words of a justified line stand closer. */
const COLUMN_GAP = 1.2;
/** Type set tight has words a fifth of its size apart; letters of one word are painted closer. */
const WORD_GAP = 0.15;
/** A label such as a bullet or number hangs before its line. */
const LABEL = /^(?:[•‣◦▪●·⋅–—*-]|\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)])$/iu;
/** So does the number of a section, "2.1" or "2.1.3", before words; before a number it is one of a table. */
const SECTION = /^[1-9]\d?(?:\.[1-9]\d?){1,5}\.?$/u;

/** The lines of a page, in no order yet. */
export function linesOf(runs: readonly Run[]): Line[] {
  const rows: Run[][] = [];
  const feet = feetOf(withInitials(withoutRepeats(runs)));
  let row: Run[] = [];
  /** The first of the largest runs of the row: on its foot the others stand. */
  let base: { readonly size: number; readonly y: number } | undefined;
  for (const [run, y] of [...feet].sort(([, a], [, b]) => a - b)) {
    if (base && y - base.y < 0.45 * Math.max(run.size, base.size)) row.push(run);
    else {
      row = [run];
      rows.push(row);
      base = undefined;
    }
    if (!base || run.size > base.size) base = { size: run.size, y };
  }
  for (const row of rows) row.sort((a, b) => a.x - b.x);
  const gutters = guttersOf(rows);
  return rows.flatMap((row) => splitRow(row, gutters));
}

/** A word painted again so near, in sizes of its type, is to look bold or has an outline. */
const OVERPRINTED = 0.1;

/** The runs without those that are painted over themselves. */
function withoutRepeats(runs: readonly Run[]): Run[] {
  const painted = new Map<string, Run[]>();
  return runs.filter((run) => {
    const same = painted.get(run.text) ?? [];
    const isOver = same.some(
      ({ x, y, size }) =>
        Math.abs(x - run.x) < OVERPRINTED * size && Math.abs(y - run.y) < OVERPRINTED * size,
    );
    if (!isOver) painted.set(run.text, [...same, run]);
    return !isOver;
  });
}

/** A run that is smaller than this part of its neighbour is a note's mark, an index or an exponent of it. */
const SMALL = 0.85;
/** How many runs above and below are looked at for the neighbour; a line of a formula has about as many. */
const NEAR = 40;

/** A note's mark may have a space before it, after a full stop say. */
const MARK_GAP = 0.4;
const isMark = ({ text }: Run) => /^(?:\d{1,3}|[*†‡§])$/u.test(text.trim());

/**
 * On which baseline each run is read, from top to bottom. A raised or lowered letter is on that of the larger run which
 * it touches: by its own foot it might be taken for a part of the line beside it in the next column.
 */
function feetOf(down: readonly Run[]): Map<Run, number> {
  // Letters of a logo such as TeX's reach under each other; between two words there is a gap.
  const isNextTo = (gap: number, size: number, most = WORD_GAP) => gap < most * size && gap > -0.6 * size;
  const touches = (run: Run, other: Run) =>
    run.size < SMALL * other.size &&
    Math.abs(run.y - other.y) < 0.6 * other.size &&
    (isNextTo(run.x - other.x - other.width, other.size, isMark(run) ? MARK_GAP : WORD_GAP) ||
      isNextTo(other.x - run.x - run.width, other.size));
  return new Map(
    down.map((run, at) => {
      const near = down.slice(Math.max(0, at - NEAR), at + NEAR).filter((other) => touches(run, other));
      const host = near.sort((a, b) => Math.abs(a.y - run.y) - Math.abs(b.y - run.y))[0];
      return [run, host?.y ?? run.y];
    }),
  );
}

function splitRow(row: readonly Run[], gutters: readonly number[]): Line[] {
  const parts: Run[][] = [];
  let right = Number.NEGATIVE_INFINITY;
  for (const run of row) {
    const part = parts.at(-1);
    const gap = run.x - right;
    const [only] = part ?? [];
    const hangs = part?.length === 1 && only !== undefined && isLabel(only, run) && gap < 4 * run.size;
    const parted = gutters.some((x) => x >= right && x <= run.x);
    if (part && (hangs || (gap < COLUMN_GAP * run.size && !parted))) part.push(run);
    else parts.push([run]);
    right = Math.max(right, run.x + run.width);
  }
  return parts.map(lineFrom);
}

const isLabel = ({ text }: Run, next: Run) =>
  LABEL.test(text.trim()) || (SECTION.test(text.trim()) && /^[“"(]?\p{L}{2}/u.test(next.text));

function lineFrom(part: readonly Run[]): Line {
  const main = most(part, (run) => `${Math.round(run.size * 2)} ${run.font}`);
  return {
    text: textOf(part, main),
    left: Math.min(...part.map((run) => run.x)),
    right: Math.max(...part.map((run) => run.x + run.width)),
    y: main.y,
    size: main.size,
    font: main.font,
    fonts: fontsOf(part),
    cells: [Math.min(...part.map((run) => run.x))],
  };
}

/** The fonts of a line's words; the numbers of a program's lines may be set in one of their own. */
function fontsOf(part: readonly Run[]): ReadonlySet<string> {
  const words = part.filter(({ text }) => /\p{L}/u.test(text));
  return new Set((words.length > 0 ? words : part).map(({ font }) => font));
}

function textOf(part: readonly Run[], main: Run): string {
  const ordered = inReadingOfRow(part);
  const wordGap = wordGapOf(ordered);
  let text = '';
  let before: Run | undefined;
  for (const run of ordered) {
    const raised = isRaised(run, main);
    const said = raised ? readRaised(run.text, text) : run.text;
    const space = before && gapBetween(before, run) > wordGap(run) && !/\s$/.test(text) && !/^\s/.test(said);
    text += (space && !raised ? ' ' : '') + said;
    before = run;
  }
  return putOnOneLine(text);
}

const gapBetween = (a: Run, b: Run) => Math.max(b.x - a.x - a.width, a.x - b.x - b.width);

/** A note's mark or an exponent is smaller than its line, and its foot stands higher. */
const isRaised = (run: Run, line: Run) => run.size < SMALL * line.size && line.y - run.y > 0.15 * line.size;

/** How wide a gap is between words. Where letters are set apart, the gaps between them say. */
function wordGapOf(ordered: readonly Run[]): (run: Run) => number {
  const letters = ordered.filter(({ text }) => /^\S$/u.test(text)).length;
  if (ordered.length < 5 || letters < 0.8 * ordered.length) return (run) => WORD_GAP * run.size;
  const gaps = ordered
    .slice(1)
    .map((run, i) => gapBetween(ordered[i] ?? run, run))
    .sort((a, b) => a - b);
  const usual = gaps[Math.floor(gaps.length / 2)] ?? 0;
  return (run) => Math.max(WORD_GAP * run.size, 1.6 * usual);
}

/** An initial is this much larger than the text beside it; less is a small heading. */
const INITIAL = 1.8;

/**
 * The runs from top to bottom, with an initial that reaches over several lines put before the first of them, where it
 * is read. The line stays where it is, so that it begins where the next one does.
 */
function withInitials(runs: readonly Run[]): Run[] {
  const down = [...runs].sort((a, b) => a.y - b.y);
  const initials = down.filter(({ text }) => /^[“‘«"'(]?\p{Lu}$/u.test(text.trim()));
  // A page has one or two; where everything looks like one, nothing is.
  if (initials.length === 0 || initials.length > 20) return down;
  const words = new Set(down.flatMap(({ text }) => text.toLowerCase().match(/\p{L}+/gu) ?? []));
  const joined = new Map<Run, Run | undefined>();
  for (const initial of initials) {
    const end = initial.x + initial.width;
    const first = down.find(
      ({ x, y, size }) =>
        initial.size > INITIAL * size &&
        x > end - size &&
        x < end + 1.5 * size &&
        y < initial.y - 0.5 * size &&
        y > initial.y - initial.size,
    );
    if (!first || joined.has(first)) continue;
    const letter = initial.text.trim();
    const rest = /^\p{L}+/u.exec(first.text)?.[0] ?? '';
    // "A bridge" with a large A: no "abridge" on this page, but a "bridge" perhaps.
    const apart =
      /[AI]$/u.test(letter) && !words.has((letter + rest).toLowerCase()) && isWord(rest, words, down, first);
    joined.set(first, { ...first, text: letter + (apart ? ' ' : '') + first.text });
    joined.set(initial, undefined);
  }
  return down.flatMap((run) => (joined.has(run) ? (joined.get(run) ?? []) : run));
}

/** Whether a word stands elsewhere on the page, too. */
function isWord(word: string, words: ReadonlySet<string>, runs: readonly Run[], besides: Run): boolean {
  if (word === '' || !words.has(word.toLowerCase())) return false;
  const alone = new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'iu');
  return runs.some((run) => run !== besides && alone.test(run.text));
}

/** One of those that have most letters in common by a key. */
export function most<T extends { readonly text: string }>(items: readonly T[], key: (item: T) => string): T {
  const letters = new Map<string, number>();
  for (const item of items) letters.set(key(item), (letters.get(key(item)) ?? 0) + item.text.length);
  return items.reduce((a, b) => ((letters.get(key(b)) ?? 0) > (letters.get(key(a)) ?? 0) ? b : a));
}
