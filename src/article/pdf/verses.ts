import type { Line } from './lines.js';

/** Of a paragraph's line ends none but the last has room for the next word; of verses most have. */
const MOST = 0.5;
/** Fewer lines may have room by chance. */
const LEAST_VERSES = 3;
const LEAST_ITEMS = 2;
/** Items of a list without marks are shorter than this part of the text's lines. */
const SHORT = 0.7;

const widthOf = ({ left, right }: Line) => right - left;

/** How wide the first word of a line is, with the space before it. */
function firstWord(line: Line): number {
  const word = /^\S+/u.exec(line.text)?.[0] ?? '';
  return ((word.length + 1) / Math.max(1, line.text.length)) * widthOf(line);
}

/**
 * Whether lines were ended by their author: verses, an address, a list on a slide.
 *
 * @param usual how wide the lines of the document's text are.
 */
export function areOwnLines(lines: readonly Line[], usual: number): boolean {
  const [first] = lines;
  if (!first) return false;
  // By where lines end: a word in the margin makes them begin elsewhere.
  const edge = Math.max(...lines.map(({ right }) => right));
  const widest = Math.max(...lines.map(widthOf));
  const others = lines.slice(1);
  if (lines.some(({ text }) => /\p{L}[-\u00ad\u2010]$/u.test(text))) return false;
  if (lines.length >= LEAST_VERSES) {
    const roomy = others.filter((line, at) => {
      const above = lines[at];
      return above && above.right + firstWord(line) < edge - line.size;
    }).length;
    if (roomy >= MOST * others.length) return true;
  }
  return (
    lines.length >= LEAST_ITEMS &&
    widest < SHORT * usual &&
    others.every(({ text }) => /^["“«(]?\p{Lu}/u.test(text)) &&
    lines.every(({ text }) => /[\p{L}\p{N})?!]$/u.test(text))
  );
}

/** How wide the lines of a text are: most are about as wide as the widest. */
export function usualWidth(lines: readonly Line[], { font, size }: Line): number {
  const widths = lines
    .filter((line) => line.font === font && Math.abs(line.size - size) < 0.6)
    .map(widthOf)
    .sort((a, b) => a - b);
  return widths[Math.floor(0.9 * (widths.length - 1))] ?? 0;
}
