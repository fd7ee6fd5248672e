import { isAskedByPress } from './answering.js';
import { isPersonNoun } from './names/index.js';
import type { Token } from './tokens.js';
import { PREPOSITIONS } from './words/index.js';

/** Who comes in at the beginning of a sentence: by name, or "tall man". */
interface Newcomer {
  readonly noun: string;
  /** "Her daughter": of whom the last sentence was, she isn't. */
  readonly isKin: boolean;
}

/** As many tokens further is "who" looked for. */
const LONGEST_CLAUSE = 8;

/** How many words may stand between "a" and who came: "a tall young man". */
const MOST_ADJECTIVES = 3;

/**
 * Somebody without a name whom a sentence begins with: "A man from the bank came." He is "he" from then on, and nobody
 * who was named before.
 */
export function newcomerIn(tokens: readonly Token[]): Newcomer | undefined {
  // "Then a man from the bank came."
  const from = /^(?:then|now|next|later|soon|finally|and|but)$/.test(tokens[0]?.lower ?? '') ? 1 : 0;
  const opening = tokens[from]?.lower ?? '';
  const isKnown = opening === 'the';
  if (!isKnown && !/^(?:an?|another|his|her|their|my)$/.test(opening)) return undefined;
  let at = tokens.findIndex(
    (token, at) => at > from && (at > from + MOST_ADJECTIVES + 1 || isPersonNoun(token.lower)),
  );
  // "Her deputy manager" is one.
  while (isPersonNoun(tokens[at + 1]?.lower ?? '') && !tokens[at + 1]?.capital) at++;
  const head = tokens[at];
  // "A spokesman for White, John Nester, said": the name is still to come.
  const isName =
    head === undefined || isAskedByPress(tokens) || !isPersonNoun(head.lower) || tokens[at + 1]?.capital;
  const before = tokens.slice(from + 1, at);
  if (isName || before.some(isApart)) return undefined;
  // "The nurse in charge, who wept, said" tells who she is; "the nurse said" was spoken of before.
  if (isKnown && !tokens.slice(at, at + LONGEST_CLAUSE).some(({ lower }) => lower === 'who'))
    return undefined;
  return {
    noun: [...before, head].map(({ text }) => text).join(' '),
    isKin: /^(?:his|her|their)$/.test(opening),
  };
}

/** "A letter from the bishop" is no bishop. */
const isApart = ({ kind, possessive, lower }: Token) =>
  kind !== 'word' || possessive || PREPOSITIONS.has(lower);
