import { eastAsianWidth } from 'get-east-asian-width';

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** How many columns a terminal gives the text: two for wide characters, none for combining ones. */
export function countColumns(text: string): number {
  if (/^[\x20-\x7e]*$/.test(text)) return text.length;
  let width = 0;
  for (const { segment } of graphemes.segment(text)) {
    const point = segment.codePointAt(0) ?? 0;
    if (/^[\p{M}\p{Cf}\p{Cc}]/u.test(segment)) continue;
    // A character that asks for its emoji form is drawn wide whatever its own width.
    width += segment.includes('\uFE0F') ? 2 : eastAsianWidth(point);
  }
  return width;
}

/** Breaks a text into lines of at most `width` columns: at white space, or inside a word that has no room. */
export function wrap(text: string, width: number): string[] {
  return text.split('\n').flatMap((line) => wrapLine(line, width));
}

function wrapLine(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const word of text.split(/[ \t]+/)) {
    const wide = countColumns(word);
    if (line !== '' && used + 1 + wide <= width) {
      line += ` ${word}`;
      used += 1 + wide;
      continue;
    }
    if (line !== '') lines.push(line);
    line = word;
    used = wide;
    if (wide > width) {
      const pieces = breakWord(word, width);
      line = pieces.pop() ?? '';
      used = countColumns(line);
      lines.push(...pieces);
    }
  }
  lines.push(line);
  return lines;
}

/** Chinese and Japanese have no spaces, and addresses are long: these break between characters. */
function breakWord(word: string, width: number): string[] {
  const pieces: string[] = [];
  let piece = '';
  let used = 0;
  for (const { segment } of graphemes.segment(word)) {
    const wide = countColumns(segment);
    if (piece !== '' && used + wide > width) {
      pieces.push(piece);
      piece = '';
      used = 0;
    }
    piece += segment;
    used += wide;
  }
  pieces.push(piece);
  return pieces;
}
