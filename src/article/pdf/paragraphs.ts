import { asCaption, asCredits } from '../header/index.js';
import { bareLetters, type TextBlock } from '../text/index.js';
import { type Line, most } from './lines.js';

/** Lines of one column, from top to bottom. */
export interface Column {
  readonly page: number;
  readonly lines: readonly Line[];
}

interface PageLines {
  readonly height: number;
  readonly lines: readonly Line[];
}

/** How far from the edge of a page a running head or foot may stand, as a part of its height. */
const MARGIN = 0.12;
/** How many lines a head or foot has, and how long they are at most; more is text that happens to be alike. */
const RUNNING = { lines: 2, letters: 90 };
const PAGE_NUMBER =
  /^(?:page |seite |p\. ?|стр\. ?|第 ?)?[-–—| ]*(?:\d{1,4}|[ivxl]{1,6})[-–—| ]*(?:页|頁|(?:of|von|\/) ?\d{1,4})?$/iu;

/** The lines of each page without its number and what is repeated at the head or foot of others. */
export function withoutRunning(pages: readonly PageLines[]): Line[][] {
  const key = (line: Line) => `${Math.round(line.y / 6)} ${line.text.replace(/\d+/g, '#').toLowerCase()}`;
  const seen = new Map<string, number>();
  const outermost = ({ height, lines }: PageLines): Line[] => {
    const rows = [...new Set(lines.map(({ y }) => y))].sort((a, b) => a - b);
    const outer = new Set([...rows.slice(0, RUNNING.lines), ...rows.slice(-RUNNING.lines)]);
    return lines.filter(
      ({ y, text }) =>
        outer.has(y) && text.length <= RUNNING.letters && (y < MARGIN * height || y > (1 - MARGIN) * height),
    );
  };
  for (const page of pages)
    for (const one of new Set(outermost(page).map(key))) seen.set(one, (seen.get(one) ?? 0) + 1);
  return pages.map((page) => {
    const top = Math.min(...page.lines.map(({ y }) => y));
    const bottom = Math.max(...page.lines.map(({ y }) => y));
    const outer = new Set(outermost(page));
    return page.lines.filter((line) => {
      if (!outer.has(line)) return true;
      if ((seen.get(key(line)) ?? 0) > 1) return false;
      return !((line.y === top || line.y === bottom) && PAGE_NUMBER.test(line.text));
    });
  });
}

/** The lines of the title on the first page: those of the file's own title, else the largest at its top. */
export function titleLines(columns: readonly Column[], told: string | undefined): Line[] {
  const first = columns.filter(({ page }) => page === 0).flatMap(({ lines }) => lines);
  const [line, next] = first;
  if (!line || !next) return [];
  if (told !== undefined) {
    for (let from = 0; from < Math.min(first.length, 30); from++)
      for (let to = from + 1; to <= Math.min(from + 5, first.length); to++)
        if (
          bareLetters(
            first
              .slice(from, to)
              .map(({ text }) => text)
              .join(''),
          ) === bareLetters(told)
        )
          return first.slice(from, to);
  }
  const body = bodyOf(columns);
  const top = first.slice(0, 30);
  const size = Math.max(...top.map((one) => one.size));
  const from = top.findIndex((one) => one.size > size - 0.6);
  if (size < 1.15 * body.size) {
    // All in one size, as from a typewriter: the first line, if it looks like a heading.
    const standsApart = next.y - line.y > 1.5 * body.size;
    return line.text.length <= 120 && !/[.!?:,;]$/.test(line.text) && standsApart ? [line] : [];
  }
  const lines = top.slice(from).findIndex((one) => one.size <= size - 0.6);
  return top.slice(from, lines < 0 ? from + 4 : from + Math.min(lines, 6));
}

/** A line of the kind that most of the text is set in. */
const bodyOf = (columns: readonly Column[]) =>
  most(
    columns.flatMap(({ lines }) => lines),
    (line) => `${Math.round(line.size)} ${line.font}`,
  );

/** A heading has not more lines; more in a font of their own are an example or a program. */
const HEADING_LINES = 3;

/** A paragraph in the making. */
interface Draft {
  readonly kind: 'text' | 'heading' | 'small' | 'contents' | 'listing';
  readonly first: Line;
  last: Line;
  readonly lines: Line[];
}

const beginDraft = (line: Line, kind: Draft['kind']): Draft => ({
  kind,
  first: line,
  last: line,
  lines: [line],
});

function extendDraft(draft: Draft, lines: readonly Line[]): void {
  draft.lines.push(...lines);
  draft.last = lines.at(-1) ?? draft.last;
}

/** How far down a header line may stand; lines there are taken one by one. */
const HEADER_LINES = 10;
const BULLET = /^(?:[•‣◦▪●]\s*|[-–*]\s+|\(?\d{1,2}[.)]\s)/u;
const ENDS = /[.!?…:;。！？][\p{Pf}\p{Pe}"'”’」』]*$/u;

/** The paragraphs of the columns, with the headings over them; small print at the feet of pages comes last. */
export function blocksOf(columns: readonly Column[], title: ReadonlySet<Line>): TextBlock[] {
  const body = bodyOf(columns);
  const isTyped = typewriterOf(columns, body);
  const drafts: Draft[] = [];
  let taken = 0;
  for (const column of columns) {
    const lines = column.lines.filter((line) => !title.has(line));
    const shape = shapeOf(lines, body);
    const plain = plainEntriesOf(lines);
    // biome-ignore lint/complexity/noExcessiveCognitiveComplexity: one pass over the lines, with the reasons for which each begins a paragraph.
    lines.forEach((line, at) => {
      taken++;
      const last = drafts.at(-1);
      const looks = isTyped(line) ? 'listing' : kindOf(line, body);
      const inside =
        (looks === 'heading' || looks === 'listing') &&
        last?.kind === 'text' &&
        isInside(line, lines[at - 1], shape, body);
      const entry =
        plain.has(line) || (last?.kind === 'contents' && lines.slice(at, at + ENTRY_LINES).some(isEntry));
      const kind = entry ? 'contents' : inside ? 'text' : looks;
      // A credit line stands for itself, and nothing is added to it.
      const header = taken <= HEADER_LINES && isHeaderLine(line.text);
      const joins =
        last?.kind === kind &&
        !header &&
        !(taken <= HEADER_LINES + 1 && isHeaderLine(last.last.text)) &&
        (kind === 'contents' ||
          (at > 0
            ? isListing(last.last, line, body, kind) || continues(last.last, line, shape)
            : continuesOver(last.last, line, shape)));
      if (joins) extendDraft(last, [line]);
      else {
        // A paragraph goes on after a footnote or a heading of the next column only if it was broken off.
        const open =
          at === 0 && kind === 'text' && !header
            ? drafts.findLast((draft) => draft.kind !== 'small')
            : undefined;
        const over = open?.kind === 'text' && open !== last && continuesOver(open.last, line, shape);
        const around = at > 0 && kind === 'text' ? findAround(drafts, line, shape, body) : undefined;
        if (over) extendDraft(open, [line]);
        else if (around) {
          const shown = drafts.splice(drafts.indexOf(around) + 1).flatMap(({ lines }) => lines);
          extendDraft(around, [...shown, line]);
        } else drafts.push(beginDraft(line, kind));
      }
    });
  }
  const words = new Set(
    columns.flatMap(({ lines }) => lines.flatMap(({ text }) => text.match(/[\p{L}-]+/gu) ?? [])),
  );
  return gatherBlocks(withExamplesJoined(drafts), words, taken > 0);
}

/** Blocks with the headings over them. A heading without a text is not lost: it stands before a smaller one, else for itself. */
function gatherBlocks(drafts: readonly Draft[], words: ReadonlySet<string>, hasLines: boolean): TextBlock[] {
  const blocks: TextBlock[] = [];
  const small: TextBlock[] = [];
  let heading: { readonly text: string; readonly size: number } | undefined;
  let isWaiting = false;
  for (const draft of drafts) {
    const text = wordsOf(draft, words);
    if (isHeading(draft, text) && (hasLines || blocks.length > 0)) {
      const { size } = draft.first;
      const isOver = isWaiting && heading !== undefined && size < 0.97 * heading.size;
      if (isWaiting && heading && !isOver) blocks.push({ text: heading.text });
      heading = { text: isOver ? `${heading?.text} – ${text}` : text, size };
      isWaiting = true;
    } else if (draft.kind === 'small') small.push({ text });
    else {
      blocks.push({ text, ...(heading && { heading: heading.text }) });
      isWaiting = false;
    }
  }
  if (isWaiting && heading) blocks.push({ text: heading.text });
  return [...blocks, ...small];
}

const isHeading = ({ kind, lines }: Draft, text: string) =>
  kind === 'heading' &&
  lines.length <= HEADING_LINES &&
  text.length <= 150 &&
  !/[.,;]$/.test(text) &&
  !isHeaderLine(text);

function wordsOf({ kind, lines }: Draft, words: ReadonlySet<string>): string {
  if (kind === 'contents') return listed(lines, words);
  return kind === 'listing' ? lines.map((line) => line.text).join('\n') : joined(lines, words);
}

const isHeaderLine = (text: string) => asCredits(text) !== undefined || asCaption(text) !== undefined;

/** The dots that lead from an entry of a table of contents or an index to its page. */
const LEADER = /(?<=[^.·…\s])\s*(?:[.·…] ?){4,}\s*(?=[\divxlc,–-]*$)/iu;

/** How much the letters of one width may seem to differ, since spaces in a row count as one. */
const ONE_WIDTH = 0.03;
/** A line of fewer letters says little about their width. */
const TELLING = 10;

/**
 * Which lines are set whole in a font besides the text's own whose letters are all of one width, as a program is. A
 * line of the text with a long address in such a font is not.
 */
function typewriterOf(columns: readonly Column[], body: Line): (line: Line) => boolean {
  const widthOf = ({ text, left, right, size }: Line) => (right - left) / text.length / size;
  const widths = new Map<string, number[]>();
  for (const line of columns.flatMap(({ lines }) => lines)) {
    if (line.font === body.font || line.text.length < TELLING) continue;
    const sofar = widths.get(line.font) ?? [];
    sofar.push(widthOf(line));
    widths.set(line.font, sofar);
  }
  const usual = new Map<string, number>();
  for (const [font, all] of widths) {
    const middle = quantile(all, 0.5, 0);
    const alike = all.filter((width) => Math.abs(width - middle) < ONE_WIDTH * middle).length;
    if (all.length >= 3 && alike >= 0.7 * all.length) usual.set(font, middle);
  }
  return (line) => {
    const width = usual.get(line.font);
    if (width === undefined) return false;
    return line.text.length < TELLING || Math.abs(widthOf(line) - width) < ONE_WIDTH * width;
  };
}

/** How many lines an entry has at most: its page stands on the last. */
const ENTRY_LINES = 3;
const isEntry = ({ text }: Line) => LEADER.test(text);

/** A line of a table of contents without dots: "1 Foundations 12". */
const PLAIN_ENTRY = /^(?:[\dA-Z]{1,2}(?:\.\d+)*\.?\s)?\p{L}.*?\s(?<page>\d{1,4})$/u;
/** Fewer lines under each other may end in numbers by chance. */
const LEAST_ENTRIES = 3;

/** Lines of a table of contents that have no dots: several in a row with dots or without, whose pages never fall. */
function plainEntriesOf(lines: readonly Line[]): ReadonlySet<Line> {
  const found = new Set<Line>();
  let row: Line[] = [];
  let page = 0;
  const flush = () => {
    if (row.length >= LEAST_ENTRIES) for (const line of row) found.add(line);
    row = [];
    page = 0;
  };
  for (const line of lines) {
    const own = Number(PLAIN_ENTRY.exec(line.text)?.groups?.page ?? Number.NaN);
    if (!(own >= page)) flush();
    if (Number.isNaN(own)) continue;
    row.push(line);
    page = own;
  }
  flush();
  return found;
}

/** A table of contents or an index, an entry a line. */
function listed(lines: readonly Line[], words: ReadonlySet<string>): string {
  const entries: Line[][] = [];
  let open: Line[] | undefined;
  for (const line of lines) {
    if (!open) {
      open = [];
      entries.push(open);
    }
    open.push(line);
    if (isEntry(line) || PLAIN_ENTRY.test(line.text)) open = undefined;
  }
  return entries.map((entry) => joined(entry, words).replace(LEADER, ' ')).join('\n');
}

function kindOf(line: Line, body: Line): Draft['kind'] {
  if (isEntry(line)) return 'contents';
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

interface Shape {
  readonly left: number;
  readonly right: number;
  /** From one baseline to the next inside a paragraph. */
  readonly leading: number;
}

function shapeOf(lines: readonly Line[], body: Line): Shape {
  const text = lines.filter((line) => Math.abs(line.size - body.size) < 0.6);
  const gaps = text
    .map((line, at) => line.y - (text[at - 1] ?? line).y)
    .filter((gap) => gap > 0 && gap < 3 * body.size);
  return {
    left: quantile(
      text.map((line) => line.left),
      0.2,
      0,
    ),
    right: quantile(
      text.map((line) => line.right),
      0.9,
      Number.POSITIVE_INFINITY,
    ),
    leading: quantile(gaps, 0.4, 1.2 * body.size),
  };
}

/** @param none what it is of no numbers at all. */
function quantile(numbers: readonly number[], part: number, none: number): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(part * (numbers.length - 1))] ?? none;
}

/** Whether a line goes on with the sentence of the one above it, whatever font it is set in. */
function isInside(line: Line, above: Line | undefined, shape: Shape, body: Line): boolean {
  if (above === undefined || line.size > 1.12 * body.size) return false;
  if (line.y - above.y > 1.3 * Math.max(shape.leading, line.size)) return false;
  if (Math.abs(line.size - above.size) > 0.12 * above.size) return false;
  return /^\p{Ll}/u.test(line.text) || !(ENDS.test(above.text) || isShort(above, shape));
}

const isIndented = (line: Line, { left }: Shape) => line.left > left + 0.7 * line.size;
const isShort = (line: Line, { left, right }: Shape) => line.right < left + 0.85 * (right - left);

/** Whether a line goes on with the paragraph of the line above it. */
function continues(above: Line, line: Line, shape: Shape): boolean {
  if (Math.abs(line.size - above.size) > 0.12 * above.size || BULLET.test(line.text)) return false;
  const gap = (line.y - above.y) / Math.max(shape.leading, line.size);
  // A sentence goes on after a formula or an example, which stand apart.
  if (isBrokenOff(above) && /^\p{Ll}/u.test(line.text)) return gap <= DISPLAY_GAP;
  if (gap > 1.3) return false;
  if (isIndented(line, shape) && !isIndented(above, shape) && !BULLET.test(above.text)) return false;
  return !(isShort(above, shape) && ENDS.test(above.text));
}

/** Lines of a program: in a font of their own, which is no heading's, one under the other, however indented. */
const isListing = (above: Line, line: Line, body: Line, kind: Draft['kind']) =>
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
function withExamplesJoined(drafts: readonly Draft[]): Draft[] {
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
function findAround(drafts: readonly Draft[], line: Line, shape: Shape, body: Line): Draft | undefined {
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
function continuesOver(before: Line, line: Line, shape: Shape): boolean {
  if (Math.abs(line.size - before.size) > 0.12 * before.size || BULLET.test(line.text)) return false;
  return (
    /\p{L}[-\u00ad\u2010]$/u.test(before.text) ||
    /^\p{Ll}/u.test(line.text) ||
    (!ENDS.test(before.text) && !isIndented(line, shape))
  );
}

/** What is written with a hyphen behind it before nearly every word; "re-" and "un-" are not. */
const PREFIX = /^(?:all|cross|ex|half|quasi|self|vice|well|semi|anglo|franco)$/iu;

/**
 * Lines as one paragraph. A word parted at the end of a line becomes one, unless it is written with a hyphen elsewhere,
 * is one of several joined by hyphens, or has a beginning that is never joined.
 */
function joined(lines: readonly Line[], words: ReadonlySet<string>): string {
  return lines
    .map(({ text }) => text)
    .reduce((text, line) => {
      if (/\d[-\u2010]$/u.test(text) && /^\d/u.test(line)) return text + line;
      const head = PARTED.exec(text.slice(-80))?.groups?.start;
      const tail = /^(?<end>\p{L}[\p{L}-]*)/u.exec(line)?.groups?.end;
      if (head === undefined || tail === undefined)
        return `${text}${isUnspaced(text, line) ? '' : ' '}${line}`;
      return !text.endsWith('\u00ad') && keepsHyphen(head, tail, words)
        ? text + line
        : text.slice(0, -1) + line;
    });
}

const PARTED = /(?<start>[\p{L}-]*\p{L})[-\u00ad\u2010]$/u;

function keepsHyphen(head: string, tail: string, words: ReadonlySet<string>): boolean {
  if (!/^\p{Ll}/u.test(tail)) return true;
  if (words.has(head + tail)) return false;
  if (words.has(`${head}-${tail}`)) return true;
  const pieces = head.split('-');
  const last = pieces.at(-1) ?? '';
  // "state-of-the-" and "art": what stands between hyphens is a word, unless the rest makes one of it.
  if (pieces.length > 1) return words.has(last) && !words.has(last + tail);
  return PREFIX.test(head) && tail.length > 3;
}

const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}、。！，：；？]/u;
const isUnspaced = (text: string, line: string) =>
  UNSPACED.test(text.at(-1) ?? '') && UNSPACED.test(line[0] ?? '');
