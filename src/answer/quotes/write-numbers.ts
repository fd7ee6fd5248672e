import type { QuoteText, QuoteToken } from '../text/index.js';
import { areOneNumber, isNumber, numbersIn, writtenOtherwise } from './count-words.js';

/** The longest number in words that is read as one: "two hundred and forty-three thousand". */
const LONGEST = 7;

/** What an article has, of words and of their rows. */
export interface WrittenWords {
  readonly isWord: (key: string) => boolean;
  readonly stands: (tokens: readonly QuoteToken[]) => boolean;
}

/**
 * A quotation with its numbers as the article writes them: "six" where it has only "6", and "one and a half" as one
 * word where it has "1.5". That they are written otherwise shows in what they are in the text.
 */
export const writeNumbers = (quote: QuoteText, known: WrittenWords, language: string): QuoteText =>
  rewriteWords(quote, (at, token, gaps) => {
    const whole = wholeNumber(quote, at, gaps, known, language);
    return whole ?? { length: 1, token: inFigures(token, known, language) };
  });

/**
 * A quotation with some of its words written otherwise, several as one, and its gaps where they were.
 *
 * @param write what stands for the words from a place on, and for how many of them.
 */
export function rewriteWords(
  quote: QuoteText,
  write: (at: number, token: QuoteToken, gaps: ReadonlySet<number>) => Written,
): QuoteText {
  const tokens: QuoteToken[] = [];
  // Where each word of the quotation is now.
  const places: number[] = [];
  const gaps = new Set(quote.gaps.map(({ at }) => at));
  let end = 0;
  for (const [at, token] of quote.tokens.entries()) {
    if (at >= end) {
      const written = write(at, token, gaps);
      tokens.push(written.token);
      end = at + written.length;
    }
    places.push(tokens.length - 1);
  }
  return { ...quote, tokens, gaps: quote.gaps.map((gap) => ({ ...gap, at: places[gap.at] ?? gap.at })) };
}

/** A word that stands for so many of a quotation. */
interface Written {
  readonly length: number;
  readonly token: QuoteToken;
}

/** The longest number of several words that begins at a place, where the article has it in figures and nowhere so. */
function wholeNumber(
  { text, tokens }: QuoteText,
  at: number,
  gaps: ReadonlySet<number>,
  { isWord, stands }: WrittenWords,
  language: string,
): Written | undefined {
  const first = tokens[at];
  if (!first || !isNumber(first, language)) return undefined;
  for (let length = Math.min(LONGEST, tokens.length - at); length > 1; length--) {
    const words = tokens.slice(at, at + length);
    const [figure] = areOneNumber(words, language) ? numbersIn(words, language) : [];
    if (figure === undefined || !isWord(figure) || words.some((_, i) => i > 0 && gaps.has(at + i))) continue;
    if (stands(words)) return undefined;
    const { end } = words.at(-1) ?? first;
    return { length, token: { ...first, key: figure, raw: text.slice(first.start, end), end } };
  }
  return undefined;
}

function inFigures(token: QuoteToken, { isWord }: WrittenWords, language: string): QuoteToken {
  const key = isWord(token.key) ? undefined : writtenOtherwise(token.key, language);
  return key !== undefined && isWord(key) ? { ...token, key } : token;
}
