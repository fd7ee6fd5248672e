import { unzipSync } from 'fflate';
import { UnreadableArticle } from '../unreadable.js';

/** The most bytes that the texts of an archive may have unpacked: five times the longest article that is read. */
const MAX_UNPACKED = 40_000_000;
/** More files than any book is made of. */
const MAX_FILES = 5000;
/** What holds text; pictures, fonts and sounds stay packed. */
const TEXT = /(?:\.(?:xhtml|html?|xml|opf|ncx|rels)|^mimetype)$/i;

/** The texts of an archive by their names. */
export type Archive = ReadonlyMap<string, Uint8Array>;

/**
 * Unpacks what holds text in a ZIP archive. A file gets as much room as the archive says that it needs, so an archive
 * that says too little of itself is cut off, and one that says too much is refused before anything is unpacked.
 *
 * @throws UnreadableArticle when it is damaged, protected by a password, or holds too much.
 */
export function openArchive(bytes: Uint8Array): Archive {
  // Of the file's first header: bit 0 tells that what follows is encrypted.
  if ((bytes[6] ?? 0) & 1) throw isLocked();
  let unpacked = 0;
  let files = 0;
  try {
    const entries = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (++files > MAX_FILES) throw holdsTooMuch();
        if (!TEXT.test(name)) return false;
        unpacked += originalSize;
        if (unpacked > MAX_UNPACKED) throw holdsTooMuch();
        return true;
      },
    });
    return new Map(Object.entries(entries));
  } catch (error) {
    if (error instanceof UnreadableArticle) throw error;
    throw isDamaged(error);
  }
}

export const isLocked = () =>
  new UnreadableArticle(
    'locked',
    'This file is protected against copying or by a password; get it without protection and try again.',
  );

export const isDamaged = (cause?: unknown) =>
  new UnreadableArticle(
    'damaged',
    'This file is damaged or cut off; get it again, or paste the text of the article.',
    { cause },
  );

const holdsTooMuch = () =>
  new UnreadableArticle(
    'too-long',
    'There is too much in this file for one article; cut it into chapters and add them one by one.',
  );
