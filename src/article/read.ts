import type { Article } from './article.js';
import { articleFrom, clean, readGutenberg, readMarkdown, readPlain } from './text/index.js';
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
  const plain = readPlain(own);
  return articleFrom({ ...plain, ...said, header: { ...plain.header, ...said.header } }, options.name);
}

/** Markdown by the file's name or by a beginning that is a title's `# ` or front matter's `---` or `+++`, else plain text. */
export function textFormat(text: string, name = ''): Format {
  if (/\.(?:md|markdown)$/i.test(name)) return 'markdown';
  return /^\s*(?:#[ \t]|(?:---|\+{3})[ \t]*\n)/.test(text) ? 'markdown' : 'text';
}
