import { type Line, most } from './lines.js';

/** Lines of one column, from top to bottom. */
export interface Column {
  readonly page: number;
  readonly lines: readonly Line[];
}

/** A line of the kind that most of the text is set in. */
export const bodyOf = (columns: readonly Column[]) =>
  most(
    columns.flatMap(({ lines }) => lines),
    (line) => `${Math.round(line.size)} ${line.font}`,
  );

/** How the text of a column is set. */
export interface Shape {
  readonly left: number;
  readonly right: number;
  /** From one baseline to the next inside a paragraph. */
  readonly leading: number;
}

export function shapeOf(lines: readonly Line[], body: Line): Shape {
  const text = lines.filter((line) => Math.abs(line.size - body.size) < 0.6);
  const gaps = text
    .map((line, at) => line.y - (text[at - 1] ?? line).y)
    .filter((gap) => gap > 0 && gap < 3 * body.size);
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

/** @param none what it is of no numbers at all. */
export function quantile(numbers: readonly number[], part: number, none: number): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(part * (numbers.length - 1))] ?? none;
}

export const isIndented = (line: Line, { left }: Shape) => line.left > left + 0.7 * line.size;
export const isShort = (line: Line, { left, right }: Shape) => line.right < left + 0.85 * (right - left);
