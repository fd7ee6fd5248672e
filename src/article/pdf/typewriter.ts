import type { Line } from './lines.js';
import { type Column, quantile } from './shape.js';

/** How much the letters of one width may seem to differ, since spaces in a row count as one. */
const ONE_WIDTH = 0.03;
/** A line of fewer letters says little about their width. */
const TELLING = 10;

/**
 * Which lines are set whole in a font besides the text's own whose letters are all of one width, as a program is. A
 * line of the text with a long address in such a font is not.
 */
export function typewriterOf(columns: readonly Column[], body: Line): (line: Line) => boolean {
  const widthOf = ({ text, left, right, size }: Line) => (right - left) / text.length / size;
  const widths = new Map<string, number[]>();
  for (const line of columns.flatMap(({ lines }) => lines)) {
    if (line.font === body.font || line.text.length < TELLING) continue;
    const sofar = widths.get(line.font) ?? [];
    sofar.push(widthOf(line));
    widths.set(line.font, sofar);
  }
  const usual = new Map<string, number>();
  for (const [font, all] of widths) {
    const middle = quantile(all, 0.5, 0);
    const alike = all.filter((width) => Math.abs(width - middle) < ONE_WIDTH * middle).length;
    if (all.length >= 3 && alike >= 0.7 * all.length) usual.set(font, middle);
  }
  return (line) => {
    const width = usual.get(line.font);
    if (width === undefined) return false;
    return line.text.length < TELLING || Math.abs(widthOf(line) - width) < ONE_WIDTH * width;
  };
}
