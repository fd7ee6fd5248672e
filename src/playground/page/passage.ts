/** A place in a paragraph's text. */
export interface Place {
  paragraph: number;
  start: number;
  end: number;
}

/** Shorter quotations stand in many places by chance. */
const SHORTEST = 12;

/**
 * Finds where a quotation stands in a text: word for word, but for white space, and for ellipses at its ends,
 * which say that something was left out there. Nothing when it stands nowhere.
 */
export function findPassage(
  quote: string,
  paragraphs: readonly { readonly number: number; readonly text: string }[],
): Place | undefined {
  const sought = quote.replace(/^\s*…\s*|\s*…\s*$/g, '').trim();
  if (sought === '') return undefined;
  const words = sought.split(/\s+/).map((word) => word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  const pattern = words.join('\\s+');
  const anywhere = new RegExp(sought.length < SHORTEST ? `^\\s*${pattern}\\s*$` : pattern);
  for (const { number, text } of paragraphs) {
    const found = anywhere.exec(text);
    if (found) return { paragraph: number, start: found.index, end: found.index + found[0].length };
  }
  return undefined;
}
