import type { Article, Caption, Paragraph } from './article.js';
import { clean, unwrap, withoutUnseen } from './clean.js';
import { printedDate } from './dates.js';
import { asCaption, asCredits, type Credits, isBoilerplate, isNote, isSectionLine } from './header.js';
import { languageOf } from './language.js';
import { readMarkdown } from './markdown.js';
import { UnreadableArticle } from './unreadable.js';

export type Format = 'text' | 'markdown';

export interface ReadOptions {
  /** Found out from the name and the text when left out. */
  readonly format?: Format;
  /** The file's name; stands in for a title when the text has none. */
  readonly name?: string;
}

/** A piece of the text between blank lines. */
export interface Block {
  readonly text: string;
  readonly heading?: string;
}

/** What a format's reader makes of a text: blocks in order, and what the format itself says of the header. */
export interface Outline {
  readonly title?: string;
  readonly blocks: readonly Block[];
  readonly header?: Credits & { readonly url?: string; readonly captions?: readonly Caption[] };
}

/**
 * Reads a text as an article: newspaper text as it is copied from a page, or Markdown.
 *
 * Before anything else the text is cleaned of what can't be seen and could deceive: control characters,
 * zero-width characters, soft hyphens, and the marks that turn the direction of writing. Line ends become
 * `\n`, no-break spaces spaces, halves of surrogate pairs U+FFFD.
 *
 * @throws {UnreadableArticle} when nothing in it can be an article's body.
 */
export function readArticle(text: string, options: ReadOptions = {}): Article {
  const cleaned = clean(text);
  if (!/[\p{L}\p{N}]/u.test(cleaned)) {
    throw new UnreadableArticle('There are no words in it; it needs a title and at least one paragraph.');
  }
  const outline = formatOf(cleaned, options) === 'markdown' ? readMarkdown(cleaned) : readPlain(cleaned);
  return build(outline, options.name);
}

function formatOf(text: string, { format, name }: ReadOptions): Format {
  if (format) return format;
  if (/\.(?:md|markdown)$/i.test(name ?? '')) return 'markdown';
  return /^\s*(?:#[ \t]|---[ \t]*\n)/.test(text) ? 'markdown' : 'text';
}

/** Paragraphs stand between blank lines; where there are none, on a line each. */
function readPlain(text: string): Outline {
  const lines = text.split('\n').map((line) => line.trim());
  const spaced = lines.some(
    (line, i) => line === '' && i > 0 && lines.slice(i + 1).some(Boolean) && lines.slice(0, i).some(Boolean),
  );
  const blocks: string[][] = [[]];
  for (const line of lines) {
    if (line === '' || (!spaced && blocks.at(-1)!.length > 0)) blocks.push([]);
    if (line !== '') blocks.at(-1)!.push(line);
  }
  const kept = blocks.filter((block) => block.length > 0);
  const [first = [], ...rest] = kept;
  const [line = ''] = first;
  const titled = isTitle(line) && (first.length > 1 || rest.length > 0);
  if (titled) {
    // Lines under the title without a blank one between are header lines one by one, or a paragraph.
    const under = first.slice(1);
    const heads = under.findIndex((one) => !asCredits(one) && !asCaption(one));
    const singles = heads < 0 ? under : under.slice(0, heads);
    const body = heads < 0 ? [] : under.slice(heads);
    return {
      title: line,
      blocks: [...singles.map((one) => [one]), ...(body.length ? [body] : []), ...rest]
        .flatMap(splitHeader)
        .map((text) => ({ text })),
    };
  }
  return { blocks: kept.flatMap(splitHeader).map((text) => ({ text })) };
}

/** Lines of a header block stand for themselves; lines of a paragraph were broken to fit a page. */
function splitHeader(block: readonly string[]): string[] {
  if (
    block.length > 1 &&
    block.every((line) => asCredits(line) || asCaption(line) || isSectionLine(line) !== undefined)
  )
    return [...block];
  // "Reuters" alone on a line tells nothing; between a byline and a date it does.
  const together = block.join(' | ');
  if (block.length > 1 && asCredits(together)) return [together];
  return [unwrap(block.join('\n'))];
}

const isTitle = (line: string) =>
  line.length <= 200 && line.split(/\s+/).length <= 30 && !(/[.。]$/.test(line) && line.length > 100);

/** How far down a byline, a date or a caption may stand and still be the header's. */
const HEADER_BLOCKS = 8;

function build(outline: Outline, name: string | undefined): Article {
  const header: { -readonly [K in keyof Credits]: Credits[K] } = { ...outline.header };
  const captions: Caption[] = [...(outline.header?.captions ?? [])];
  const notes: string[] = [];
  const body: Block[] = [];
  let heading = true;
  outline.blocks.forEach((block, at) => {
    const section = isSectionLine(block.text);
    const caption = asCaption(block.text);
    if (heading && at < HEADER_BLOCKS) {
      const credits = asCredits(block.text);
      if (credits) {
        for (const [key, value] of Object.entries(credits))
          if (header[key as keyof Credits] === undefined) Object.assign(header, { [key]: value });
        return;
      }
    }
    if (caption) captions.push(caption);
    else if (section !== undefined && (heading || at >= outline.blocks.length - HEADER_BLOCKS))
      header.section ??= section;
    else {
      body.push(block);
      heading = false;
    }
  });
  // What stands under the body is peeled off from the end, so that nothing inside the body is lost.
  while (body.length > 1) {
    const last = body.at(-1)!.text;
    if (isBoilerplate(last)) body.pop();
    else if (isNote(last, header.authors ?? [])) {
      notes.unshift(last);
      body.pop();
    } else break;
  }
  const kept = body.filter((block) => /[\p{L}\p{N}\p{S}]/u.test(block.text));
  if (kept.length === 0) {
    throw new UnreadableArticle(
      'There is a title but no paragraph under it; put the text of the article after a blank line.',
    );
  }
  const title = outline.title ?? titleFrom(name, kept[0]!.text);
  const paragraphs: Paragraph[] = kept.map(({ text, heading }, i) => ({
    number: i + 1,
    text,
    ...(heading !== undefined && { heading }),
  }));
  const { authors = [], published, updated, source, section } = header;
  const language = languageOf(paragraphs.map((paragraph) => paragraph.text).join('\n'));
  return {
    title,
    authors,
    ...(source !== undefined && { source }),
    ...(published !== undefined && { published: printedDate(published, language) }),
    ...(updated !== undefined && { updated: printedDate(updated, language) }),
    ...(section !== undefined && { section }),
    ...(outline.header?.url !== undefined && { url: outline.header.url }),
    language,
    paragraphs,
    captions,
    notes,
  };
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
