import type { Line } from './lines.js';

const LETTERS = /\p{L}/gu;
const BACKWARDS = /[\p{sc=Arabic}\p{sc=Hebrew}\p{sc=Syriac}\p{sc=Thaana}\p{sc=Nko}]/gu;

/**
 * The lines of a page with their places as seen from where lines begin: on one that is read from right to left, from its
 * right edge. There indents are at the right, and a paragraph's last line is short at the left.
 */
export function fromItsBeginning(lines: readonly Line[], width: number): Line[] {
  const count = (letters: RegExp) =>
    lines.reduce((sum, { text }) => sum + (text.match(letters)?.length ?? 0), 0);
  if (count(BACKWARDS) * 2 <= count(LETTERS)) return [...lines];
  return lines.map((line) => ({
    ...line,
    left: width - line.right,
    right: width - line.left,
    cells: [width - line.right],
  }));
}
