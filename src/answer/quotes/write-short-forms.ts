import type { QuoteText } from '../text/index.js';
import { shorten } from './short-forms.js';
import { rewriteWords, type WrittenWords } from './write-numbers.js';

/**
 * An English quotation with its short forms as the article writes them: "it is" as the one word "it's" where the
 * article has that and not the two, so that "It is over" is found in "It's over". That they are written otherwise
 * shows in what they are in the text.
 */
export const writeShortForms = (quote: QuoteText, { isWord, stands }: WrittenWords): QuoteText =>
  rewriteWords(quote, (at, token, gaps) => {
    const next = quote.tokens[at + 1];
    const key = next && shorten(token.key, next.key);
    if (!next || !key || gaps.has(at + 1) || !isWord(key) || stands([token, next]))
      return { length: 1, token };
    const raw = quote.text.slice(token.start, next.end);
    return { length: 2, token: { ...token, key, raw, end: next.end } };
  });
