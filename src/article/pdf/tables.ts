import type { Line } from './lines.js';
import { isShort, type Shape } from './shape.js';

/** Fewer rows in pieces come about by chance, where a line has a wide gap. */
const LEAST_ROWS = 3;

/** How many lines more a cell has at most. */
const CELL_LINES = 2;

/** Lines that are the rows of a table: several under each other, in pieces far apart that begin in the same places. */
export function tableRowsOf(lines: readonly Line[], shape: Shape): ReadonlySet<Line> {
  const found = new Set<Line>();
  let rows: Line[] = [];
  let goingOn: Line[] = [];
  const flush = () => {
    const inPieces = rows.filter(({ cells }) => cells.length > 1);
    if (inPieces.length >= LEAST_ROWS && !areExplained(rows, inPieces, shape))
      for (const row of rows) found.add(row);
    rows = [];
    goingOn = [];
  };
  for (const line of lines) {
    const last = rows.findLast(({ cells }) => cells.length > 1);
    const isRow = line.cells.length > 1;
    if (isRow && (!last || areUnder(last, line))) {
      rows.push(...goingOn, line);
      goingOn = [];
    } else if (
      !isRow &&
      last &&
      (isCell(line, rows[0]) || isName(line, shape)) &&
      goingOn.length < CELL_LINES
    )
      goingOn.push(line);
    else {
      flush();
      if (isRow) rows.push(line);
    }
  }
  flush();
  return found;
}

/** Whether rows are words with what they mean beside them: that fills lines, and goes on in others under it. */
const areExplained = (rows: readonly Line[], inPieces: readonly Line[], shape: Shape) =>
  inPieces.every(({ cells }) => cells.length === 2) &&
  rows.length > inPieces.length &&
  inPieces.filter((row) => !isShort(row, shape)).length * 2 >= inPieces.length;

/** What some rows of a table are of, over them. */
const isName = (line: Line, shape: Shape) =>
  isShort(line, shape) && line.text.length <= NAME_LENGTH && /[^.!?:;,]$/u.test(line.text);
const NAME_LENGTH = 25;

const isCell = (line: Line, row: Line | undefined) => row !== undefined && line.left > row.left + line.size;

/** Whether a cell of a row begins where one of another does. Gaps of a justified line stand anywhere. */
const areUnder = (above: Line, row: Line) =>
  row.cells.slice(1).some((x) => above.cells.slice(1).some((other) => Math.abs(x - other) < 0.3 * row.size));
