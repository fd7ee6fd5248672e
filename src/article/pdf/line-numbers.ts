import type { Run } from './run.js';

/** Fewer numbers in a margin may be those of a list, or the rows of a table. */
const LEAST_BY_ONE = 15;
const LEAST_BY_MORE = 3;
/** How far ends of numbers that stand under each other may be apart, in points. */
const ALIGNED = 1.5;

/**
 * The runs of a page without the numbers of its lines, which drafts, laws and poems have in the margin: a column of
 * figures beside all of the text, one for each line, or for each fifth or tenth.
 */
export function withoutLineNumbers(runs: readonly Run[]): readonly Run[] {
  const figures = runs.filter(({ text }) => /^\d{1,5}$/.test(text.trim()));
  if (figures.length < LEAST_BY_MORE) return runs;
  const numbers = new Set<Run>();
  for (const edge of [(run: Run) => run.x + run.width, (run: Run) => run.x])
    for (const column of alignedBy(figures, edge)) {
      if (countsLines(column, runs)) for (const run of column) numbers.add(run);
    }
  return numbers.size === 0 ? runs : runs.filter((run) => !numbers.has(run));
}

/** Runs whose edges stand under each other, from top to bottom. */
function alignedBy(figures: readonly Run[], edge: (run: Run) => number): Run[][] {
  const columns: Run[][] = [];
  for (const run of [...figures].sort((a, b) => edge(a) - edge(b))) {
    const last = columns.at(-1);
    if (last?.[0] && edge(run) - edge(last[0]) < ALIGNED) last.push(run);
    else columns.push([run]);
  }
  return columns.map((column) => column.sort((a, b) => a.y - b.y));
}

function countsLines(column: readonly Run[], runs: readonly Run[]): boolean {
  const [first, second] = column;
  const last = column.at(-1);
  if (!first || !second || !last) return false;
  const step = Number(second.text) - Number(first.text);
  if (column.length < (step === 1 ? LEAST_BY_ONE : LEAST_BY_MORE)) return false;
  if (![1, 2, 5, 10].includes(step)) return false;
  if (step > 1 && Number(first.text) % step !== 0) return false;
  if (column.some((run, at) => at > 0 && Number(run.text) - Number(column[at - 1]?.text) !== step))
    return false;
  const beside = runs.filter(
    (run) =>
      run.y >= first.y - first.size &&
      run.y <= last.y + last.size &&
      !column.includes(run) &&
      run.text.trim() !== '',
  );
  const isLeft = beside.every((run) => run.x > first.x + first.width - ALIGNED);
  const isRight = beside.every((run) => run.x + run.width < first.x + ALIGNED);
  const rows = rowsOf(beside);
  // Of lines of prose nearly all have a number, or each that is counted; rows of a table are no lines of prose.
  const counted = rows.length / ((column.length - 1) * step + 1);
  return (
    (isLeft || isRight) && counted > 0.7 && counted < 1.3 && rows.filter(isProse).length > 0.6 * rows.length
  );
}

function rowsOf(runs: readonly Run[]): Run[][] {
  const rows: Run[][] = [];
  for (const run of [...runs].sort((a, b) => a.y - b.y)) {
    const row = rows.at(-1);
    if (row?.[0] && run.y - row[0].y < 0.45 * run.size) row.push(run);
    else rows.push([run]);
  }
  return rows;
}

/** Whether a row has words, and no gaps such as columns of a table have. */
function isProse(row: readonly Run[]): boolean {
  const inOrder = [...row].filter(({ text }) => text.trim() !== '').sort((a, b) => a.x - b.x);
  const isApart = inOrder.some(({ x, size }, at) => {
    const before = inOrder[at - 1];
    return before !== undefined && x - before.x - before.width > 2 * size;
  });
  return (
    !isApart &&
    (
      row
        .map(({ text }) => text)
        .join(' ')
        .match(/\p{L}{2,}/gu) ?? []
    ).length >= 3
  );
}
