import type { Article } from '../article.js';
import { asCredits } from '../header/index.js';
import { readPart } from '../html/index.js';
import { articleFrom, bareLetters, decode, type TextBlock } from '../text/index.js';
import { UnreadableArticle } from '../unreadable.js';
import { openArchive } from './archive.js';
import { type BookPackage, readPackage } from './package.js';

/**
 * Reads a book in EPUB 2 or 3: its chapters in the order of the spine, under their headings.
 *
 * @throws UnreadableArticle when it is protected or damaged, or there is no text in it.
 */
export function readEpub(
  bytes: Uint8Array,
  { name, url }: { readonly name?: string; readonly url?: string } = {},
): Article {
  const archive = openArchive(bytes);
  const book = readPackage(archive);
  const parts = book.chapters.flatMap((chapter) => {
    const content = archive.get(chapter);
    return content === undefined
      ? []
      : [readPart(decode(content, 'application/xhtml+xml'), book.places.get(chapter))];
  });
  // Notes come last, as they do in a PDF, so that no chapter is interrupted by them.
  const blocks: TextBlock[] = [
    ...parts.flatMap((part) => (isTitlePage(part.blocks, book) ? [] : part.blocks)),
    ...parts.flatMap(({ notes }) => notes.map((text) => ({ text }))),
  ];
  if (!blocks.some(({ text }) => /\p{L}/u.test(text))) {
    throw new UnreadableArticle('empty', 'There is no text in this book; it may be made of pictures.');
  }
  const authors = book.authors.flatMap((author) => asCredits(`By ${author}`)?.authors ?? [author]);
  return articleFrom(
    {
      ...(book.title !== undefined && { title: book.title }),
      blocks,
      header: {
        authors,
        captions: parts.flatMap(({ captions }) => captions),
        publication: { sourceKind: 'book' },
        ...(book.publisher !== undefined && { source: book.publisher }),
        ...(book.date !== undefined && { published: book.date.replace(/T.*$/, '') }),
        ...(url !== undefined && { url }),
      },
      sorted: true,
    },
    name,
  );
}

/** In characters: a title page with a line on the series, the edition and the rights. */
const LONGEST_TITLE_PAGE = 400;

/** Whether a chapter says little but who wrote what, and who published it. */
function isTitlePage(blocks: readonly TextBlock[], { title, authors, publisher }: BookPackage): boolean {
  const lines = blocks.flatMap(({ text, heading }) => [heading ?? '', ...text.split('\n')]).map(bareLetters);
  if (lines.join('').length > LONGEST_TITLE_PAGE) return false;
  const named = title === undefined ? '' : bareLetters(title);
  const others = [...authors, publisher ?? ''].map(bareLetters).filter(Boolean);
  const isTold = (line: string) => line === '' || line === named || others.includes(line.replace(/^by/, ''));
  return (
    lines.every(isTold) ||
    (lines.includes(named) && lines.some((line) => line !== named && line !== '' && isTold(line)))
  );
}
