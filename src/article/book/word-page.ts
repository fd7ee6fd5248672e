import type { Article } from '../article.js';
import { asCredits, authorsInProperties, isByline, titleInProperties } from '../header/index.js';
import { readPart } from '../html/index.js';
import { articleFrom } from '../text/index.js';
import { UnreadableArticle } from '../unreadable.js';

/** A cell with one paragraph, as nearly all have: such a table holds data, and is read row by row. */
const CELL = /<(t[dh])([^<>]*)><p>((?:(?!<\/?(?:p|table)\b)[\s\S])*)<\/p><\/\1>/g;
const TITLE = /<h1 class="title">([\s\S]*?)<\/h1>/;
const AUTHOR = /<p class="author">([\s\S]*?)<\/p>/g;
const DATE = /<p class="date">([\s\S]*?)<\/p>/;
/** A line all in bold that is no sentence: how headings are set by who knows no styles. */
const BOLD_LINE = /<p><strong>((?:(?!<\/?(?:p|strong|br)\b)[\s\S]){1,120}[^.,;:!?])<\/strong><\/p>/g;

/** The page that is made of a document of a word processor. */
interface WordPage {
  /** With `h1.title`, `p.author` and `p.date` for what styles call so. */
  readonly html: string;
  readonly notes: readonly string[];
  /** XML with `dc:title` and `dc:creator`, as Dublin Core has them. */
  readonly properties: string;
}

/**
 * The article in a document of a word processor.
 *
 * @throws UnreadableArticle when there is no text in it.
 */
export function articleOfPage(
  { html: page, notes, properties }: WordPage,
  { name, url }: { readonly name?: string; readonly url?: string },
): Article {
  const html = withHeadings(page);
  const body = html.replace(TITLE, '').replace(AUTHOR, '').replace(DATE, '').replace(CELL, '<$1$2>$3</$1>');
  const over = TITLE.test(html) ? undefined : titleOver(body);
  const { blocks: text, captions } = readPart(body.slice(over?.[0].length));
  // Notes come last, as they do in a PDF.
  const blocks = [...text, ...notes.map((note) => ({ text: note }))];
  if (!blocks.some(({ text }) => /\p{L}/u.test(text))) {
    throw new UnreadableArticle(
      'empty',
      'There is no text in this document; it may be made of pictures. Paste the text of the article instead.',
    );
  }
  const title =
    wordsIn(TITLE.exec(html)?.[1]) ??
    wordsIn(over?.[2]) ??
    titleInProperties(property(properties, 'dc:title'));
  const styled = [...new Set([...html.matchAll(AUTHOR)].map(([, words]) => wordsIn(words)))].join(', ');
  const published = wordsIn(DATE.exec(html)?.[1]);
  const article = articleFrom(
    {
      ...(title !== undefined && { title }),
      blocks,
      header: {
        ...asCredits(`By ${styled}`),
        ...(published !== undefined && { published }),
        captions,
        ...(url !== undefined && { url }),
      },
    },
    name,
  );
  // What the document shows goes before its properties, which are often left over from another file.
  const authors = authorsInProperties(property(properties, 'dc:creator'));
  return article.authors.length === 0 && authors ? { ...article, authors } : article;
}

/** With lines all in bold as headings; the one that a document begins with is its title, if no style says another. */
const withHeadings = (html: string): string =>
  html.replace(BOLD_LINE, (_, words: string, at: number) =>
    at === 0 && !TITLE.test(html) ? `<h1 class="title">${words}</h1>` : `<h3>${words}</h3>`,
  );

/** A first line that is no sentence, and the line under it. */
const PLAIN_TITLE = /^(<p>)((?:(?!<\/?(?:p|br)\b)[\s\S]){1,120}[^.,;:!?<])<\/p>(?=\s*<p>([^<]{1,200})<\/p>)/;

/**
 * The heading that a document begins with, if there is none other of its rank: that is its title. So is a plain line
 * over a byline, of who knows no styles.
 */
function titleOver(body: string): RegExpExecArray | undefined {
  const plain = PLAIN_TITLE.exec(body);
  if (plain && isByline(wordsIn(plain[3]) ?? '')) return plain;
  const found = /^<(?<rank>h[1-6])>([\s\S]*?)<\/\k<rank>>/.exec(body);
  const rank = found?.groups?.rank;
  return found && rank && !body.includes(`<${rank}>`, found[0].length) ? found : undefined;
}

const wordsIn = (html: string | undefined): string | undefined =>
  html === undefined ? undefined : readPart(`<p>${html}</p>`).blocks[0]?.text;

const property = (xml: string, name: string): string | undefined =>
  wordsIn(new RegExp(`<${name}\\b[^>]*>([^<]*)</${name}>`).exec(xml)?.[1]?.trim() || undefined);
