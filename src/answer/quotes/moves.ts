import { MONTHS } from '../statements/index.js';
import { quoteTokens } from '../text/index.js';
import type { QuotePart } from './changes.js';
import { isNumber, numbersIn } from './count-words.js';
import { UNITS } from './grave-words.js';

/**
 * The parts, where a month or a unit that stands on the other side of its number is no change of it, nor the number
 * on the other side of its month: "3 March" or "the third of March" for "March 3", "2 million dollars" for "$2 million".
 */
export function calmMoves(parts: readonly QuotePart[]): QuotePart[] {
  return parts.map((part, at) => {
    if (part.kind !== 'changed') return part;
    const isMoved = [-2, 2].some((step) => {
      const [between, other] = [parts[at + step / 2], parts[at + step]];
      if (between?.kind !== 'same' || other?.kind !== 'changed') return false;
      const [left, added] = part.quoted === '' ? [part, other] : [other, part];
      return (
        left.quoted === '' &&
        added.article === '' &&
        (isMonth(between.text)
          ? isOneDay(left.article, added.quoted)
          : isCount(between.text) && isOne(left.article, added.quoted))
      );
    });
    return isMoved ? { ...part, kinds: ['form'] } : part;
  });
}

/**
 * The parts, where two words changed about are warned of, which put each in the other's place: "better misread by a man
 * than understood by a machine" turned round.
 */
export function warnOfSwaps(parts: readonly QuotePart[]): QuotePart[] {
  return parts.map((part, at) => {
    if (part.kind !== 'changed' || !part.kinds.includes('words')) return part;
    const [here, there] = [wordIn(part.article), wordIn(part.quoted)];
    const isSwapped = parts
      .slice(Math.max(0, at - FAR), at + FAR + 1)
      .some(
        (other) =>
          other.kind === 'changed' &&
          here !== undefined &&
          there !== undefined &&
          wordIn(other.article) === there &&
          wordIn(other.quoted) === here,
      );
    return isSwapped ? { ...part, kinds: ['opposite'] } : part;
  });
}
/** Words are changed about inside a sentence; a bound, so that the work grows with the number of changes only (a guess). */
const FAR = 10;

/** The one word that a text is; nothing when it is more, or less. */
function wordIn(text: string): string | undefined {
  const [token, ...others] = quoteTokens(text);
  return others.length > 0 ? undefined : token?.key;
}

const isMonth = (text: string) => MONTHS.has(wordIn(text) ?? '');

/** Whether two texts are one day of a month: "the sixteenth of" and "16". */
function isOneDay(one: string, other: string): boolean {
  const [a, b] = [one, other].map((text) => {
    const tokens = quoteTokens(text).filter(({ key }) => !/^(?:the|of)$/.test(key));
    return tokens.every((token) => isNumber(token, 'en')) ? numbersIn(tokens, 'en').join(' ') : '';
  });
  return a !== '' && a === b;
}

const isCount = (text: string) => quoteTokens(text).every((token) => isNumber(token, 'en'));

/** Whether two words are one month or one unit. */
function isOne(one: string, other: string): boolean {
  const [a, b] = [one, other].map(wordIn);
  if (a === undefined || b === undefined) return false;
  return MONTHS.has(a) ? a === b : UNITS.has(a) && UNITS.get(a) === UNITS.get(b);
}
