import { DISPLAY_GAP, extendPortion, isBrokenOff, linesBetween, type Portion } from './portions.js';
import { isIndented, isShort } from './shape.js';

/** An item of so few lines is short; a longer one is a paragraph of its own. */
const ITEM_LINES = 3;
/** In characters: what stands at a branch of a tree, or a node of a graph. */
const SIGN = 4;
/** Fewer short lines in a row are no list. */
const LEAST_ITEMS = 3;

/**
 * Makes one block, an item a line, of a list of short items: names with what they mean under them, words with their
 * translations, the letters in a picture. The parts of a program become one, too.
 */
export function withListsTogether(portions: readonly Portion[]): Portion[] {
  const kept: Portion[] = [];
  let items: Portion[] = [];
  const flush = () => {
    const isList =
      items.length >= LEAST_ITEMS ||
      (items.length > 1 && items.every((item) => item.kind === 'listing' || isNameInMargin(item)));
    kept.push(...(isList ? [together(items)] : items));
    items = [];
  };
  for (const portion of portions) {
    const before = items.at(-1);
    if (before && !(isItem(portion) && isUnder(before, portion))) flush();
    if (isItem(portion)) items.push(portion);
    else kept.push(portion);
  }
  flush();
  return kept;
}

/** A name beside the part of a program that it is about. */
const isNameInMargin = ({ lines, first }: Portion) => lines.length === 1 && !/\s/.test(first.text);

function together([first, ...others]: readonly Portion[]): Portion {
  if (first === undefined) throw new RangeError('There is a list of nothing');
  const list: Portion = { ...first, kind: 'listing', lines: [...first.lines] };
  extendPortion(list, others);
  return list;
}

function isItem({ kind, lines, first, last, shape, isCredit }: Portion): boolean {
  if (kind === 'listing') return true;
  if (kind === 'formula' || kind === 'heading')
    return lines.length === 1 && !/\p{L}{3}/u.test(first.text) && first.text.length <= SIGN;
  const isBrief = lines.length <= ITEM_LINES && (isShort(last, shape) || isIndented(first, shape));
  return kind === 'text' && !isCredit && isBrief && isBrokenOff(last);
}

/** Whether one portion stands under another, in the same column, or is the program's next part on the next page. */
const isUnder = (above: Portion, { kind, first, from, shape }: Portion) =>
  (above.kind === 'listing' && kind === 'listing') ||
  (above.to === from && linesBetween(above.last, first, shape) <= DISPLAY_GAP);
