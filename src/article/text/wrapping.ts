import { hasUnspaced, joinUnspaced } from '../unspaced.js';

/** Lines between two blank ones, with the blanks that they are set in by. */
export type PlainBlock = readonly PlainLine[];

export interface PlainLine {
  readonly words: string;
  readonly indent: number;
  /** Whether a line of signs stands under it. */
  readonly isHeading?: true;
}

/**
 * How wide a text was broken, in characters; nothing if its line ends are its author's own. Where too few lines show it,
 * 0: then each line counts as full, and goes on in the next.
 */
export type Width = number | undefined;

/** Nobody breaks lines of prose wider; so long a line was not broken at all. Narrower ones are a list's. */
const WIDTHS = { least: 20, most: 110 };
/** Of the line ends of a text that was broken to a width, so many have no room for the next word. */
const FULL = 0.6;
/** Or so many stand inside a sentence; those of verses do, too, which are shorter. */
const INSIDE = 0.4;
const WIDER_THAN_VERSE = 48;
/** Which of the lines, by length, shows the width: a few may be longer, an address of the web say. */
const WIDTH = 0.9;
/** Of a block of so many lines its own line ends tell more than those of the others. */
const TELLING = 5;
/** Fewer line ends say nothing of a width. */
const LEAST_ENDS = 3;

/** Fewer lines in a row may begin with capitals by chance. */
const LEAST_VERSES = 4;
/** Verses are not longer; prose whose lines all begin with capitals is a list. */
const LONGEST_VERSE = 60;

/** To which width lines were broken that stand between blank ones. */
export function widthOf(blocks: readonly PlainBlock[], leastEnds = LEAST_ENDS): Width {
  const several = blocks.filter(({ length }) => length > 1);
  const lengths = several.flatMap((block) => block.map(({ words }) => words.length)).sort((a, b) => a - b);
  const width = lengths[Math.floor(WIDTH * (lengths.length - 1))] ?? 0;
  const ends = several.flatMap((block) => block.slice(1).map((line, at) => [block[at], line] as const));
  const part = (holds: (line: PlainLine, next: PlainLine) => boolean) =>
    ends.filter(([line, next]) => line && holds(line, next)).length / ends.length;
  if (ends.length < leastEnds) return width <= WIDTHS.most && part(seemsBroken) >= 0.5 ? 0 : undefined;
  if (width > WIDTHS.most || width < WIDTHS.least) return undefined;
  const isBroken =
    part((line, next) => isFull(line, next, width)) >= FULL ||
    (width >= WIDER_THAN_VERSE && part(goesOn) >= INSIDE);
  return isBroken ? width : undefined;
}

/** To which width one block was broken: by its own lines, where they tell it, else by those of all. */
export function widthOfBlock(block: PlainBlock, width: Width): Width {
  if (areVerses(block) || areRows(block)) return undefined;
  if (block.length === 2 && width === undefined) return widthOf([block]);
  const own = block.length > 2 ? widthOf([block], 2) : width;
  return block.length >= TELLING || (own ?? 0) >= WIDER_THAN_VERSE ? own : width;
}

/** Whether a line had no room for the first word of the next one. */
export function isFull(line: PlainLine | undefined, next: PlainLine, width: number): boolean {
  if (!line) return false;
  const word = hasUnspaced(next.words.charAt(0)) ? '' : (/^\S+/u.exec(next.words)?.[0] ?? '');
  return line.indent + line.words.length + 1 + word.length > width;
}

export const SENTENCE_END = /[.!?…:。！？：]["'”’»)\]]*$/u;

const goesOn = ({ words }: PlainLine, next: PlainLine) =>
  /[\p{L}\p{N}]$/u.test(words) && /^\p{Ll}/u.test(next.words);

/** Whether a line's sentence seems to go on in the next one. */
const seemsBroken = (line: PlainLine, next: PlainLine) =>
  !SENTENCE_END.test(line.words) &&
  (/^\p{Ll}/u.test(next.words) ||
    line.words.length >= WIDER_THAN_VERSE ||
    joinUnspaced(line.words, next.words));

const areVerses = (block: PlainBlock) =>
  block.length >= LEAST_VERSES && (isSetInByTurns(block) || beginWithCapitals(block));

/** Whether some lines are set in and others are not, inside sentences, too: paragraphs of prose begin with sentences. */
const isSetInByTurns = (block: PlainBlock) => {
  const others = block.slice(1);
  const turns = others.filter((line, at) => line.indent !== block[at]?.indent).length;
  const inside = others.filter(
    (line, at) => !SENTENCE_END.test(block[at]?.words ?? '') && line.indent > (block[at]?.indent ?? 0),
  );
  return (
    turns >= 0.5 * others.length &&
    inside.length > 0 &&
    others.every(({ words }) => words.length <= LONGEST_VERSE)
  );
};

const beginWithCapitals = (block: PlainBlock) =>
  block.every(({ words }) => words.length <= LONGEST_VERSE && /^[“‘«"'(¿¡—–-]*\s?\p{Lu}/u.test(words));

/** Rows of a table have bars or wide gaps between their cells. */
const areRows = (block: PlainBlock) =>
  block.filter(({ words }) => /\S(?:\s*[|+]\s*|\s{3,}|\t)\S/u.test(words)).length > 0.6 * block.length;
