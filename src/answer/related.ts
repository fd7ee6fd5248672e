import type { Absent, Passage, Unsure } from './answer.js';
import type { ArticleIndex } from './article-index.js';
import { type Lookup, lookUpText } from './lookup.js';
import type { Nearness } from './passages/index.js';

/** What may be shown beside an answer or in place of one: passages that are only near to what was asked. */

/** Anything less is not near by any meaning of the word. */
export const NEAR_FROM = 0.02;
/** A passage less likely than this part of the best is not shown beside it as related. */
const RELATED_PART = 0.1;

/** A passage less likely than this is not shown beside a refusal. */
const SHOWN_FROM = 0.15;

/** What may be related to a text that puts it in other words: three passages at most, best first. */
export function related(index: ArticleIndex, text: string, nearness?: Nearness): readonly Passage[] {
  const { passages } = lookUpText(index, text, nearness).ranking();
  const least = (passages[0]?.score ?? 0) * RELATED_PART;
  return (
    passages
      .filter(({ score }) => score >= Math.max(NEAR_FROM, least))
      // In a text of many words one always resembles some word of the article.
      .filter(({ evidence }) => nearness || evidence.some(({ how }) => how !== 'similar spelling'))
      .slice(0, 3)
  );
}

/** The passages to show beside a refusal, best first. */
export function nearestTo(lookup: Lookup): readonly Passage[] {
  return lookup
    .ranking()
    .passages.filter(({ score }) => score >= SHOWN_FROM)
    .slice(0, 3);
}

/**
 * Passages that may answer where what was asked for itself is lacking; undefined where there are none.
 *
 * @param found by the question, best first.
 * @param telling those of them that may answer, if they are likely enough beside the first.
 */
export function perhaps(
  [best]: readonly Passage[],
  telling: readonly Passage[],
  lacking: Absent['reason'],
): Unsure | undefined {
  const passages = telling.filter(({ score }) => score >= (best?.score ?? 0) * RELATED_PART);
  if (passages.length === 0) return undefined;
  return { kind: 'unsure', passages, candidates: countEquals(passages), lacking };
}

/** How many of the first three passages are to be shown as equals: those at least half as likely as the first. */
export function countEquals(passages: readonly Passage[]): number {
  const [first, ...others] = passages.slice(0, 3);
  return first ? 1 + others.filter(({ score }) => score >= first.score / 2).length : 0;
}
