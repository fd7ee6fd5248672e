import { zipSync } from 'fflate';
import type { Article } from '../article.js';
import { asCredits } from '../header/index.js';
import { readPart } from '../html/index.js';
import { articleFrom, decode } from '../text/index.js';
import { UnreadableArticle } from '../unreadable.js';
import { type Archive, isDamaged, openArchive } from './archive.js';

/** A title is no heading of the text under it. */
const STYLES = ["p[style-name='Title'] => h1.title:fresh", "p[style-name='Subtitle'] => p:fresh"];
/** mammoth puts the notes at the end, and a mark that leads to each where it belongs. */
const NOTES = /<ol><li id="(?:foot|end)note-[\s\S]*$/;
const NOTE_MARK = /<sup><a href="#(?:foot|end)note-[^<>]*>[^<>]*<\/a><\/sup>/g;
const BACK = /<a href="#(?:foot|end)note-ref-[^<>]*>[^<>]*<\/a>/g;
/** A cell with one paragraph, as nearly all have: such a table holds data, and is read row by row. */
const CELL = /<(t[dh])([^<>]*)><p>((?:(?!<\/?(?:p|table)\b)[\s\S])*)<\/p><\/\1>/g;
const TITLE = /<h1 class="title">([\s\S]*?)<\/h1>/;

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
  const shown = TITLE.exec(html)?.[1];
  const title = shown === undefined ? undefined : readPart(`<p>${shown}</p>`)[0]?.text;
  const body = html
    .replace(TITLE, '')
    .replace(NOTES, '')
    .replace(NOTE_MARK, '')
    .replace(CELL, '<$1$2>$3</$1>');
  const blocks = readPart(body);
  if (!blocks.some(({ text }) => /\p{L}/u.test(text))) {
    throw new UnreadableArticle(
      'empty',
      'There is no text in this document; it may be made of pictures. Paste the text of the article instead.',
    );
  }
  const properties = decode(archive.get('docProps/core.xml') ?? new Uint8Array());
  const told = property(properties, 'dc:title');
  // One word is a login; two or three may be a person's name.
  const creator = property(properties, 'dc:creator');
  const credits = creator?.includes(' ') ? asCredits(`By ${creator}`) : undefined;
  const article = articleFrom(
    {
      ...((title ?? told) !== undefined && { title: title ?? told ?? '' }),
      blocks,
      header: { notes: notesIn(html), ...(url !== undefined && { url }) },
    },
    name,
  );
  // What the document shows goes before its properties, which are often left over from another file.
  return article.authors.length === 0 && credits?.authors
    ? { ...article, authors: credits.authors }
    : article;
}

const notesIn = (html: string) =>
  (NOTES.exec(html)?.[0] ?? '')
    .split(/(?=<li id="(?:foot|end)note-)/)
    .map((note) =>
      readPart(note.replace(BACK, '').replace(/<\/?(?:ol|li)\b[^<>]*>/g, ''))
        .map(({ text }) => text)
        .join('\n'),
    )
    .filter(Boolean);

/** Only texts are handed on, packed anew: what is unpacked again is then bounded, and pictures are nowhere. */
async function convert(archive: Archive): Promise<string> {
  try {
    const texts = zipSync(Object.fromEntries(archive), { level: 0 });
    // Loading it takes longer than reading a book of another format.
    const { default: mammoth } = await import('mammoth');
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(texts) },
      { styleMap: STYLES, convertImage: mammoth.images.imgElement(async () => ({ src: '' })) },
    );
    return value;
  } catch (error) {
    throw isDamaged(error);
  }
}

function property(xml: string, name: string): string | undefined {
  const value = new RegExp(`<${name}\\b[^>]*>([^<]*)</${name}>`).exec(xml)?.[1]?.trim();
  return value ? readPart(`<p>${value}</p>`)[0]?.text : undefined;
}
