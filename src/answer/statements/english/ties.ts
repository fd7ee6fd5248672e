import type { Mention } from '../names/index.js';
import { DETERMINERS, TYING } from '../words/index.js';
import type { NamedFrame } from './named-frame.js';
import { firstListed } from './together.js';

/** How many tokens before a name a preposition is looked for: "of the city's Li". */
const LONGEST_TIE = 3;

/**
 * The place of the preposition that ties a name, and what is joined to it, to what stands before: "Gov. Ann Lee of
 * Ohio"; -1 when there is none.
 */
export function tieBefore(frame: NamedFrame, mention: Mention): number {
  const nearest = firstListed(frame, mention).first - 1;
  for (let at = nearest; at > Math.max(0, nearest - LONGEST_TIE); at--) {
    const token = frame.tokens[at];
    if (token?.kind !== 'word') return -1;
    if (TYING.has(token.lower)) return at;
    // "of bases the Pentagon plans": after "the" only the preposition itself may stand.
    if (!DETERMINERS.has(token.lower) && !token.possessive) return -1;
  }
  return -1;
}
