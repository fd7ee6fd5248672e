import type { Article } from '../article.js';
import { asCredits } from '../header/index.js';
import { readPart } from '../html/index.js';
import { articleFrom, decode, type TextBlock } from '../text/index.js';
import { UnreadableArticle } from '../unreadable.js';
import { openArchive } from './archive.js';
import { readPackage } from './package.js';

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
  const blocks: TextBlock[] = [];
  for (const chapter of book.chapters) {
    const content = archive.get(chapter);
    if (content === undefined) continue;
    const heading = book.names.get(chapter);
    for (const block of readPart(decode(content, 'application/xhtml+xml')))
      blocks.push(block.heading === undefined && heading !== undefined ? { ...block, heading } : block);
  }
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
