/** A quotation as it is read in a message; where something was left out at an end, it has an ellipsis. */
export interface Quote {
  text: string;
  /** The parts of it that stand out; none when all of it is meant. */
  strong: readonly string[];
}

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
  // Marks of direction are the bot's.
  const sought = quote
    .replace(/[\u200E\u200F]/g, '')
    .replace(/^\s*…\s*|\s*…\s*$/g, '')
    .trim();
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

/** What an answer cites: what it quotes of the text, and in it what is meant. */
export interface Cited {
  lit: readonly Place[];
  quoted: readonly Place[];
}

/** Where quotations stand in a text; nothing when none of them does. */
export function findCited(
  quotes: readonly Quote[],
  paragraphs: readonly { readonly number: number; readonly text: string }[],
): Cited | undefined {
  const found = quotes.flatMap(({ text, strong }) => {
    const whole = findPassage(text, paragraphs);
    const paragraph = paragraphs.filter(({ number }) => number === whole?.paragraph);
    const meant = strong.flatMap((part) => findPassage(part, paragraph) ?? []);
    return whole ? [{ whole, meant: meant.length > 0 ? meant : [whole] }] : [];
  });
  if (found.length === 0) return undefined;
  return { lit: found.flatMap(({ meant }) => meant), quoted: found.map(({ whole }) => whole) };
}
