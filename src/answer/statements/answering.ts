import { isSpeaking } from './speaking.js';
import { type Frame, type Token, wordAt } from './tokens.js';

/** Nouns for what one asks and another answers. */
export const ASKED_FOR = /^(?:questions?|requests?)$/i;

/** "Another said that he was quiet", "And someone else called it ugly": nobody who was named. */
export function isOneOfMany(tokens: readonly Token[]): boolean {
  const from = /^(?:and|but|then)$/.test(wordAt(tokens, 0)) ? 1 : 0;
  const who = wordAt(tokens, from);
  return (
    /^some(?:one|body)$/.test(who) || (/^(?:another|one)$/.test(who) && isSpeaking(wordAt(tokens, from + 1)))
  );
}

/** "A reporter asked whether it was safe. “No,” she said": whoever answers, and not the reporter. */
export function isAskedByPress(tokens: readonly Token[]): boolean {
  const opening = tokens.slice(0, LONGEST_QUESTION).map(({ lower }) => lower);
  return /^(?:an?|another|one) (?:\S+ ){0,2}(?:journalist|reporter|interviewer|correspondent) (?:\S+ ){0,6}(?:ask(?:ed|s)|want(?:ed|s) to know|wondered)(?: |$)/.test(
    opening.join(' '),
  );
}
const LONGEST_QUESTION = 14;

/** Verbs of whoever was spoken to. */
const ANSWERING = /^(?:repli(?:ed|es)|answer(?:ed|s)|respond(?:ed|s)|retort(?:ed|s))$/;
export const isAnswering = (verb: string): boolean => ANSWERING.test(verb);

/** `He replied: “…”`, `“…,” she answered`: somebody else than who spoke last, unless it is said who was asked. */
export function isAnswer({ tokens }: Frame): boolean {
  const verb = tokens.findIndex(
    ({ lower }, at) => ANSWERING.test(lower) && isPronoun(wordAt(tokens, at - 1)),
  );
  if (verb < 0 || tokens.some(({ lower }) => /^(?:asked|pressed|questioned)$/.test(lower))) return false;
  const isTag = tokens[verb - 2]?.kind === 'quotation';
  return (
    isTag ||
    ['comma', 'colon', 'quotation'].includes(tokens[verb + 1]?.kind ?? '') ||
    wordAt(tokens, verb + 1) === 'that'
  );
}

const isPronoun = (word: string) => word === 'he' || word === 'she';
