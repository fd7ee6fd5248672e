import { putOnOneLine } from './clean.js';
import { joinLines } from './joining.js';
import { INNER_MARK, type ListItem, partsOfList } from './list-items.js';
import { isHeadingOverProse, isPlainHeading } from './plain-headings.js';
import {
  isFull,
  type PlainBlock,
  type PlainLine,
  SENTENCE_END,
  type Width,
  widthOfBlock,
} from './wrapping.js';

/** A paragraph of a plain text, or a heading over the next ones. */
export interface PlainPart {
  readonly text: string;
  readonly isHeading?: true;
}

/** How a text was broken into lines. */
export interface Breaking {
  readonly width: Width;
  /** The words of the text, if it parts some at the ends of lines. */
  readonly words: ReadonlySet<string> | undefined;
}

const ITEM = /^(?<mark>[-*•·▪◦‣]|\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)])\s+(?=\S)/u;
const BULLET = /^[-*•·▪◦‣]$/u;
/** Who speaks: "TOM REED: ", or a dash. */
const TURN =
  /^(?:[—–]\s?(?=\p{Lu}|[¿¡«“"])|\p{Lu}[\p{L}\p{M}.'’-]{0,20}(?: [\p{L}\p{M}\d.'’()-]{1,20}){0,3}:\s)/u;
/** Fewer marked lines in a block come about by chance, where a line is broken before a dash or a number. */
const LEAST_MARKED = 2;
/** A line of which so much is empty was ended by its author; a shorter gap may be left by a long word. */
const ENDED = 0.88;
const BROKEN = 0.6;

/** The paragraphs in lines between blank ones. */
export function partsOfBlock(block: PlainBlock, breaking: Breaking): PlainPart[] {
  const [first, ...under] = block;
  if (!first) return [];
  if (under.length === 0) {
    const isHeading = first.isHeading ?? isPlainHeading(first.words);
    return [{ text: putOnOneLine(first.words), ...(isHeading && { isHeading }) }];
  }
  const width = widthOfBlock(block, breaking.width);
  const isOver = !!under[0] && !(width !== undefined && isFull(first, under[0], BROKEN * width));
  const isHeading = isOver ? isHeadingOverProse(first.words) : isPlainHeading(first.words);
  if (isHeading && !areShortLines(under))
    return [{ text: first.words, isHeading: true }, ...partsOfBlock(under, breaking)];
  const marked = block.filter(({ words }) => ITEM.test(words)).length;
  if (marked >= LEAST_MARKED && isListIn(block)) return partsAroundList(block, { ...breaking, width });
  const turns = block.filter(({ words }) => TURN.test(words)).length;
  if (turns >= LEAST_MARKED && TURN.test(first.words))
    return groupFrom(block, ({ words }) => TURN.test(words)).map((lines) => ({
      text: joined(lines, breaking),
    }));
  return prose(block, { ...breaking, width }).map((text) => ({ text }));
}

/** A list of short lines, the table of contents of a book say, has no text under its headings. */
const areShortLines = (lines: PlainBlock) =>
  lines.length > 2 && lines.every(({ words }) => isPlainHeading(words));

/** Lines in groups, each of which begins with a line of a kind; the first may begin with another. */
function groupFrom(lines: PlainBlock, begins: (line: PlainLine) => boolean): PlainLine[][] {
  const groups: PlainLine[][] = [];
  for (const line of lines) {
    const open = groups.at(-1);
    if (open && !begins(line)) open.push(line);
    else groups.push([line]);
  }
  return groups;
}

/** A list begins its block, or a line with a colon leads to it; its numbers go up. */
function isListIn(block: PlainBlock): boolean {
  const at = block.findIndex(({ words }) => ITEM.test(words));
  if (at > 0 && !/[:：]$/u.test(block[at - 1]?.words ?? '')) return false;
  const numbers = block.flatMap(({ words }) => /^\(?(\d{1,3})[.)]\s/.exec(words)?.[1] ?? []).map(Number);
  return numbers.every((number, i) => i === 0 || number > (numbers[i - 1] ?? 0));
}

function partsAroundList(block: PlainBlock, breaking: Breaking): PlainPart[] {
  const at = block.findIndex(({ words }) => ITEM.test(words));
  const before = block.slice(0, at);
  const items = groupFrom(block.slice(at), ({ words }) => ITEM.test(words));
  const left = items[0]?.[0]?.indent ?? 0;
  return [
    ...(before.length > 0 ? prose(before, breaking) : []),
    ...partsOfList(items.map((lines): ListItem => itemFrom(lines, left, breaking))),
  ].map((text) => ({ text }));
}

function itemFrom(lines: PlainBlock, left: number, breaking: Breaking): ListItem {
  const text = joined(lines, breaking);
  const mark = ITEM.exec(text)?.groups?.mark ?? '';
  const words = text.slice(mark.length).trim();
  const isInner = (lines[0]?.indent ?? 0) > left;
  return { mark: BULLET.test(mark) ? (isInner ? INNER_MARK : '') : `${mark} `, words };
}

const joined = (lines: PlainBlock, { words }: Breaking) =>
  lines.length === 0
    ? ''
    : joinLines(
        lines.map((line) => putOnOneLine(line.words)),
        words,
      );

/** Lines of prose: broken to a width, or each as its author ended it. */
function prose(block: PlainBlock, breaking: Breaking): string[] {
  const { width } = breaking;
  if (width === undefined)
    return partsOfList(block.map(({ words }) => ({ mark: '', words: putOnOneLine(words) })));
  const left = block
    .slice(1)
    .reduce((least, { indent }) => Math.min(least, indent), Number.POSITIVE_INFINITY);
  const paragraphs: PlainLine[][][] = [];
  for (const [at, line] of block.entries()) {
    const before = block[at - 1];
    const paragraph = paragraphs.at(-1);
    const broken = paragraph?.at(-1);
    const isWhole = before !== undefined && SENTENCE_END.test(before.words);
    const isIndented = line.indent > left + 1;
    if (!before || !broken || (isWhole && (isIndented || !isFull(before, line, ENDED * width))))
      paragraphs.push([[line]]);
    else if (isFull(before, line, BROKEN * width)) broken.push(line);
    else paragraph?.push([line]);
  }
  return paragraphs.map((lines) => lines.map((line) => joined(line, breaking)).join('\n'));
}
