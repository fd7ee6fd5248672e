import type { Run } from './run.js';

/** The narrowest gap between columns, in sizes of the type. LaTeX's own is 1; words of a justified line are closer. */
const NARROWEST = 0.65;
/** Rows that a gutter parts, at least: gaps of fewer lines stand under each other by chance. */
const ROWS = 6;
/** Which part of the rows on both sides of a gutter have no ink in it; a title or a picture's caption may. */
const PART = 0.6;
/** Gutters are looked for in steps of so many points: as wide as a thin letter. */
const STEP = 2;
/** No page is wider, in steps. */
const MOST_STEPS = 2000;

/**
 * Where columns of a page stand so near that a gap in one row wouldn't tell: the middles of strips that most rows leave
 * white.
 *
 * @param rows each from left to right.
 */
export function guttersOf(rows: readonly (readonly Run[])[]): number[] {
  const white = new Map<number, number>();
  const spanning = new Map<number, number>();
  const count = (counts: Map<number, number>, from: number, to: number) => {
    const last = Math.min(Math.floor(to / STEP), MOST_STEPS);
    for (let step = Math.max(0, Math.ceil(from / STEP)); step <= last; step++)
      counts.set(step, (counts.get(step) ?? 0) + 1);
  };
  for (const row of rows) {
    let right = Number.POSITIVE_INFINITY;
    for (const run of row) {
      if (run.x - right > NARROWEST * run.size) count(white, right, run.x);
      right = Math.max(Number.isFinite(right) ? right : 0, run.x + run.width);
    }
    const [first] = row;
    if (first) count(spanning, first.x, right);
  }
  const isGutter = (step: number) => {
    const rows = white.get(step) ?? 0;
    return rows >= ROWS && rows >= PART * (spanning.get(step) ?? 0);
  };
  const gutters: number[] = [];
  let from: number | undefined;
  for (const step of [...white.keys()].sort((a, b) => a - b)) {
    if (!isGutter(step)) continue;
    from ??= step;
    if (isGutter(step + 1)) continue;
    gutters.push(((from + step) / 2) * STEP);
    from = undefined;
  }
  return gutters;
}
