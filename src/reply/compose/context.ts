import { type PassagePlace, type Quote, writeContextState } from '../buttons/index.js';
import { citeInLine } from '../cite/index.js';
import type { Reply } from '../reply.js';
import { type Source, wholeOf } from '../source.js';
import { makeKeepButton } from './notes.js';
import { turnText } from './parts.js';
import { quoteAll, restOf } from './quotes.js';
import { makeThreadButton } from './threads.js';
import { composeWithheld } from './withheld.js';

/** How many paragraphs stand before and after the one in the middle. */
const AROUND = 1;

/** A paragraph between those beside it, and buttons to those before and after; nothing when it isn't there. */
export function composeContext(source: Source, around: PassagePlace): Reply | undefined {
  const { article } = source.index;
  const last = article.paragraphs.length;
  const { number, start, end } = around;
  if (number > last && number <= wholeOf(source).index.article.paragraphs.length) {
    return composeWithheld(source, [{ of: 'paragraph', ...around }]);
  }
  if (number < 1 || number > last) return undefined;
  const first = Math.max(1, number - AROUND);
  const until = Math.min(last, number + AROUND);
  const quotes: Quote[] = [];
  for (let at = first; at <= until; at++) {
    const isStrong = at === number && start !== undefined && end !== undefined;
    quotes.push({ of: 'paragraph', number: at, ...(isStrong && { start, end }) });
  }
  const quoted = quoteAll(source, quotes);
  if (!quoted || quoted.length === 0) return undefined;
  const step = 2 * AROUND + 1;
  const beside = {
    ...(first > 1 && { previous: Math.max(1, number - step) }),
    ...(until < last && { next: Math.min(last, number + step) }),
  };
  return {
    blocks: [...quoted, citeInLine(article, source.language)],
    actions: [
      ...turnText(beside, (to) => writeContextState(source, 'turn', to), source.language),
      makeKeepButton(source, around),
      ...makeThreadButton(source, around),
    ],
    ...restOf(source, quotes),
  };
}
