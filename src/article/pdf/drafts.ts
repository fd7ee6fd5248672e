import type { Line } from './lines.js';
import { isIndented, isShort, type Shape } from './shape.js';

/** A paragraph in the making. */
export interface Draft {
  readonly kind: 'text' | 'heading' | 'small' | 'contents' | 'listing';
  readonly first: Line;
  last: Line;
  readonly lines: Line[];
}

export const beginDraft = (line: Line, kind: Draft['kind']): Draft => ({
  kind,
  first: line,
  last: line,
  lines: [line],
});

export function extendDraft(draft: Draft, lines: readonly Line[]): void {
  draft.lines.push(...lines);
  draft.last = lines.at(-1) ?? draft.last;
}

const BULLET = /^(?:[•‣◦▪●]\s*|[-–*]\s+|\(?\d{1,2}[.)]\s)/u;
const ENDS = /[.!?…:;。！？][\p{Pf}\p{Pe}"'”’」』]*$/u;

export function kindOf(line: Line, body: Line): Draft['kind'] {
  if (line.size > 1.12 * body.size) return 'heading';
  if (line.size < 0.86 * body.size) return 'small';
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
export function isInside(line: Line, above: Line | undefined, shape: Shape, body: Line): boolean {
  if (above === undefined || line.size > 1.12 * body.size) return false;
  if (line.y - above.y > 1.3 * Math.max(shape.leading, line.size)) return false;
  if (Math.abs(line.size - above.size) > 0.12 * above.size) return false;
  return /^\p{Ll}/u.test(line.text) || !(ENDS.test(above.text) || isShort(above, shape));
}

/** Whether a line goes on with the paragraph of the line above it. */
export function continues(above: Line, line: Line, shape: Shape): boolean {
  if (Math.abs(line.size - above.size) > 0.12 * above.size || BULLET.test(line.text)) return false;
  const gap = (line.y - above.y) / Math.max(shape.leading, line.size);
  // A sentence goes on after a formula or an example, which stand apart.
  if (isBrokenOff(above) && /^\p{Ll}/u.test(line.text)) return gap <= DISPLAY_GAP;
  if (gap > 1.3) return false;
  if (isIndented(line, shape) && !isIndented(above, shape) && !BULLET.test(above.text)) return false;
  return !(isShort(above, shape) && ENDS.test(above.text));
}

/** Lines of a program: in a font of their own, which is no heading's, one under the other, however indented. */
export const isListing = (above: Line, line: Line, body: Line, kind: Draft['kind']) =>
  line.font === above.font &&
  line.font !== body.font &&
  line.size < 1.05 * body.size &&
  // A program has empty lines.
  line.y - above.y <= (kind === 'listing' ? DISPLAY_GAP : 1.3) * line.size &&
  line.y > above.y;

/** How far from its text a formula or an example stands, in lines. */
const DISPLAY_GAP = 2.6;
const isBrokenOff = ({ text }: Line) => !ENDS.test(text);

/** An example in so few lines is read as the end of the sentence that it completes. */
const EXAMPLE_LINES = 2;

/** A command or an address that stands apart becomes the end of the sentence that was broken off before it. */
export function withExamplesJoined(drafts: readonly Draft[]): Draft[] {
  const kept: Draft[] = [];
  let before: Draft | undefined;
  for (const draft of drafts) {
    if (before && isExampleOf(before, draft)) extendDraft(before, draft.lines);
    else kept.push(draft);
    before = draft;
  }
  return kept;
}

function isExampleOf(before: Draft, { kind, lines, first }: Draft): boolean {
  if (kind !== 'listing' || lines.length > EXAMPLE_LINES || before.kind !== 'text') return false;
  const gap = (first.y - before.last.y) / before.last.size;
  return isBrokenOff(before.last) && gap > 0 && gap <= 1.2 * DISPLAY_GAP;
}

/** How many pieces an example may have that stands inside a sentence. */
const DISPLAYED = 4;

/**
 * Which draft a line goes on with on the other side of an example or a formula: "type", the command set apart, "at the
 * prompt". Such a display is set in, in a font of its own, and the line stands where the broken sentence does.
 */
export function findAround(
  drafts: readonly Draft[],
  line: Line,
  shape: Shape,
  body: Line,
): Draft | undefined {
  if (!/^\p{Ll}/u.test(line.text) || line.font !== body.font) return undefined;
  let below = line;
  for (const draft of drafts.slice(-DISPLAYED - 1).reverse()) {
    const { lines, kind, first, last } = draft;
    const gap = (below.y - last.y) / Math.max(shape.leading, line.size);
    if (kind === 'small' || gap <= 0 || gap > DISPLAY_GAP) return undefined;
    const isDisplay = lines.every(
      (one) =>
        one.font !== body.font && one.size < 1.05 * body.size && one.left > line.left + 0.5 * line.size,
    );
    if (!isDisplay) {
      const goesOn =
        kind === 'text' && isBrokenOff(last) && Math.abs(last.left - line.left) < 0.7 * line.size;
      return goesOn && draft !== drafts.at(-1) ? draft : undefined;
    }
    below = first;
  }
  return undefined;
}

/** Whether a line at the top of a column or page goes on with a paragraph that was there before. */
export function continuesOver(before: Line, line: Line, shape: Shape): boolean {
  if (Math.abs(line.size - before.size) > 0.12 * before.size || BULLET.test(line.text)) return false;
  return (
    /\p{L}[-\u00ad\u2010]$/u.test(before.text) ||
    /^\p{Ll}/u.test(line.text) ||
    (!ENDS.test(before.text) && !isIndented(line, shape))
  );
}
