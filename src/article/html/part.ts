import { parseHTML } from 'linkedom';
import type { Caption } from '../article.js';
import { clean, isNoteSign, type TextBlock } from '../text/index.js';
import { isDeep, tooDeep } from './html.js';
import { isBlock } from './inline.js';
import { type NamedPlace, withHeadings } from './named-places.js';
import { blocksOf } from './outline.js';
import { type HtmlPage, isElement, type PageElement } from './page.js';
import type { Piece } from './piece.js';
import { contentOf, lengthOf } from './pieces.js';

interface PagePart {
  readonly blocks: readonly TextBlock[];
  readonly captions: readonly Caption[];
  /** Footnotes and endnotes, where they are marked as such, without the links back to the text. */
  readonly notes: readonly string[];
}

/**
 * A page that is nothing but text, such as a chapter of a book: no article is looked for. Only what a reader would turn
 * over is left out: title pages, tables of contents, the numbers of printed pages.
 *
 * @param places what a table of contents calls them; each gets its name as a heading where it has none.
 * @throws UnreadableArticle when it is nested too deeply.
 */
export function readPart(html: string, places: readonly NamedPlace[] = []): PagePart {
  // HTML knows no `<title/>` or `<a/>`: it would take all that follows for what stands in it.
  const closed = clean(html).replace(
    /<(title|script|style|a|span|div|p|i|b|em|strong)\b([^<>]*)\/>/gi,
    '<$1$2></$1>',
  );
  const body = /<body\b/i.test(closed) ? closed : `<html><body>${closed}</body></html>`;
  try {
    const page = (parseHTML(body) as unknown as { document: HtmlPage }).document;
    if (isDeep(page.documentElement)) throw tooDeep();
    return partOf(page, places);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw tooDeep(error);
  }
}

/** How EPUB (https://www.w3.org/TR/epub-ssv-11/) and Project Gutenberg name what is no text of a book. */
const NO_TEXT =
  /^(?:cover|titlepage|halftitlepage|toc|landmarks|page-list|loi|lot|copyright-page|pagebreak|pagenum|pg-boilerplate)$/;
const NOTE = /^(?:foot|end|rear)notes?$/;

/** What an element is called by its types in EPUB, its roles and its classes. */
const rolesOf = (element: PageElement) =>
  [
    element.getAttribute('epub:type'),
    element.getAttribute('role')?.replace(/\bdoc-/g, ''),
    element.getAttribute('class'),
  ]
    .join(' ')
    .toLowerCase()
    .split(/\s+/);

function partOf(page: HtmlPage, places: readonly NamedPlace[]): PagePart {
  const body = page.querySelector('body') ?? page.documentElement;
  if (rolesOf(body).some((role) => NO_TEXT.test(role))) return { blocks: [], captions: [], notes: [] };
  const named = [...body.querySelectorAll('*')].map((element) => ({ element, roles: rolesOf(element) }));
  const called = (pattern: RegExp) =>
    named.filter(({ roles }) => roles.some((role) => pattern.test(role))).map(({ element }) => element);
  // Some publishers call headings "toc" that a table of contents is to be made of.
  for (const element of called(NO_TEXT)) if (!/^h[1-6]$/i.test(element.nodeName)) element.remove();
  const notes = takeNotes(called(NOTE).filter(isBlock));
  const { pieces, captions } = contentOf(body);
  return { blocks: blocksOf(withHeadings(withoutContents(pieces), body, places)), captions, notes };
}

/** The notes in elements that are marked as notes, or as lists of notes with or without such in them. */
function takeNotes(marked: readonly PageElement[]): string[] {
  const holders = new Set<unknown>();
  for (const { parentNode } of marked)
    for (let node = parentNode; node !== null; node = node.parentNode) holders.add(node);
  const texts = marked
    .filter((element) => !holders.has(element))
    .flatMap((element) => {
      const items = [...element.querySelectorAll('li')];
      return (items.length > 0 ? items : [element]).flatMap(notesOf);
    });
  for (const element of marked) {
    headingOver(element)?.remove();
    element.remove();
  }
  return texts;
}

/** The heading that stands directly over an element. */
function headingOver(element: PageElement): PageElement | undefined {
  const around = [...(element.parentNode?.childNodes ?? [])].filter(isElement);
  const before = around[around.indexOf(element) - 1];
  return before && /^h[1-6]$/i.test(before.nodeName) ? before : undefined;
}

/** What leads back from a note: its number, or an arrow. */
const BACK = /^(?:\s|[↩↑⤴⏎^←]|\ufe0e|\ufe0f)*$/u;

/** The notes of an element: each paragraph with a number that leads back begins one. */
function notesOf(element: PageElement): string[] {
  const begin = new Set<unknown>();
  for (const link of [...element.querySelectorAll('a[href]')]) {
    const words = (link.textContent ?? '').trim();
    if (isNoteSign(words)) begin.add(link.closest('p, div, aside, li, dd'));
    if (isNoteSign(words) || BACK.test(words)) link.remove();
  }
  const notes: string[] = [];
  for (const piece of contentOf(element).pieces) {
    const text = piece.text.replace(/^[.):\]\s]+/, '');
    const last = notes.length - 1;
    if (last < 0 || begin.has(piece.element)) notes.push(text);
    else notes[last] += `\n${text}`;
  }
  return notes;
}

/** Fewer links are a reader's way to a picture or another chapter. */
const CONTENTS = 3;

/** The pieces without those that only lead to other places of the book: tables of contents, and of pictures. */
function withoutContents(pieces: readonly Piece[]): readonly Piece[] {
  const links = new Map(
    pieces.map((piece) => {
      const all = [...piece.element.querySelectorAll('a[href]')].filter(
        (link) => !/^\w+:/.test(link.getAttribute('href') ?? ''),
      );
      const led = all.reduce((sum, link) => sum + lengthOf(link), 0);
      return [piece, piece.level === 0 && led > 0.6 * lengthOf(piece.element) ? all.length : 0];
    }),
  );
  const count = [...links.values()].reduce((sum, some) => sum + some, 0);
  if (count < CONTENTS) return pieces;
  const isContents = (piece: Piece | undefined) => piece !== undefined && links.get(piece) !== 0;
  // The heading over them goes with them, unless a text follows under it.
  return pieces.filter((piece, at) => {
    if (piece.level === 0 || !isContents(pieces[at + 1])) return !isContents(piece);
    const next = pieces.slice(at + 1).find((one) => !isContents(one));
    return next?.level === 0;
  });
}
