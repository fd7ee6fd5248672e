import type { QuoteText } from '../text/index.js';
import { rewriteWords, type WrittenWords } from './write-numbers.js';

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
export const writeShortForms = (quote: QuoteText, { isWord, stands }: WrittenWords): QuoteText =>
  rewriteWords(quote, (at, token, gaps) => {
    const next = quote.tokens[at + 1];
    const key = next && (UNLIKE[token.key + next.key] ?? `${token.key}${SHORT[next.key] ?? ' '}`);
    if (!next || !key || gaps.has(at + 1) || !isWord(key) || stands([token, next]))
      return { length: 1, token };
    const raw = quote.text.slice(token.start, next.end);
    return { length: 2, token: { ...token, key, raw, end: next.end } };
  });
