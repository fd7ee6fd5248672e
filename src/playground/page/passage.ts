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
  const sought = squeeze(quote.replace(/^\s*…\s*|\s*…\s*$/g, ''));
  if (sought.text.length < SHORTEST) {
    const whole = paragraphs.find(({ text }) => squeeze(text).text === sought.text && sought.text !== '');
    return whole && { paragraph: whole.number, start: 0, end: whole.text.length };
  }
  for (const { number, text } of paragraphs) {
    const { text: squeezed, places } = squeeze(text);
    const at = squeezed.indexOf(sought.text);
    if (at >= 0)
      return { paragraph: number, start: places[at]!, end: places[at + sought.text.length - 1]! + 1 };
  }
  return undefined;
}

/** The text with single spaces, without those at its ends, and where each of its characters was. */
function squeeze(text: string): { text: string; places: number[] } {
  let squeezed = '';
  const places: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const space = /\s/.test(text[at]!);
    if (space && (squeezed === '' || squeezed.endsWith(' '))) continue;
    squeezed += space ? ' ' : text[at]!;
    places.push(at);
  }
  return squeezed.endsWith(' ') ? { text: squeezed.slice(0, -1), places } : { text: squeezed, places };
}
