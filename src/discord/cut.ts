import { sentences } from '../answer/index.js';

/**
 * How far a text can be shown from a position on: to the end of a sentence if one ends in time, else of a
 * word, else of a character.
 *
 * @param size what a piece of the text takes of the room; grows with the piece.
 * @returns where to stop: past `from`, at most the text's length.
 */
export function cut(text: string, from: number, room: number, size: (piece: string) => number): number {
  // Most texts have room: that is one look instead of ten.
  if (text.length - from <= room && size(text.slice(from)) <= room) return text.length;
  const end = findFurthest(text, from, room, size);
  if (end >= text.length) return text.length;
  const piece = text.slice(from, end);
  // The last sentence of the piece may go on behind it.
  const whole = sentences(piece).at(-2);
  if (whole && whole.end > piece.length / 4) return from + whole.end;
  const space = piece.search(/\s\S*$/);
  return space > piece.length / 2 ? from + space : end;
}

function findFurthest(text: string, from: number, room: number, size: (piece: string) => number): number {
  let fits = from;
  // No character takes less than one unit, so nothing beyond `room` can fit.
  let over = Math.min(text.length, from + room) + 1;
  while (over - fits > 1) {
    const middle = Math.floor((fits + over) / 2);
    if (size(text.slice(from, middle)) <= room) fits = middle;
    else over = middle;
  }
  // Never between the halves of a character outside the basic plane; always onward.
  if (/[\uD800-\uDBFF]/.test(text[fits - 1] ?? '') && fits < text.length) fits -= 1;
  return Math.max(fits, from + (/[\uD800-\uDBFF]/.test(text[from] ?? '') ? 2 : 1));
}
