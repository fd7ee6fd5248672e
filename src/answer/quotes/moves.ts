import { MONTHS } from '../statements/index.js';
import { quoteTokens } from '../text/index.js';
import type { QuotePart } from './changes.js';
import { isNumber } from './count-words.js';
import { UNITS } from './grave-words.js';

/**
 * The parts, where a month or a unit that stands on the other side of its number is no change of it: "3 March" for
 * "March 3", "2 million dollars" for "$2 million".
 */
export function calmMoves(parts: readonly QuotePart[]): QuotePart[] {
  return parts.map((part, at) => {
    if (part.kind !== 'changed') return part;
    const isMoved = [-2, 2].some((step) => {
      const [between, other] = [parts[at + step / 2], parts[at + step]];
      if (between?.kind !== 'same' || other?.kind !== 'changed') return false;
      const [left, added] = part.quoted === '' ? [part, other] : [other, part];
      return (
        isCount(between.text) &&
        left.quoted === '' &&
        added.article === '' &&
        isOne(left.article, added.quoted)
      );
    });
    return isMoved ? { ...part, kinds: ['form'] } : part;
  });
}

const isCount = (text: string) => quoteTokens(text).every((token) => isNumber(token, 'en'));

/** Whether two words are one month or one unit. */
function isOne(one: string, other: string): boolean {
  const [a, b] = [one, other].map((text) =>
    quoteTokens(text)
      .map(({ key }) => key)
      .join(' '),
  );
  if (a === undefined || b === undefined || a === '') return false;
  return MONTHS.has(a) ? a === b : UNITS.has(a) && UNITS.get(a) === UNITS.get(b);
}
