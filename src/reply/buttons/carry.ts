import type { Article } from '../../article/index.js';
import { type Anchor, anchorsOf, type FoundAgain, findAgain } from '../../article/index.js';
import type { Quote } from './show-state.js';

/** What becomes of quotes of an earlier text of an article. */
export type Carried =
  /** Their words stand in the present text, to the letter; some paragraphs may have other numbers. */
  | {
      readonly kind: 'carried';
      readonly quotes: readonly Quote[];
      readonly moved: readonly { readonly from: number; readonly to: number }[];
    }
  /** The first of them whose paragraph is not there any more as it was. */
  | { readonly kind: 'changed'; readonly number: number; readonly found: FoundAgain }
  /** They are not of a paragraph, and what they are of may have changed. */
  | { readonly kind: 'stale' };

/**
 * Finds the words of quotes again in the present text.
 *
 * @param anchors of the text that the quotes are of.
 */
export function carryQuotes(
  quotes: readonly Quote[],
  anchors: readonly Anchor[],
  article: Pick<Article, 'paragraphs'>,
): Carried {
  const now = anchorsOf(article);
  const carried: Quote[] = [];
  const moved = new Map<number, number>();
  for (const quote of quotes) {
    if (quote.of === 'fact') return { kind: 'stale' };
    if (quote.of === 'statements') {
      // Who says what follows from the text alone.
      if (!isSameText(anchors, now)) return { kind: 'stale' };
      carried.push(quote);
      continue;
    }
    const anchor = anchors[quote.number - 1];
    if (!anchor) return { kind: 'stale' };
    const found = findAgain(anchor, now);
    if (found.kind !== 'same' && found.kind !== 'moved') {
      return { kind: 'changed', number: quote.number, found };
    }
    if (found.kind === 'moved') moved.set(quote.number, found.number);
    carried.push({ ...quote, number: found.number });
  }
  return { kind: 'carried', quotes: carried, moved: [...moved].map(([from, to]) => ({ from, to })) };
}

function isSameText(anchors: readonly Anchor[], now: readonly Anchor[]): boolean {
  return now.length === anchors.length && now.every(({ hash }, at) => hash === anchors[at]?.hash);
}
