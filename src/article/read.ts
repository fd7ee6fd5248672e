import type { Article } from './article.js';
import { asCaption, asCredits, isByline, isSectionLine, readDate } from './header/index.js';
import { articleFrom, clean, type Outline, readGutenberg, readMarkdown, unwrap } from './text/index.js';
import { UnreadableArticle } from './unreadable.js';

type Format = 'text' | 'markdown';

interface ReadOptions {
  /** Found out from the name and the text when left out. */
  readonly format?: Format;
  /** The file's name; stands in for a title when the text has none. */
  readonly name?: string;
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
    throw new UnreadableArticle(
      'empty',
      'There are no words in it; it needs a title and at least one paragraph.',
    );
  }
  const format = options.format ?? textFormat(cleaned, options.name);
  if (format === 'markdown') return articleFrom(readMarkdown(cleaned), options.name);
  const book = readGutenberg(cleaned);
  if (book === undefined) return articleFrom(readPlain(cleaned), options.name);
  const { text: own, ...said } = book;
  return articleFrom({ ...readPlain(own), ...said }, options.name);
}

/** Markdown by the file's name or by a beginning that is a title's `# ` or front matter's `---` or `+++`, else plain text. */
export function textFormat(text: string, name = ''): Format {
  if (/\.(?:md|markdown)$/i.test(name)) return 'markdown';
  return /^\s*(?:#[ \t]|(?:---|\+{3})[ \t]*\n)/.test(text) ? 'markdown' : 'text';
}

/** Paragraphs stand between blank lines; where there are none, on a line each. */
function readPlain(text: string): Outline {
  const lines = text.split('\n').map((line) => line.trim());
  const top = lines.findIndex(Boolean);
  const bottom = lines.findLastIndex(Boolean);
  const spaced = lines.some((line, i) => line === '' && i > top && i < bottom);
  const blocks: string[][] = [];
  let open: string[] | undefined;
  for (const line of lines) {
    if (line === '') open = undefined;
    else if (open && spaced) open.push(line);
    else {
      open = [line];
      blocks.push(open);
    }
  }
  const [first = [], ...rest] = blocks;
  const [line = ''] = first;
  const [headline] = rest;
  if (headline?.[0] !== undefined && isMasthead(first, headline, rest[1]))
    return {
      title: headline[0],
      blocks: [...first.slice(1).map((one) => [one]), ...rest.slice(1)]
        .flatMap(splitHeader)
        .map((text) => ({ text })),
      header: { source: line },
    };
  const titled = isTitle(line) && (first.length > 1 || rest.length > 0);
  if (titled) {
    // Lines under the title without a blank one between are header lines one by one, or a paragraph.
    const under = first.slice(1);
    const heads = under.findIndex((one) => !asCredits(one) && !asCaption(one));
    const singles = heads < 0 ? under : under.slice(0, heads);
    const body = heads < 0 ? [] : under.slice(heads);
    const byline = body.findIndex((one, i) => i > 0 && isByline(one));
    // A standfirst of one or two lines with the byline under it.
    const parts = byline > 0 ? [body.slice(0, byline), ...body.slice(byline).map((one) => [one])] : [body];
    return {
      title: line,
      blocks: [...singles.map((one) => [one]), ...(body.length ? parts : []), ...rest]
        .flatMap(splitHeader)
        .map((text) => ({ text })),
    };
  }
  return { blocks: blocks.flatMap(splitHeader).map((text) => ({ text })) };
}

/** Whether a paper's name stands over its date, and the headline over a byline follows. */
const isMasthead = (
  [name = '', ...under]: readonly string[],
  headline: readonly string[],
  next: readonly string[] | undefined,
): boolean =>
  under.length > 0 &&
  under.every((one) => readDate(one) !== undefined) &&
  name.split(/\s+/).length <= 6 &&
  headline.length === 1 &&
  isTitle(headline[0] ?? '') &&
  !/[.!?]$/.test(headline[0] ?? '') &&
  next?.[0] !== undefined &&
  isByline(next[0]);

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
