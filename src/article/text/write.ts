import { createRequire } from 'node:module';
import type { Article, PrintedDate } from '../article.js';
import { printedDate } from '../header/index.js';
import { ABSURD } from './markdown.js';

// Loaded when an article is written: few runs write one.
const load = createRequire(import.meta.url);

/** Words that need no quotation marks in YAML; others have them, so that no rule of it has to be known here. */
const PLAIN = /^[\p{L}\p{N}][\p{L}\p{M}\p{N} ,.'/_-]*$/u;

/**
 * An article as Markdown with front matter, which `readArticle` reads back to the same article.
 * Headings stand as `##`, the lines of a paragraph (a list's items) end in a backslash.
 */
export function writeMarkdown(article: Article): string {
  const { Document, visit } = load('yaml') as typeof import('yaml');
  const { title, authors, source, published, updated, section, url, language, captions, notes } = article;
  const { sourceKind, publisher, volume, issue, pages, doi } = article;
  const dated = (date: PrintedDate | undefined) =>
    // The date in words is enough, unless reading them again would give another one.
    date && (date.iso === printedDate(date.printed, language).iso ? date.printed : date);
  const front = new Document(
    {
      title,
      authors,
      source,
      published: dated(published),
      updated: dated(updated),
      section,
      kind: sourceKind,
      publisher,
      volume,
      issue,
      pages,
      doi,
      url,
      language,
      // Both are there even when empty: they say that nothing else in the body is a caption or a note.
      captions: captions.map(({ text, credit }) => (credit === undefined ? text : { text, credit })),
      notes,
    },
    { schema: 'core', aliasDuplicateObjects: false },
  );
  visit(front, {
    Scalar(_, scalar) {
      if (typeof scalar.value === 'string' && !PLAIN.test(scalar.value)) scalar.type = 'QUOTE_DOUBLE';
    },
  });
  const body = bodyOf(article, escapeMarks);
  return `---\n${front.toString({ lineWidth: 0 })}---\n\n${ABSURD.test(body) ? bodyOf(article, spelled) : body}`;
}

function bodyOf({ paragraphs }: Article, mark: (text: string) => string): string {
  let above: string | undefined;
  return paragraphs
    .map(({ text, heading, bold }) => {
      const over = heading === above ? '' : `${`## ${mark(heading ?? '')}`.trim()}\n\n`;
      above = heading;
      // Runs of spaces and empty lines would be taken for wraps.
      const lines = mark(text)
        .replace(/ (?= )/g, '&nbsp;')
        .split('\n');
      const marked = lines.map((line) => line || '&nbsp;').join('\\\n');
      return `${over}${bold ? `**${marked}**` : marked}\n`;
    })
    .join('\n');
}

/** Marks that mean something anywhere in a line, in CommonMark with tables, strike-through, and addresses as links. */
const ANYWHERE = /[\\`*_[\]<>~|@]|&(?=[#\w])|(?<=www)\.|:(?=\/\/)/gi;
const AT_LINE_START = /^( *)(#|[-+=:](?=$|[ =:-])|-|\d+(?=[.)]))/gm;

/** The text with a backslash before whatever Markdown could read as a mark. */
export function escapeMarks(text: string): string {
  return text
    .replace(ANYWHERE, '\\$&')
    .replace(AT_LINE_START, (_, space: string, mark: string) =>
      /\d/.test(mark) ? `${space}${mark}\\` : `${space}\\${mark}`,
    )
    .replace(/(?<= )#(?=#* *$)/gm, '\\#');
}

/** The same with every mark as a character reference, for texts that look like an attack on a reader. */
function spelled(text: string): string {
  return text
    .replace(/[!-/:-@[-`{-~]/g, (mark) => `&#${mark.charCodeAt(0)};`)
    .replace(/^( *\d)/gm, (start) => start.replace(/\d/, (digit) => `&#${digit.charCodeAt(0)};`));
}
