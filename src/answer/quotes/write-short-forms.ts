import type { QuoteText, QuoteToken } from '../text/index.js';
import type { WrittenWords } from './write-numbers.js';

/** Short forms of what stands behind a word. */
const SHORT: Readonly<Record<string, string>> = {
  not: "n't",
  is: "'s",
  has: "'s",
  am: "'m",
  are: "'re",
  have: "'ve",
  will: "'ll",
  would: "'d",
  had: "'d",
};
const UNLIKE: Readonly<Record<string, string>> = { willnot: "won't", cannot: "can't", shallnot: "shan't" };

/**
 * An English quotation with its short forms as the article writes them: "it is" as the one word "it's" where the
 * article has that and not the two, so that "It is over" is found in "It's over". That they are written otherwise
 * shows in what they are in the text.
 */
export function writeShortForms(quote: QuoteText, { isWord, stands }: WrittenWords): QuoteText {
  const tokens: QuoteToken[] = [];
  // Where each word of the quotation is now.
  const places: number[] = [];
  const gaps = new Set(quote.gaps.map(({ at }) => at));
  for (const [at, token] of quote.tokens.entries()) {
    const before = tokens.at(-1);
    const short = before && (UNLIKE[before.key + token.key] ?? `${before.key}${SHORT[token.key] ?? ' '}`);
    if (before && short && !gaps.has(at) && isWord(short) && !stands([before, token]))
      tokens[tokens.length - 1] = {
        ...before,
        key: short,
        raw: quote.text.slice(before.start, token.end),
        end: token.end,
      };
    else tokens.push(token);
    places.push(tokens.length - 1);
  }
  return { ...quote, tokens, gaps: quote.gaps.map((gap) => ({ ...gap, at: places[gap.at] ?? gap.at })) };
}
