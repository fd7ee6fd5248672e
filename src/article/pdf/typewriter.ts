import type { Line } from './lines.js';

/** How much the letters of one width may seem to differ: their places are rounded. */
const ONE_WIDTH = 0.012;
/** Of few lines, headings say, two may be so much alike by chance. */
const FEW = { lines: 8, oneWidth: 0.004 };
/** A line of fewer letters says little about their width, and fewer lines about a font. */
const TELLING = { letters: 10, lines: 3 };
/** Spaces in a row count as one, so many lines seem to have wider letters; the narrowest may be without some. */
const USUAL = [0.3, 0.5];
const PART = 0.5;
/** In sizes of the type: those of Courier are .6. The letters of most fonts are narrower, those of Chinese as wide as high. */
const WIDTHS = { least: 0.48, most: 0.8 };

/** Letters that are of one width in every font, and signs of a font of formulas, which may say of itself that it is. */
const SQUARE = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}∑∏∫√]/u;

/**
 * The fonts whose letters are all of one width, as those of a program are: as they say, or by the lengths of lines.
 *
 * @param fixed those that say so.
 */
export function typewriterFontsOf(lines: readonly Line[], fixed: ReadonlySet<string>): ReadonlySet<string> {
  const square = new Set(lines.filter(({ text }) => SQUARE.test(text)).map(({ font }) => font));
  return new Set([...byWidths(lines), ...[...fixed].filter((font) => !square.has(font))]);
}

function byWidths(lines: readonly Line[]): ReadonlySet<string> {
  // A running head says the same on all pages, and lines of prose that fill the page are all as wide whatever they say.
  const widths = new Map<string, Map<number, number>>();
  for (const { font, text, left, right, size, fonts } of lines) {
    if (text.length < TELLING.letters || fonts.size > 1) continue;
    const sofar = widths.get(font) ?? new Map<number, number>();
    widths.set(font, sofar.set(Math.round(right - left), (right - left) / text.length / size));
  }
  return new Set([...widths].filter(([, all]) => areAlike([...all.values()])).map(([font]) => font));
}

function areAlike(widths: readonly number[]): boolean {
  const sorted = [...widths].sort((a, b) => a - b);
  const oneWidth = sorted.length < FEW.lines ? FEW.oneWidth : ONE_WIDTH;
  return (
    sorted.length >= TELLING.lines &&
    USUAL.some((part) => {
      const usual = sorted[Math.floor(part * sorted.length)] ?? 0;
      const alike = sorted.filter((width) => Math.abs(width - usual) < oneWidth * usual).length;
      return usual >= WIDTHS.least && usual <= WIDTHS.most && alike >= PART * sorted.length;
    })
  );
}
