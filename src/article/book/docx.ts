import { zipSync } from 'fflate';
import type { Article } from '../article.js';
import { readPart } from '../html/index.js';
import { decode } from '../text/index.js';
import { type Archive, isDamaged, openArchive } from './archive.js';
import { withFieldsAsText, withFormulasAsText, withInitialsInside, withoutHidden } from './formulas.js';
import { ownLevels, stylesOf, withOwnLevels } from './outline-styles.js';
import { ownTitle, withOwnTitle } from './shown-title.js';
import { articleOfPage } from './word-page.js';

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
  const html = await convert(archive);
  return articleOfPage(
    {
      html: html.replace(NOTES, '').replace(NOTE_MARK, ''),
      notes: notesIn(html),
      properties: decode(archive.get('docProps/core.xml') ?? new Uint8Array()),
    },
    { ...(name !== undefined && { name }), ...(url !== undefined && { url }) },
  );
}

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
      const xml = withInitialsInside(
        withFieldsAsText(withFormulasAsText(withoutHidden(new TextDecoder().decode(text)))),
      );
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
