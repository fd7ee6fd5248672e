import type { Line } from './lines.js';
import {
  areAlike,
  beginsInside,
  DISPLAY_GAP,
  extendPortion,
  isBrokenOff,
  isBullet,
  isHeaderLine,
  linesBetween,
  type Portion,
} from './portions.js';
import { isIndented, isShort } from './shape.js';

/** A display of so few lines is read inside its sentence; a longer one behind it. */
const FEW_LINES = 3;
/** What stands between the parts of a sentence is not more: a picture with its letters, notes, a page's head. */
const MOST_BETWEEN = 12;

/**
 * Puts together the parts of sentences that something interrupts: the end of a column or page, notes, a picture and
 * its caption, a formula, an example. Short displays are read where they stand; what else stood between comes after
 * the paragraph.
 */
export function withSentencesWhole(portions: readonly Portion[]): Portion[] {
  const kept: Portion[] = [];
  for (const portion of portions) {
    const before = kept.at(-1);
    const at = portion.isCredit ? -1 : findBeginning(kept, portion);
    const beginning = kept[at];
    if (beginning) {
      const between = kept.splice(at + 1);
      extendPortion(beginning, isDisplay(between, portion) ? [...between, portion] : [portion]);
      if (!isDisplay(between, portion)) kept.push(...between);
      beginning.endsInDisplay = false;
    } else if (before && isExampleOf(before, portion)) {
      extendPortion(before, [portion]);
      before.endsInDisplay = true;
    } else if (before && (isBegunBy(before, portion) || isMeaningOf(before, portion))) {
      const begun: Portion = { ...before, kind: 'text' };
      extendPortion(begun, [portion]);
      kept[kept.length - 1] = begun;
    } else kept.push(portion);
  }
  return kept;
}

/** Which of the portions so far, from the last one back, has the beginning of the sentence that a portion goes on with. */
function findBeginning(kept: readonly Portion[], portion: Portion): number {
  if (portion.kind !== 'text') return -1;
  for (let at = kept.length - 1; at >= Math.max(0, kept.length - 1 - MOST_BETWEEN); at--) {
    const open = kept[at];
    if (!open || open.isCredit) return -1;
    if (open.kind === 'text' && goesOn(open, portion, kept.slice(at + 1))) return at;
    if (!mayStandBetween(open, portion)) return -1;
  }
  return -1;
}

const isDisplayKind = ({ kind, lines }: Portion) =>
  kind === 'formula' || (kind === 'listing' && lines.length <= FEW_LINES);

/** A formula, a command or an address that stands apart is the end of the sentence that was broken off before it. */
function isExampleOf(before: Portion, portion: Portion): boolean {
  const { kind, first, lines } = portion;
  if (before.kind !== 'text' || before.isCredit || !isBrokenOff(before.last)) return false;
  const indent = (first.left - before.last.left) / first.size;
  const isSetIn =
    kind === 'text' && !isName(before) && beginsInside(first) && indent > 0.7 && lines.length <= FEW_LINES;
  return (
    (isSetIn || (isDisplayKind(portion) && indent > -0.5)) && isNear(before, [portion], 1.2 * DISPLAY_GAP)
  );
}

/** A line that stands for itself, as a name or what it means does. */
const isAlone = ({ lines, last, shape }: Portion) => lines.length === 1 && isShort(last, shape);

/** A name, which has what it means set in under it, is no sentence. */
const isName = (portion: Portion) => isAlone(portion) && portion.last.text.split(/\s+/).length <= NAME_WORDS;
const NAME_WORDS = 2;

/** What a name means, set in under it or beside it, in words that begin small: "onside", and beside it "prints on one side". */
function isMeaningOf(before: Portion, { kind, first, last, lines, from }: Portion): boolean {
  const isNumber = SECTIONS.test(before.last.text);
  if (kind !== 'text' || !(beginsInside(first) || isNumber)) return false;
  if (before.isCredit || before.to !== from) return false;
  if (before.lines.length > 1 || (before.kind !== 'text' && before.kind !== 'listing')) return false;
  const below = linesBetween(before.last, first, before.shape);
  return (
    (lines.length > 1 || before.kind === 'listing' || isNumber || !isBrokenOff(last)) &&
    isShort(before.last, before.shape) &&
    isBrokenOff(before.last) &&
    first.left > before.first.left + 0.7 * first.size &&
    below >= 0 &&
    below <= 1.3
  );
}

/** The numbers of sections, as a list of changes has them over each: "9.3.2, 10.4". */
const SECTIONS = /^\d+(?:\.\d+)+(?:, \d+(?:\.\d+)+)*$/u;

/** A sentence may begin with what stands apart: "R CMD check", and under it "finds most mistakes." */
const isBegunBy = (before: Portion, portion: Portion) =>
  isDisplayKind(before) &&
  portion.kind === 'text' &&
  beginsInside(portion.first) &&
  portion.first.left < before.first.left + 0.7 * portion.first.size &&
  isNear(before, [portion], DISPLAY_GAP);

/** Whether a portion goes on with a sentence of another, with some between them. */
function goesOn(open: Portion, portion: Portion, between: readonly Portion[]): boolean {
  const { last } = open;
  const { first } = portion;
  if (!areAlike(open.first, first) || isBullet(first)) return false;
  if (/\p{L}[-\u00ad\u2010]$/u.test(last.text) && beginsInside(first)) return true;
  return open.to === portion.from
    ? goesOnBelow(open, portion, between)
    : goesOnBeside(open, portion, between);
}

/** The letters in a picture are short, and no sentence ends in them. */
const isPiece = ({ lines, last, shape }: Portion) =>
  lines.every((line) => isShort(line, shape)) && isBrokenOff(last);

/** The raised number of a note, on a line of its own. */
const isNoteMark = ({ kind, lines, first }: Portion) =>
  kind === 'formula' && lines.length === 1 && /^(?:\d{1,3}|[*†‡§])$/u.test(first.text);

/** Whether a portion goes on with one of a column or page before. */
function goesOnBeside({ last, shape }: Portion, portion: Portion, between: readonly Portion[]): boolean {
  const { first, shape: own } = portion;
  if (!isBrokenOff(last) || isPiece(portion)) return false;
  const isOnly = between.every((one) => one.kind === 'small' || isNoteMark(one));
  return beginsInside(first)
    ? isOnly || !isShort(last, shape) || isDisplay(between, portion)
    : isOnly && !isIndented(first, own);
}

/** Whether a portion goes on with one over it, which was full or has a display to its end or under it. */
function goesOnBelow(open: Portion, portion: Portion, between: readonly Portion[]): boolean {
  const { last, lines, shape } = open;
  const { first } = portion;
  // A word in the margin says nothing of where the lines begin, and an item's first line stands further out.
  const [beginning, hanging] = lines;
  const left = Math.max(
    shape.left,
    open.first.left,
    Math.min(...lines.map((line) => line.left)),
    beginning && hanging && isBullet(beginning) && isHanging(beginning, hanging) ? hanging.left : 0,
  );
  if (!beginsInside(first) || first.left >= left + 0.7 * first.size) return false;
  if (isBrokenOff(last) && !isShort(last, shape)) return true;
  const isDisplayed = open.endsInDisplay || lines.some((line) => line.left < last.left - 0.7 * line.size);
  // What announces a display may end in a colon.
  return (
    (between.length > 0 || isDisplayed) &&
    (isBrokenOff(last) || /[:;]$/.test(last.text)) &&
    between.every((one) => one.first.left > first.left - 0.5 * first.size) &&
    !(isAlone(open) && between.some(({ kind }) => kind === 'text')) &&
    isNear(open, [...between, portion], DISPLAY_GAP)
  );
}

/** Whether a line of an item stands under the words of its first one, behind the mark. */
const isHanging = (first: Line, { left, size, fonts }: Line) =>
  left > first.left &&
  left - first.left < MARK_WIDTH * size &&
  [...fonts].some((font) => first.fonts.has(font));
const MARK_WIDTH = 3;

/** Whether portions stand under each other as displays inside a text do. */
function isNear(open: Portion, below: readonly Portion[], most: number): boolean {
  return below.every(({ first, from, shape }, at) => {
    const above = at === 0 ? open : below[at - 1];
    return above?.to === from && first.y > above.last.y && linesBetween(above.last, first, shape) <= most;
  });
}

/** Whether what a portion has may interrupt a sentence that goes on in another: anything but a paragraph. */
function mayStandBetween({ kind, lines, first, from, shape }: Portion, portion: Portion): boolean {
  if (kind === 'heading') return from === portion.from || first === portion.first || lines.length === 1;
  if (kind !== 'text') return true;
  return (
    (lines.length === 1 && isShort(first, shape)) ||
    isHeaderLine(first.text) ||
    lines.every((line) => isIndented(line, portion.shape))
  );
}

/** Whether portions between two parts of a text are so short, and set in under it, that they are read with it. */
const isDisplay = (between: readonly Portion[], portion: Portion) =>
  between.every(
    ({ kind, from, lines }) =>
      kind !== 'small' && from === portion.from && lines.every((line) => isIndented(line, portion.shape)),
  ) && between.reduce((sum, { lines }) => sum + lines.length, 0) <= FEW_LINES;
