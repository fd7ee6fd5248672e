import type { Line } from './lines.js';

/** Lines on either side that make a gutter, and letters in them on average: fewer is a table, a list or chance. */
const COLUMN_LINES = 3;
const COLUMN_LETTERS = 12;
/** More lines than any page of print has; columns are not looked for among them. */
const MOST_LINES = 600;

/**
 * Lines in the order in which they are read: column after column, interrupted by what reaches over them. Where only a
 * part of the page has two, such as a box beside the text, that part is read by itself.
 */
export function inReadingOrder(lines: readonly Line[]): Line[][] {
  const down = [...lines].sort((a, b) => a.y - b.y || a.left - b.left);
  if (down.length > MOST_LINES) return [wholeRows(down)];
  const gutter = gutterOf(down);
  if (gutter !== undefined) return besideGutter(down, gutter);
  const band = bandOf(down);
  if (band === undefined) return down.length > 0 ? [wholeRows(down)] : [];
  const { from, to, gutter: x } = band;
  return [down.slice(0, from), ...besideGutter(down.slice(from, to), x), down.slice(to)].flatMap((part) =>
    part.length === 0 ? [] : inReadingOrder(part),
  );
}

function besideGutter(down: readonly Line[], gutter: number): Line[][] {
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
        fonts: new Set([...last.fonts, ...line.fonts]),
        cells: [...first.cells, ...second.cells],
      };
    }
  }
  return rows;
}

const edgesOf = (lines: readonly Line[]) => new Set(lines.map((line) => Math.round(line.left) - 2));

/** Where most lines of both sides begin and end without crossing it. */
function gutterOf(lines: readonly Line[]): number | undefined {
  let best: number | undefined;
  let score = 0;
  for (const x of edgesOf(lines)) {
    const left = lines.filter((line) => line.right <= x);
    const right = lines.filter((line) => line.left >= x);
    const fewer = Math.min(left.length, right.length);
    const crossing = lines.length - left.length - right.length;
    if (fewer <= crossing / 2 || !areColumns(left, right) || fewer - crossing <= score) continue;
    score = fewer - crossing;
    best = x;
  }
  return best;
}

interface Band {
  readonly from: number;
  readonly to: number;
  readonly gutter: number;
}

/** The longest part of a page, lines under each other, that has two columns though the page has not. */
function bandOf(down: readonly Line[]): Band | undefined {
  let best: Band | undefined;
  let score = 0;
  for (const gutter of edgesOf(down)) {
    let from = 0;
    for (let to = 0; to <= down.length; to++) {
      const line = down[to];
      if (line && (line.right <= gutter || line.left >= gutter)) continue;
      const part = down.slice(from, to);
      const right = part.filter((one) => one.left >= gutter);
      const left = part.filter((one) => one.right <= gutter);
      const fewer = Math.min(left.length, right.length);
      const [first] = right;
      const last = right.at(-1);
      if (first && last && fewer > score && areColumns(left, right)) {
        // What stands over or under the shorter column is read with the page.
        const beside = part.map(({ y }) => y >= first.y - first.size && y <= last.y + last.size);
        score = fewer;
        best = { from: from + beside.indexOf(true), to: from + beside.lastIndexOf(true) + 1, gutter };
      }
      from = to + 1;
    }
  }
  return best;
}

/** Columns are text and stand beside each other; what stands under something else is only indented. */
function areColumns(left: readonly Line[], right: readonly Line[]): boolean {
  if (Math.min(left.length, right.length) < COLUMN_LINES || !areText(left) || !areText(right)) return false;
  const from = Math.min(...right.map(({ y }) => y)) - 2;
  const to = Math.max(...right.map(({ y }) => y)) + 2;
  return left.filter(({ y }) => y >= from && y <= to).length >= COLUMN_LINES;
}

const areText = (lines: readonly Line[]) =>
  lines.reduce((sum, line) => sum + line.text.length, 0) >=
  COLUMN_LETTERS * new Set(lines.map(({ y }) => y)).size;
