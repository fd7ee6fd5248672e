import { asCaption, asCredits, isByline, isSectionLine, readDate } from '../header/index.js';
import { putOnOneLine, unwrap } from './clean.js';
import { withoutNoteMarks, withoutSiteLines } from './copied.js';
import { hyphenatedWords } from './joining.js';
import { readMail, withoutQuoteSigns } from './mail.js';
import type { Header, Outline, TextBlock } from './outline.js';
import { withoutEditLink } from './plain-headings.js';
import { type Breaking, type PlainPart, partsOfBlock } from './plain-parts.js';
import { readStamped } from './stamped.js';
import { isFull, type PlainBlock, type PlainLine, widthOf } from './wrapping.js';

/**
 * A plain text, as people copy it from pages, mails, PDFs, chats or films. Paragraphs stand between blank lines; where
 * there are none, on a line each.
 */
export function readPlain(text: string): Outline {
  const mail = readMail(text);
  if (mail) {
    const { breaking, blocks } = layOut(withoutQuoteSigns(mail.text));
    return {
      ...(mail.title !== undefined && { title: mail.title }),
      ...gatherParts(
        blocks.flatMap((block) => partsOf(block, breaking)),
        mail.header,
      ),
    };
  }
  const stamped = readStamped(text);
  if (stamped) {
    const [title, ...over] = stamped.over;
    const blocks = [...over, ...stamped.turns].map((words) => ({ text: words }));
    return { ...(title !== undefined && isTitleLine(title) && { title }), blocks };
  }
  return readParagraphs(withoutQuoteSigns(withoutNoteMarks(withoutSiteLines(text))));
}

interface Layout {
  readonly blocks: readonly PlainBlock[];
  readonly breaking: Breaking;
}

/** How the lines of a text stand. */
function layOut(text: string): Layout {
  const lines = text.split('\n').map(
    (line): PlainLine => ({
      words: line.trim(),
      indent: /^[ \t]*/.exec(line)?.[0].replaceAll('\t', '    ').length ?? 0,
    }),
  );
  const top = lines.findIndex(({ words }) => words !== '');
  const bottom = lines.findLastIndex(({ words }) => words !== '');
  const shown = withoutRules(lines.slice(top, bottom + 1));
  const isSpaced = shown.some(({ words }) => words === '');
  // Without blank lines, a text that was broken to a width has a title over it at most.
  const [, ...under] = shown;
  const isBroken = !isSpaced && under.length >= LEAST_BROKEN && (widthOf([under]) ?? 0) > 0;
  const blocks: PlainLine[][] = isBroken && shown[0] ? [[shown[0]], under] : [];
  let open: PlainLine[] | undefined;
  for (const line of isBroken ? [] : shown) {
    if (line.words === '') open = undefined;
    else if (open && isSpaced) open.push(line);
    else {
      open = [line];
      blocks.push(open);
    }
  }
  return {
    blocks,
    breaking: {
      width: widthOf(blocks),
      words: partsWords(blocks) ? new Set(hyphenatedWords(text)) : undefined,
    },
  };
}
/** Fewer lines may each be a paragraph. */
const LEAST_BROKEN = 6;

/** A line of signs, under a heading or between two parts. */
const RULE = /^([=~*_#.^"+-])(?:\s?\1){2,}$/;

/** How much longer or shorter a heading may be than the line of signs under it. */
const ABOUT_AS_LONG = 3;

/** Without lines of signs; what one stands under, and what is about as long, is a heading. */
function withoutRules(lines: readonly PlainLine[]): PlainLine[] {
  const kept: PlainLine[] = [];
  for (const line of lines) {
    const over = kept.at(-1);
    if (!RULE.test(line.words)) {
      kept.push(line);
      continue;
    }
    const isAlone = over !== undefined && over.words !== '' && (kept.at(-2)?.words ?? '') === '';
    if (isAlone && Math.abs(over.words.length - line.words.length) <= ABOUT_AS_LONG)
      kept[kept.length - 1] = { ...over, isHeading: true };
    kept.push({ words: '', indent: 0 });
  }
  return kept;
}

/** What stands between the pages of a print: a number, a running head. */
const MOST_BETWEEN = 2;
const LONGEST_HEAD = 90;

/** The blocks with sentences whole that go on behind the end of a page. */
function withoutPageEnds(blocks: readonly PlainBlock[]): PlainBlock[] {
  const kept: PlainBlock[] = [];
  for (const block of blocks) {
    const from = /^\p{Ll}/u.test(block[0]?.words ?? '') ? findBrokenOff(kept) : -1;
    const open = kept[from];
    if (open && from < kept.length - 1) kept.splice(from, kept.length - from, [...open, ...block]);
    else kept.push(block);
  }
  return kept;
}

/** Which of the blocks stops inside a sentence, with nothing behind it but what stands between pages. */
function findBrokenOff(blocks: readonly PlainBlock[]): number {
  for (let at = blocks.length - 1; at >= Math.max(0, blocks.length - 1 - MOST_BETWEEN); at--) {
    const block = blocks[at] ?? [];
    const last = block.at(-1)?.words ?? '';
    if (block.length > 1) return /[\p{L},-]$/u.test(last) ? at : -1;
    const isBetween = /\d/.test(last) && last.length <= LONGEST_HEAD && !/[.!?:;]$/u.test(last);
    if (!isBetween) return -1;
  }
  return -1;
}

/** Whether words are parted at the ends of lines, as in print; who breaks lines in a mail parts none. */
function partsWords(blocks: readonly PlainBlock[]): boolean {
  const ends = blocks.flatMap((block) => block.slice(0, -1));
  const parted = ends.filter(({ words }, at) => /\p{Ll}[-\u2010]$/u.test(words) && at < ends.length);
  return parted.length >= LEAST_PARTED && parted.length >= PARTED * ends.length;
}
const LEAST_PARTED = 2;
const PARTED = 0.02;

function readParagraphs(text: string): Outline {
  const { blocks: shown, breaking } = layOut(text);
  const blocks = withoutPageEnds(shown);
  const [first = [], ...rest] = blocks;
  const line = first[0]?.words ?? '';
  const [headline] = rest;
  const read = (some: readonly PlainBlock[], header: Header = {}) =>
    gatherParts(
      some.flatMap((block) => partsOf(block, breaking)),
      header,
    );
  if (headline?.[0] !== undefined && isMasthead(first, headline, rest[1]))
    return {
      title: headline[0].words,
      ...read([...first.slice(1).map((one) => [one]), ...rest.slice(1)], { source: line }),
    };
  if (!isTitle(first, breaking) || (first.length === 1 && rest.length === 0)) return read(blocks);
  // Lines under the title without a blank one between are header lines one by one, or a paragraph.
  const under = first.slice(1);
  const heads = under.findIndex(({ words }) => !asCredits(words) && !asCaption(words) && !isWiki(words));
  const singles = heads < 0 ? under : under.slice(0, heads);
  const body = heads < 0 ? [] : under.slice(heads);
  const byline = body.findIndex(({ words }, i) => i > 0 && isByline(words));
  // A standfirst of one or two lines with the byline under it.
  const parts = byline > 0 ? [body.slice(0, byline), ...body.slice(byline).map((one) => [one])] : [body];
  return {
    title: line,
    ...read([...singles.map((one) => [one]), ...(body.length > 0 ? parts : []), ...rest]),
  };
}

/** Whether a paper's name stands over its date, and the headline over a byline follows. */
const isMasthead = (
  [name, ...under]: PlainBlock,
  headline: PlainBlock,
  next: PlainBlock | undefined,
): boolean =>
  under.length > 0 &&
  under.every(({ words }) => readDate(words) !== undefined) &&
  (name?.words ?? '').split(/\s+/).length <= 6 &&
  headline.length === 1 &&
  isTitleLine(headline[0]?.words ?? '') &&
  !/[.!?]$/.test(headline[0]?.words ?? '') &&
  next?.[0] !== undefined &&
  isByline(next[0].words);

const isTitleLine = (line: string) =>
  line.length <= 200 && line.split(/\s+/).length <= 30 && !(/[.。]$/.test(line) && line.length > 100);

/** Whether a block begins with a title: that is no line that was full and goes on with small letters. */
function isTitle([line, next, ...more]: PlainBlock, { width = 0 }: Breaking): boolean {
  if (!line || !isTitleLine(line.words)) return false;
  const goesOn = next && /^\p{Ll}/u.test(next.words) && width > 0 && isFull(line, next, width);
  return !(goesOn && (more.length > 0 || /[.!?]$/.test(next.words)));
}

/** "From Wikipedia, the free encyclopedia", in any language. */
const isWiki = (line: string) => /^.{0,12}\bWikipedia, .{5,50}$/u.test(line);

/** Lines of a header block stand for themselves; lines of a paragraph were broken to fit a page. */
function partsOf(block: PlainBlock, breaking: Breaking): PlainPart[] {
  const lines = block.map(({ words }) => words);
  if (
    lines.length > 1 &&
    lines.every((line) => asCredits(line) || asCaption(line) || isSectionLine(line) !== undefined)
  )
    return lines.map((text) => ({ text }));
  // "Reuters" alone on a line tells nothing; between a byline and a date it does.
  const together = lines.join(' | ');
  if (lines.length > 1 && asCredits(together)) return [{ text: together }];
  // A caption may end in a line with its credit.
  const whole = unwrap(lines.join('\n'));
  if (lines.length > 1 && asCaption(whole)) return [{ text: whole }];
  return partsOfBlock(block, breaking);
}

/** "^ a b Miller, Jane (2001). The Bridge.", a note of an encyclopedia. */
const REFERENCE = /^(?:↑|\^)\s*(?:(?:[a-z]|\d+[.,]\d+)\s+)*(?=\S)/u;

/** Paragraphs with the headings over them; no heading is lost that has no text under it. */
function gatherParts(parts: readonly PlainPart[], given: Header): Pick<Outline, 'blocks' | 'header'> {
  const blocks: TextBlock[] = [];
  const notes: string[] = [];
  let heading: string | undefined;
  let isWaiting = false;
  let source: string | undefined;
  for (const { text, isHeading } of parts) {
    if (isHeading) {
      const own = putOnOneLine(withoutEditLink(text));
      heading = isWaiting ? `${heading} – ${own}` : own;
      isWaiting = true;
    } else if (blocks.length < 2 && isWiki(text)) source = 'Wikipedia';
    else if (text.split('\n').every((line) => REFERENCE.test(line))) {
      notes.push(...text.split('\n').map((line) => line.replace(REFERENCE, '')));
      isWaiting = false;
    } else {
      blocks.push({ text, ...(heading !== undefined && { heading }) });
      isWaiting = false;
    }
  }
  if (isWaiting && heading !== undefined) blocks.push({ text: heading });
  return {
    blocks,
    header: {
      ...given,
      ...(source !== undefined && { source }),
      ...(notes.length > 0 && { notes: [...(given.notes ?? []), ...notes] }),
    },
  };
}
