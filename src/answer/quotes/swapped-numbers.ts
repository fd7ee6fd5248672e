import type { QuoteText } from '../text/index.js';
import type { Pair } from './changes.js';
import { isNumber } from './count-words.js';
import type { ArticleWords } from './text.js';
import type { Stretch } from './word-for-word.js';
import type { Work } from './work.js';

/** Longer quotations are near enough to where they stand by their other words. */
const LONGEST = 10;

/** Where a short quotation stands with two of its numbers changed about: “12 votes to 15” for “15 votes to 12”. */
export function findSwapped(
  words: ArticleWords,
  { tokens }: QuoteText,
  language: string,
  work: Work,
): Stretch | undefined {
  const numbers = tokens.flatMap((token, at) => (isNumber(token, language) ? [at] : []));
  const [one, other, ...more] = numbers;
  if (one === undefined || other === undefined || more.length > 0 || tokens.length > LONGEST)
    return undefined;
  const order = tokens.map((_, at) => (at === one ? other : at === other ? one : at));
  const swapped = order.flatMap((at) => tokens.slice(at, at + 1));
  const [from] = words.occurrences(swapped, work);
  if (from === undefined) return undefined;
  const pairs = tokens.flatMap((_, at): Pair[] => (numbers.includes(at) ? [] : [[from + at, at]]));
  return { from, to: from + tokens.length, pairs };
}
