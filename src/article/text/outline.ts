import type { Article, Caption, Paragraph, PrintedDate } from '../article.js';
import {
  asCaption,
  asContributions,
  asCredits,
  type Credits,
  capHeader,
  capHeading,
  isBoilerplate,
  isByline,
  isContribution,
  isNote,
  isPaper,
  isSectionLine,
  LONGEST_ADDRESS,
  printedDate,
} from '../header/index.js';
import { refuseBeyondLimits } from '../limits.js';
import { UnreadableArticle } from '../unreadable.js';
import { putOnOneLine, withoutUnseen } from './clean.js';
import { languageOf } from './language.js';

/** A piece of the text between blank lines. */
export interface TextBlock {
  readonly text: string;
  readonly heading?: string;
  readonly bold?: true;
}

/** What is known of where an article came out, besides the name of its source. */
export type Publication = Pick<Article, 'sourceKind' | 'publisher' | 'volume' | 'issue' | 'pages' | 'doi'>;

/** What a format itself says of an article, such as front matter or the tags of a page. */
export interface Header extends Omit<Credits, 'published' | 'updated'> {
  /** Words as they are printed, read as a date later on, when the language is known; or both. */
  readonly published?: string | PrintedDate;
  readonly updated?: string | PrintedDate;
  readonly url?: string;
  readonly publication?: Publication;
  /** ISO 639; found out from the text when left out. */
  readonly language?: string;
  readonly captions?: readonly Caption[];
  readonly notes?: readonly string[];
}

/** What a format's reader makes of a text: blocks in order, and what the format itself says. */
export interface Outline {
  readonly title?: string;
  readonly blocks: readonly TextBlock[];
  readonly header?: Header;
  /** Whether the blocks are the body and nothing else, so that no byline, caption or note is looked for in them. */
  readonly sorted?: boolean;
}

/** How far down a byline, a date or a caption may stand and still be the header's. */
const HEADER_BLOCKS = 8;

/**
 * The article of an outline: header lines, captions and notes that stand among the blocks are told from the body.
 *
 * @param name the file's, which stands in for a title where there is none.
 * @throws UnreadableArticle when no body is left.
 */
export function articleFrom(outline: Outline, name?: string): Article {
  const { header, captions, notes, body } = outline.sorted ? asSorted(outline) : sort(outline);
  const kept = body.filter((block) => /[\p{L}\p{N}\p{S}]/u.test(block.text));
  const [opening] = kept;
  if (!opening) {
    throw new UnreadableArticle(
      'no-body',
      'There is a title but no paragraph under it; put the text of the article after a blank line.',
    );
  }
  refuseBeyondLimits(kept.map(({ text }) => text));
  const paragraphs: Paragraph[] = kept.map(({ text, heading, bold }, i) => ({
    number: i + 1,
    text,
    ...(heading !== undefined && { heading: capHeading(heading) }),
    ...(bold && { bold }),
  }));
  const { authors = [], published, updated, source, section, url } = header;
  const language = header.language ?? languageOf(paragraphs.map((paragraph) => paragraph.text).join('\n'));
  const dated = (date: string | PrintedDate) =>
    typeof date === 'string' ? printedDate(putOnOneLine(date), language) : date;
  return capHeader({
    title: putOnOneLine(outline.title ?? '') || titleFrom(name, opening.text),
    authors: authors.map(putOnOneLine),
    ...(source !== undefined && { source: putOnOneLine(source) }),
    ...(published !== undefined && { published: dated(published) }),
    ...(updated !== undefined && { updated: dated(updated) }),
    ...(section !== undefined && { section: putOnOneLine(section) }),
    ...(url !== undefined && url.length <= LONGEST_ADDRESS && isWebAddress(url) && { url }),
    ...header.publication,
    language,
    paragraphs,
    captions,
    notes,
  });
}

/** Readers are offered the address as a link, so it must be one of the web. */
function isWebAddress(url: string): boolean {
  return /^https?:\/\//i.test(url) && URL.canParse(url);
}

interface Sorted {
  readonly header: Header;
  readonly captions: readonly Caption[];
  readonly notes: readonly string[];
  readonly body: readonly TextBlock[];
}

function asSorted({ header = {}, blocks }: Outline): Sorted {
  return { header, captions: header.captions ?? [], notes: header.notes ?? [], body: blocks };
}

/** A longer block over the byline is the article's beginning, not what stands over it. */
const STANDFIRST = 400;

/** No line of a header over the body is longer. */
const LONGEST_LINE = 120;
/** What may be a name without "By": no standfirst is as short. */
const SHORT = /^(?=.{2,50}$)(?:\p{sc=Han}{2,8}|[^\s\p{sc=Han}]+(?:\s[^\s\p{sc=Han}]+){1,5})(?<![.!?])$/u;
/** As many lines may stand over a body with blank ones between. */
const MOST_LINES = 4;

/** Lines with blank ones between that are a header together: "Nora Biała", "6 marca 2024", "Kurier Północny". */
function joinHeader(blocks: readonly TextBlock[]): readonly TextBlock[] {
  const isLine = ({ text, heading, bold }: TextBlock, at: number) =>
    text.length <= LONGEST_LINE &&
    heading === undefined &&
    !bold &&
    // A name, with a paper behind it perhaps; further on, what has a day in it.
    ([asCredits, asCaption].some((read) => read(text) !== undefined) ||
      isPaper(text) ||
      (at === 0 ? SHORT.test(text) : /\p{Nd}{4}/u.test(text)));
  const end = blocks.findIndex((block, at) => !isLine(block, at));
  for (let lines = Math.min(MOST_LINES, end < 0 ? blocks.length - 1 : end); lines > 1; lines--) {
    const text = blocks
      .slice(0, lines)
      .map((block) => block.text)
      .join('\n');
    const { authors, published } = asCredits(text) ?? {};
    if (authors && published !== undefined) return [{ text }, ...blocks.slice(lines)];
  }
  return blocks;
}

/** Tells the body from what stands over, in and under it. What the format says of the header goes before what is read here. */
// biome-ignore lint/complexity/noExcessiveCognitiveComplexity: one pass over the first blocks, each of which may be several things.
function sort({ header: given = {}, blocks: printed }: Outline): Sorted {
  const blocks = joinHeader(printed);
  const header: { -readonly [K in keyof Header]: Header[K] } = { ...given };
  const captions: Caption[] = [...(given.captions ?? [])];
  const notes: string[] = [];
  const body: TextBlock[] = [];
  let underStandfirst = false;
  for (const [at, block] of blocks.entries()) {
    // A standfirst is the first paragraph; the byline and what goes with it may stand under it.
    const [first, second] = body;
    const isUnderOne = first !== undefined && second === undefined;
    underStandfirst &&= isUnderOne;
    underStandfirst ||=
      isUnderOne &&
      first.text.length <= STANDFIRST &&
      header.authors === undefined &&
      at < blocks.length - 1 &&
      isByline(block.text);
    const over = body.length === 0 || underStandfirst;
    const isNamed =
      over && header.authors !== undefined && header.published !== undefined && isPaper(block.text);
    const readCredits = over ? asCredits : creditsUnderText;
    const credits =
      at < HEADER_BLOCKS ? (isNamed ? { source: block.text } : readCredits(block.text)) : undefined;
    const shared = credits || at >= HEADER_BLOCKS ? undefined : asContributions(block.text);
    const caption = credits || shared ? undefined : asCaption(block.text);
    const section = isSectionLine(block.text);
    if (credits ?? shared) {
      const { photo, ...told } = credits ?? shared?.credits ?? {};
      Object.assign(header, { ...told, ...header });
      captions.push(...(photo ? [photo] : []), ...(shared?.captions ?? []));
      notes.push(...(shared?.notes ?? []));
    } else if (caption) captions.push(caption);
    else if (body.length > 0 && isContribution(block.text)) notes.push(block.text);
    else if (section !== undefined && (over || at >= blocks.length - HEADER_BLOCKS))
      header.section ??= section;
    else body.push(block);
  }
  // What stands under the body is peeled off from the end, so that nothing inside the body is lost.
  const under: string[] = [];
  for (const { text } of body.slice(1).reverse()) {
    if (isNote(text, header.authors ?? []) || asContributions(text) || isByline(text)) under.unshift(text);
    else if (!isBoilerplate(text)) break;
    body.pop();
  }
  return { header, captions, notes: [...(given.notes ?? []), ...notes, ...under], body };
}

/** What a line under other text says of its article: there it is a byline only where it has a date, too. */
function creditsUnderText(line: string): Credits | undefined {
  const credits = isByline(line) ? asCredits(line) : undefined;
  return credits?.published === undefined ? undefined : credits;
}

function titleFrom(name: string | undefined, text: string): string {
  const stem = withoutUnseen(name ?? '')
    .replace(/^.*[\\/]/, '')
    .replace(/\.[a-z]+$/i, '')
    .replace(/[-_\s]+/g, ' ')
    .trim();
  if (stem) return stem;
  const words = text.split(/\s+/).slice(0, 10).join(' ');
  // By code points: half of a surrogate pair is no character.
  const start = Array.from(words).slice(0, 100).join('');
  return start.length < text.length ? `${start}…` : start;
}
