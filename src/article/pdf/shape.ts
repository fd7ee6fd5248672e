import { type Line, most } from './lines.js';
import { typewriterFontsOf } from './typewriter.js';

/** Lines of one column, from top to bottom. */
export interface Column {
  readonly page: number;
  readonly lines: readonly Line[];
}

/** Of a document in which a smaller part is no program, a reference of commands say, that part is still its text. */
const LEAST_TEXT = 0.25;

/** Which type a document is set in. */
export interface Typesetting {
  /** A line of the kind that most of the text is set in. */
  readonly body: Line;
  /** The fonts of programs. */
  readonly typed: ReadonlySet<string>;
}

export function typeOf(columns: readonly Column[], fixed: ReadonlySet<string>): Typesetting {
  const lines = columns.flatMap((column) => column.lines);
  const typed = typewriterFontsOf(lines, fixed);
  const prose = lines.filter(({ font }) => !typed.has(font));
  const letters = (some: readonly Line[]) => some.reduce((sum, { text }) => sum + text.length, 0);
  const body = most(
    letters(prose) > LEAST_TEXT * letters(lines) ? prose : lines,
    (line) => `${Math.round(line.size)} ${line.font}`,
  );
  return { body, typed };
}

/** Typesetting smaller than this part of the text's own is that of notes. */
export const SMALL = 0.86;

/** How the text of a column is set. */
export interface Shape {
  readonly left: number;
  readonly right: number;
  /** From one baseline to the next inside a paragraph. */
  readonly leading: number;
}

export function shapeOf(lines: readonly Line[], body: Line): Shape {
  const ofSize = (size: number) => lines.filter((line) => Math.abs(line.size - size) < 0.6);
  const own = ofSize(body.size);
  // A column of an index or of references is all in a smaller type.
  const text =
    own.length > 0 || lines.length === 0
      ? own
      : ofSize(most(lines, ({ size }) => `${Math.round(size)}`).size);
  const gaps = text
    .map((line, at) => line.y - (text[at - 1] ?? line).y)
    .filter((gap) => gap > NEAREST * body.size && gap < 3 * body.size);
  return {
    left: quantile(
      text.map((line) => line.left),
      0.2,
      0,
    ),
    right: quantile(
      text.map((line) => line.right),
      0.9,
      Number.POSITIVE_INFINITY,
    ),
    leading: quantile(gaps, 0.4, 1.2 * body.size),
  };
}

/** Lines of a text are not nearer, in sizes of its type; the parts of a fraction are. */
const NEAREST = 0.8;

/** @param none what it is of no numbers at all. */
function quantile(numbers: readonly number[], part: number, none: number): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(part * (numbers.length - 1))] ?? none;
}

export const isIndented = (line: Line, { left }: Shape) => line.left > left + 0.7 * line.size;
export const isShort = (line: Line, { left, right }: Shape) => line.right < left + 0.85 * (right - left);
