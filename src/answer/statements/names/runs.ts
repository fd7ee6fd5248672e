import { type Token, wordAt } from '../tokens.js';
import {
  FIELDS,
  INSIDE,
  MONTH_NAMES,
  ORGANISATIONS,
  SMALL,
  TIMES,
  TITLES,
  WORKPLACES,
} from '../words/index.js';
import { isCallName, isOfPlace } from './beside.js';
import { fold, isFirstName } from './forms.js';

/** How far a name goes: a run of words with capitals, and the small words and marks that may stand inside it. */

/** The last token of the name that begins at a token. */
export function endOfRun(tokens: readonly Token[], at: number): number {
  let last = at;
  for (;;) {
    const next = nextInRun(tokens, last);
    if (next === undefined) return last;
    last = next;
  }
}

/** The next token with a capital in the name that has come as far as a token; undefined where it ends. */
function nextInRun(tokens: readonly Token[], last: number): number | undefined {
  const token = tokens[last];
  const next = tokens[last + 1];
  // `Robert “Bobby” Li`.
  if (next?.kind === 'quotation' && isCallName(next.text) && tokens[last + 2]?.capital) return last + 2;
  if (!token || next?.kind !== 'word' || (token.possessive && !isOwnedBody(token, next))) return undefined;
  const isName =
    !isTime(next) && !isOfPlace(next) && !(SMALL.has(next.lower) && next.text !== next.text.toUpperCase());
  // "Afterwards I met Li", but "Elizabeth I".
  if (next.text === 'I' && !isFirstName(token.lower)) return undefined;
  if (next.capital && (isName || isMonthSurname(tokens, last + 1))) return last + 1;
  // "Humberside Fire and Rescue Service".
  const field = tokens[last + 2];
  if (next.lower === 'and' && FIELDS.has(token.lower) && field?.capital && isOfBody(field)) return last + 2;
  return INSIDE.has(next.lower) ? pastSmallWord(tokens, last, token, next) : undefined;
}

export function isTime(token: Token | undefined): boolean {
  return token?.kind === 'word' && (TIMES.has(token.lower) || /^\d{1,4}$/.test(token.lower));
}

/** Whether "May" goes on a name: "Theresa May said", not "In Washington May 5". */
function isMonthSurname(tokens: readonly Token[], at: number): boolean {
  const before = wordAt(tokens, at - 1);
  return (
    MONTH_NAMES.has(wordAt(tokens, at)) &&
    !/^\d/.test(wordAt(tokens, at + 1)) &&
    !TITLES.has(before) &&
    !ORGANISATIONS.has(before)
  );
}

/** "Women's Institute", "Writers' Union", but not "Obama's Party": a body that is called after those whose it is. */
const isOwnedBody = ({ text, lower }: Token, next: Token) =>
  next.capital &&
  ORGANISATIONS.has(next.lower) &&
  (lower.endsWith('s') || MANY.has(lower)) &&
  text !== text.toUpperCase();
const MANY = new Set(['women', 'men', 'people', 'children']);

/**
 * Where a name goes on after a small word in it: "Institute for Policy Integrity", "Association of Flight Attendants",
 * "Ludwig van Beethoven", "Bo van der Berg".
 */
function pastSmallWord(
  tokens: readonly Token[],
  last: number,
  token: Token,
  { lower }: Token,
): number | undefined {
  const after = last + (/^(?:the|la|las|los|der|den)$/.test(wordAt(tokens, last + 2)) ? 3 : 2);
  // "Court of Appeals for the 6th Circuit".
  const isNumbered = /^\d+(?:st|nd|rd|th)$/.test(wordAt(tokens, after));
  const isCircuit = isNumbered && wordAt(tokens, after + 1) === 'circuit';
  const isBody =
    isCircuit || ORGANISATIONS.has(token.lower) || (TITLES.has(fold(token.text)) && lower === 'of');
  // "der Sprecher der Polizei", "die Kosten der Sanierung"; but "Bund der Steuerzahler".
  const isGermanBody = isBody || WORKPLACES.has(token.lower) || GERMAN_BODY.test(token.lower);
  if (/^de[rn]$/.test(lower) && (TITLES.has(token.lower) || !isGermanBody)) return undefined;
  if (/^(?:and|in)$/.test(lower) || (/^(?:of|for|on)$/.test(lower) && !isBody)) return undefined;
  const found = isCircuit ? after + 1 : after;
  const next = tokens[found];
  // "Karl Brandt von der Uni Kassel", "Elena Ruano de la Universidad": where somebody works is no part of the name.
  if (!isBody && next && WORKPLACES.has(next.lower)) return undefined;
  return next?.capital && next.kind === 'word' && !isTime(next) ? found : undefined;
}

/** How the names of German bodies begin that go on with "der". */
const GERMAN_BODY =
  /(?:verband|verein|bund|rat|kammer|partei|gesellschaft|institut|institution|haus|kirche|schule|kreis|werke)$/;

const isOfBody = ({ lower }: Token) => FIELDS.has(lower) || ORGANISATIONS.has(lower);
