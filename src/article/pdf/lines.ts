/** A run of text as it is painted: all lengths in points, `y` of the baseline, growing downwards. */
export interface Run {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
  readonly font: string;
  readonly rightToLeft: boolean;
}

/** Runs that stand on one baseline next to each other. */
export interface Line {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  /** Of most of its letters. */
  readonly size: number;
  readonly font: string;
}

/** A gap wider than this parts columns, in sizes of the type; words of a justified line stand closer. */
const COLUMN_GAP = 1.2;
/** Type set tight has words a fifth of its size apart; letters of one word are painted closer. */
const WORD_GAP = 0.15;
/** A label such as a bullet or number hangs before its line. */
const LABEL = /^(?:[•‣◦▪●·–—*-]|\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)])$/iu;

/** The lines of a page, in no order yet. */
export function linesOf(runs: readonly Run[]): Line[] {
  const rows: Run[][] = [];
  for (const run of [...runs].sort((a, b) => a.y - b.y)) {
    // A raised note mark is on its line still.
    const row = rows.at(-1);
    const base = row?.reduce((a, b) => (b.size > a.size ? b : a));
    if (row && base && run.y - base.y < 0.4 * Math.max(run.size, base.size)) row.push(run);
    else rows.push([run]);
  }
  return rows.flatMap(splitRow);
}

function splitRow(row: Run[]): Line[] {
  row.sort((a, b) => a.x - b.x);
  const parts: Run[][] = [];
  let right = Number.NEGATIVE_INFINITY;
  for (const run of row) {
    const part = parts.at(-1);
    const gap = run.x - right;
    const hangs = part?.length === 1 && LABEL.test(part[0]!.text.trim()) && gap < 4 * run.size;
    if (part && (gap < COLUMN_GAP * run.size || hangs)) part.push(run);
    else parts.push([run]);
    right = Math.max(right, run.x + run.width);
  }
  return parts.map(lineFrom);
}

function lineFrom(part: readonly Run[]): Line {
  const backwards = part.filter((run) => run.rightToLeft).length * 2 > part.length;
  const ordered = backwards ? [...part].reverse() : part;
  let text = '';
  let before: Run | undefined;
  for (const run of ordered) {
    const gap =
      before === undefined ? 0 : backwards ? before.x - run.x - run.width : run.x - before.x - before.width;
    if (before && gap > WORD_GAP * run.size && !/\s$/.test(text) && !/^\s/.test(run.text)) text += ' ';
    text += run.text;
    before = run;
  }
  const main = most(part, (run) => `${Math.round(run.size * 2)} ${run.font}`);
  return {
    text: text.replace(/\s+/gu, ' ').trim(),
    left: Math.min(...part.map((run) => run.x)),
    right: Math.max(...part.map((run) => run.x + run.width)),
    y: main.y,
    size: main.size,
    font: main.font,
  };
}

/** One of those that have most letters in common by a key. */
export function most<T extends { readonly text: string }>(items: readonly T[], key: (item: T) => string): T {
  const letters = new Map<string, number>();
  for (const item of items) letters.set(key(item), (letters.get(key(item)) ?? 0) + item.text.length);
  return items.reduce((a, b) => (letters.get(key(b))! > letters.get(key(a))! ? b : a));
}

/** Lines on either side that make a gutter, and letters in them on average: fewer is a table, a list or chance. */
const COLUMN_LINES = 3;
const COLUMN_LETTERS = 12;
/** More lines than any page of print has; columns are not looked for among them. */
const MOST_LINES = 600;

/** Lines in the order in which they are read: column after column, interrupted by what reaches over them. */
export function inReadingOrder(lines: readonly Line[]): Line[][] {
  const down = [...lines].sort((a, b) => a.y - b.y || a.left - b.left);
  const gutter = down.length > MOST_LINES ? undefined : gutterOf(down);
  if (gutter === undefined) return down.length > 0 ? [wholeRows(down)] : [];
  const columns: Line[][] = [];
  let left: Line[] = [];
  let right: Line[] = [];
  let across: Line[] = [];
  const flush = () => {
    columns.push(...inReadingOrder(left), ...inReadingOrder(right));
    left = [];
    right = [];
  };
  for (const line of down) {
    if (line.right <= gutter || line.left >= gutter) {
      if (across.length > 0) columns.push(wholeRows(across));
      across = [];
      (line.right <= gutter ? left : right).push(line);
    } else {
      if (left.length + right.length > 0) flush();
      across.push(line);
    }
  }
  flush();
  if (across.length > 0) columns.push(wholeRows(across));
  return columns;
}

/** Pieces of one line, which justification or the cells of a table had set far apart, as the line. */
function wholeRows(down: readonly Line[]): Line[] {
  const rows: Line[] = [];
  for (const line of down) {
    const last = rows.at(-1);
    if (!last || last.y !== line.y) rows.push(line);
    else {
      const [first, second] = last.left <= line.left ? [last, line] : [line, last];
      const { size, font } = last.text.length >= line.text.length ? last : line;
      const text = `${first.text} ${second.text}`;
      rows[rows.length - 1] = {
        text,
        left: first.left,
        right: Math.max(last.right, line.right),
        y: line.y,
        size,
        font,
      };
    }
  }
  return rows;
}

/** Where most lines of both sides begin and end without crossing it. */
function gutterOf(lines: readonly Line[]): number | undefined {
  let best: number | undefined;
  let score = 0;
  for (const x of new Set(lines.map((line) => Math.round(line.left) - 2))) {
    const left = lines.filter((line) => line.right <= x);
    const right = lines.filter((line) => line.left >= x);
    const fewer = Math.min(left.length, right.length);
    const crossing = lines.length - left.length - right.length;
    if (fewer < COLUMN_LINES || fewer <= crossing / 2 || !areText(left) || !areText(right)) continue;
    // Columns stand beside each other; what stands under something else is only indented.
    const beside = left.filter(({ y }) => y >= right[0]!.y - 2 && y <= right.at(-1)!.y + 2).length;
    if (beside < COLUMN_LINES || fewer - crossing <= score) continue;
    score = fewer - crossing;
    best = x;
  }
  return best;
}

const areText = (lines: readonly Line[]) =>
  lines.reduce((sum, line) => sum + line.text.length, 0) >=
  COLUMN_LETTERS * new Set(lines.map(({ y }) => y)).size;
