import { zipSync } from 'fflate';
import type { Article } from '../article.js';
import { asCredits, authorsInProperties, isByline, titleInProperties } from '../header/index.js';
import { readPart } from '../html/index.js';
import { articleFrom, decode } from '../text/index.js';
import { UnreadableArticle } from '../unreadable.js';
import { type Archive, isDamaged, openArchive } from './archive.js';
import { withFieldsAsText, withFormulasAsText } from './formulas.js';
import { ownLevels, stylesOf, withOwnLevels } from './outline-styles.js';
import { ownTitle, withOwnTitle } from './shown-title.js';

/**
 * What mammoth is told of styles, which have English names in every language. A title is no heading of the text under
 * it; the lines of a table of contents are left out.
 */
const STYLES = [
  "p[style-name='Title'] => h1.title:fresh",
  "p[style-name='Subtitle'] => p:fresh",
  "p[style-name='Author'] => p.author:fresh",
  "p[style-name='Date'] => p.date:fresh",
  ...['Caption', 'Image Caption', 'Table Caption'].map(
    (name) => `p[style-name='${name}'] => figcaption:fresh`,
  ),
  // LibreOffice has names of its own.
  ...[
    'TOC Heading',
    'Contents Heading',
    ...Array.from({ length: 9 }, (_, at) => [`toc ${at + 1}`, `Contents ${at + 1}`]).flat(),
  ].map((name) => `p[style-name='${name}'] => p.toc:fresh`),
  ...['Preformatted Text', 'HTML Preformatted', 'Source Code'].map(
    (name) => `p[style-name='${name}'] => pre:separator('\\n')`,
  ),
];
/** mammoth puts the notes at the end, and a mark that leads to each where it belongs. */
const NOTES = /<ol><li id="(?:foot|end)note-[\s\S]*$/;
const NOTE_MARK = /<sup><a href="#(?:foot|end)note-[^<>]*>[^<>]*<\/a><\/sup>/g;
const BACK = /<a href="#(?:foot|end)note-ref-[^<>]*>[^<>]*<\/a>/g;
/** A cell with one paragraph, as nearly all have: such a table holds data, and is read row by row. */
const CELL = /<(t[dh])([^<>]*)><p>((?:(?!<\/?(?:p|table)\b)[\s\S])*)<\/p><\/\1>/g;
const TITLE = /<h1 class="title">([\s\S]*?)<\/h1>/;
const AUTHOR = /<p class="author">([\s\S]*?)<\/p>/g;
const DATE = /<p class="date">([\s\S]*?)<\/p>/;
/** A line all in bold that is no sentence: how headings are set by who knows no styles. */
const BOLD_LINE = /<p><strong>((?:(?!<\/?(?:p|strong|br)\b)[\s\S]){1,120}[^.,;:!?])<\/strong><\/p>/g;

/**
 * Reads a document of Word (Office Open XML): mammoth makes a page of it, as the styles of its paragraphs say.
 *
 * @throws UnreadableArticle when it is damaged, or there is no text in it.
 */
export async function readDocx(
  bytes: Uint8Array,
  { name, url }: { readonly name?: string; readonly url?: string } = {},
): Promise<Article> {
  const archive = openArchive(bytes);
  const html = withHeadings(await convert(archive));
  const body = html
    .replace(TITLE, '')
    .replace(AUTHOR, '')
    .replace(DATE, '')
    .replace(NOTES, '')
    .replace(NOTE_MARK, '')
    .replace(CELL, '<$1$2>$3</$1>');
  const over = TITLE.test(html) ? undefined : titleOver(body);
  const { blocks: text, captions } = readPart(body.slice(over?.[0].length));
  // Notes come last, as they do in a PDF.
  const blocks = [...text, ...notesIn(html).map((note) => ({ text: note }))];
  if (!blocks.some(({ text }) => /\p{L}/u.test(text))) {
    throw new UnreadableArticle(
      'empty',
      'There is no text in this document; it may be made of pictures. Paste the text of the article instead.',
    );
  }
  const properties = decode(archive.get('docProps/core.xml') ?? new Uint8Array());
  const title =
    wordsIn(TITLE.exec(html)?.[1]) ??
    wordsIn(over?.[2]) ??
    titleInProperties(property(properties, 'dc:title'));
  const styled = [...html.matchAll(AUTHOR)].map(([, words]) => wordsIn(words)).join(', ');
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

const notesIn = (html: string) =>
  (NOTES.exec(html)?.[0] ?? '')
    .split(/(?=<li id="(?:foot|end)note-)/)
    .map((note) =>
      readPart(note.replace(BACK, '').replace(/<\/?(?:ol|li)\b[^<>]*>/g, ''))
        .blocks.map(({ text }) => text)
        .join('\n'),
    )
    .filter(Boolean);

const DOCUMENT = 'word/document.xml';

/** Only texts are handed on, packed anew: what is unpacked again is then bounded, and pictures are nowhere. */
async function convert(archive: Archive): Promise<string> {
  try {
    const files = new Map(archive);
    const text = files.get(DOCUMENT);
    const told = new TextDecoder().decode(files.get('word/styles.xml'));
    if (text) {
      const xml = withFieldsAsText(withFormulasAsText(new TextDecoder().decode(text)));
      files.set(DOCUMENT, new TextEncoder().encode(withOwnTitle(withOwnLevels(xml), told)));
    }
    const styles = stylesOf(told);
    const texts = zipSync(Object.fromEntries(files), { level: 0 });
    // Loading it takes longer than reading a book of another format.
    const { default: mammoth } = await import('mammoth');
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(texts) },
      {
        styleMap: [...STYLES, ownTitle, ...ownLevels, ...styles],
        convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
      },
    );
    return value;
  } catch (error) {
    throw isDamaged(error);
  }
}

const property = (xml: string, name: string): string | undefined =>
  wordsIn(new RegExp(`<${name}\\b[^>]*>([^<]*)</${name}>`).exec(xml)?.[1]?.trim() || undefined);
