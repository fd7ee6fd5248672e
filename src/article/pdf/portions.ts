import { asCaption, asCredits } from '../header/index.js';
import { entriesOf } from './contents.js';
import { isFormula, piecesOfFormulas } from './formulas.js';
import type { Line } from './lines.js';
import {
  type Column,
  isIndented,
  isShort,
  type Shape,
  SMALL,
  shapeOf,
  type Typesetting,
  typeOf,
} from './shape.js';
import { tableRowsOf } from './tables.js';
import { areOwnLines, usualWidth } from './verses.js';

type Kind = 'text' | 'heading' | 'small' | 'contents' | 'listing' | 'table' | 'formula';

/** How a column is set, and the document that it belongs to. */
interface Setting extends Typesetting {
  readonly shape: Shape;
}

/** Lines that stand together: a paragraph in the making. */
export interface Portion {
  readonly kind: Kind;
  readonly first: Line;
  last: Line;
  readonly lines: Line[];
  /** How the text is set around it. */
  readonly shape: Shape;
  /** The columns of its first and last lines, counted over all pages. */
  readonly from: number;
  to: number;
  /** Whether a display that stands under it was put to its end. */
  endsInDisplay: boolean;
  /** Whether it is a byline or the like, to which nothing is added. */
  readonly isCredit: boolean;
  /** Whether its lines were ended by their author, as verses are. */
  hasOwnLines: boolean;
}

/** Adds lines of another portion, or of several, to the end of one. */
export function extendPortion(portion: Portion, others: readonly Portion[]): void {
  for (const { lines, last, to } of others) {
    portion.lines.push(...lines);
    portion.last = last;
    portion.to = to;
    portion.hasOwnLines = false;
  }
}

/** How far down a header line may stand; lines there are taken one by one. */
const HEADER_LINES = 10;

const BULLET = /^(?:[•‣◦▪●⋅·]\s*|[-–*]\s+|\(?\d{1,2}[.)]\s)/u;
const DOT = /^[•‣◦▪●]/u;
const ENDS = /[.!?…:;。！？][\p{Pf}\p{Pe}"'”’」』]*$/u;

/** Whether a line stops before its sentence does. */
export const isBrokenOff = ({ text }: Line) => !ENDS.test(text);
/** Whether a line begins inside a sentence: with a small letter, which a list's item may have behind its mark. */
export const beginsInside = ({ text }: Line) => /^\p{Ll}/u.test(text);
export const isBullet = ({ text }: Line) => BULLET.test(text);
export const isHeaderLine = (text: string) => asCredits(text) !== undefined || asCaption(text) !== undefined;
export const areAlike = (one: Line, other: Line) => Math.abs(other.size - one.size) <= 0.12 * one.size;
/** From one line down to another, in lines. */
export const linesBetween = (above: Line, line: Line, { leading }: Shape) =>
  (line.y - above.y) / Math.max(leading, line.size);

/** The lines of a document, those together that stand together. */
export function portionsOf(
  columns: readonly Column[],
  title: ReadonlySet<Line>,
  fixed: ReadonlySet<string>,
): Portion[] {
  const type = typeOf(columns, fixed);
  const portions: Portion[] = [];
  let taken = 0;
  for (const [place, column] of columns.entries()) {
    const lines = column.lines.filter((line) => !title.has(line));
    const shape = shapeOf(lines, type.body);
    const setting = { ...type, shape };
    const kinds = kindsOf(lines, setting, portions.at(-1)?.kind);
    for (const [at, line] of lines.entries()) {
      taken++;
      const last = portions.at(-1);
      const above = lines[at - 1];
      let kind = kinds[at] ?? 'text';
      if ((kind === 'heading' || kind === 'listing') && last?.kind === 'text' && above)
        kind = isInside(line, above, setting) ? 'text' : kind;
      const isCredit = taken <= HEADER_LINES && isHeaderLine(line.text);
      if (last && !isCredit && last.kind === kind && joins(last, line, above, setting)) {
        last.lines.push(line);
        last.last = line;
        last.to = place;
      } else portions.push(beginPortion(line, { kind, shape, from: place, isCredit }));
    }
  }
  markOwnLines(portions, columns, type);
  return portions;
}

/** Marks what has lines that their author ended, which stay. */
function markOwnLines(portions: readonly Portion[], columns: readonly Column[], { body }: Typesetting): void {
  const all = columns.flatMap(({ lines }) => lines);
  const usual = usualWidth(all, body);
  for (const portion of portions)
    portion.hasOwnLines = portion.kind === 'text' && areOwnLines(portion.lines, usual);
}

const beginPortion = (line: Line, given: Pick<Portion, 'kind' | 'shape' | 'from' | 'isCredit'>): Portion => ({
  ...given,
  first: line,
  last: line,
  lines: [line],
  to: given.from,
  endsInDisplay: false,
  hasOwnLines: false,
});

/** What each line of a column looks like, for itself, by those under it, and by what the column before ends in. */
function kindsOf(lines: readonly Line[], setting: Setting, before: Kind | undefined): Kind[] {
  const { body, typed, shape } = setting;
  const entries = entriesOf(lines, before === 'contents' ? 'entries' : 'text');
  const rows = tableRowsOf(lines, shape);
  const pieces = piecesOfFormulas(
    lines.filter((line) => !isTyped(line, body, typed)),
    body,
    shape,
  );
  return lines.map((line, at) => {
    if (entries.has(line)) return 'contents';
    if (isTyped(line, body, typed)) return 'listing';
    if (rows.has(line)) return 'table';
    if (pieces.has(line)) return 'formula';
    const kind = kindOf(line, setting);
    return kind === 'heading' && isCut(lines, at, setting) ? 'text' : kind;
  });
}

/** A line in fonts of programs. The mark of an item may be in such a font, and then all of its line seems to be. */
const isTyped = ({ fonts, text, size }: Line, body: Line, typed: ReadonlySet<string>) =>
  !DOT.test(text) &&
  size <= 1.12 * body.size &&
  [...fonts].every((font) => font !== body.font && typed.has(font));

function kindOf(line: Line, { body, shape }: Setting): Kind {
  if (isFormula(line, body, shape)) return 'formula';
  if (line.size > 1.12 * body.size) return 'heading';
  if (line.size < SMALL * body.size) return 'small';
  // Bold has a font of its own; a whole short line of it that doesn't end like a sentence is a heading.
  return line.font !== body.font &&
    line.text.length <= 80 &&
    !/[.!?,;:]["”’)]?$/.test(line.text) &&
    line.text.split(' ').length <= 12 &&
    line.size >= 0.97 * body.size
    ? 'heading'
    : 'text';
}

/** Whether a line goes on with the sentence of the one above it, whatever font it is set in. */
function isInside(line: Line, above: Line, { shape, body }: Setting): boolean {
  if (line.size > 1.12 * body.size || linesBetween(above, line, shape) > 1.3) return false;
  if (!areAlike(above, line)) return false;
  return beginsInside(line) || !(ENDS.test(above.text) || isShort(above, shape));
}

/** Whether what looks like a heading is the beginning of a sentence: the text under it goes on with it. */
function isCut(lines: readonly Line[], at: number, setting: Setting): boolean {
  const line = lines[at];
  const next = lines[at + 1];
  if (!line || !next || !beginsInside(next) || !areAlike(line, next)) return false;
  if (line.size > 1.12 * setting.body.size || linesBetween(line, next, setting.shape) > 1.3) return false;
  const kind = kindOf(next, setting);
  return kind === 'text' || (kind === 'heading' && isCut(lines, at + 1, setting));
}

/** How far from its text a formula or an example stands, in lines. */
export const DISPLAY_GAP = 2.6;

/** Whether a line goes on with a portion of its kind. */
function joins(portion: Portion, line: Line, above: Line | undefined, { shape, body }: Setting): boolean {
  const { kind, last, isCredit } = portion;
  if (isCredit) return false;
  if (kind === 'contents') return true;
  if (above === undefined) return isOnTop(portion, line);
  const gap = linesBetween(last, line, shape);
  if (kind === 'formula' || kind === 'table') return gap <= DISPLAY_GAP;
  if (isListing(last, line, body, kind)) return true;
  if (!areAlike(last, line) || isBullet(line)) return false;
  const beside = portion.lines.at(-2);
  // A word in the margin says nothing of where the text's own lines begin.
  const isInMargin = beside !== undefined && linesBetween(beside, last, shape) < 0.5;
  return (isInMargin || !isItem(last, line, shape)) && isBelow(last, line, shape);
}

function isBelow(above: Line, line: Line, shape: Shape): boolean {
  const gap = linesBetween(above, line, shape);
  // A sentence goes on after a formula or an example, which stand apart.
  if (isBrokenOff(above) && beginsInside(line)) return gap <= DISPLAY_GAP;
  if (gap > 1.3) return false;
  if (
    isIndented(line, shape) &&
    !isIndented(above, shape) &&
    !isBullet(above) &&
    !isUnderMeaning(above, line)
  )
    return false;
  const goesOn = /;["”’]?$/u.test(above.text) && beginsInside(line);
  return goesOn || !(isShort(above, shape) && ENDS.test(above.text));
}

/** Whether a line stands under what the word before it means, which is beside the word. */
const isUnderMeaning = ({ cells: [, meaning, more] }: Line, { left, size }: Line) =>
  meaning !== undefined && more === undefined && Math.abs(left - meaning) < 0.3 * size;

/**
 * Whether a line begins an item, as what is explained does and its explanation set in under it: the line above it ended
 * though there was room for its first word, and it begins elsewhere.
 */
function isItem(above: Line, line: Line, shape: Shape): boolean {
  if (line.cells.length === 2 && isUnderMeaning(line, above)) return true;
  if (Math.abs(line.left - above.left) < 0.7 * line.size || isBullet(above)) return false;
  const word = /^\S+/u.exec(line.text)?.[0] ?? '';
  const width = ((line.right - line.left) * (word.length + 1)) / line.text.length;
  return isShort(above, shape) && above.right + width < shape.right - line.size;
}

/** Lines of a program: in a font of their own, which is no heading's, one under the other, however indented. */
const isListing = (above: Line, line: Line, body: Line, kind: Kind) =>
  line.font === above.font &&
  !DOT.test(line.text) &&
  line.font !== body.font &&
  line.size < 1.05 * body.size &&
  // A program has empty lines.
  line.y - above.y <= (kind === 'listing' ? DISPLAY_GAP : 1.3) * line.size &&
  line.y > above.y;

/** Whether a line at the top of a column goes on with what is no text: that is told when all lines are together. */
const isOnTop = ({ kind, last }: Portion, line: Line) =>
  kind !== 'text' && areAlike(last, line) && !isBullet(line) && (beginsInside(line) || isBrokenOff(last));
