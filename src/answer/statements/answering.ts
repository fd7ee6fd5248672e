import type { Mention } from './names/index.js';
import { isSpeaking } from './speaking.js';
import { type Frame, type Token, wordAt } from './tokens.js';

/** Nouns for what one asks and another answers. */
export const ASKED_FOR = /^(?:questions?|requests?)$/i;

/** "Another said that he was quiet": nobody who was named. */
export const isOneOfMany = (tokens: readonly Token[]) =>
  /^(?:another|one)$/.test(wordAt(tokens, 0)) && isSpeaking(wordAt(tokens, 1));

/** Verbs of whoever was spoken to. */
const ANSWERING = /^(?:repli(?:ed|es)|answer(?:ed|s)|respond(?:ed|s)|retort(?:ed|s))$/;

/** Whether a sentence answers the one before, as its words tell, or if that one asked something: "He said no". */
export function answerIn(frame: Frame): 'surely' | 'if asked' | undefined {
  if (isAnswer(frame)) return 'surely';
  return opensAnswer(frame) ? 'if asked' : undefined;
}

/** `He replied: “…”`, `“…,” she answered`: somebody else than who spoke last, unless it is said who was asked. */
function isAnswer({ tokens }: Frame): boolean {
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

/** "He said no": of a sentence behind "Li asked Bo whether he would sign". */
const opensAnswer = ({ tokens }: Frame): boolean =>
  isPronoun(wordAt(tokens, 0)) &&
  /^(?:said|says|declined|refused|agreed|admitted|denied)$/.test(wordAt(tokens, 1));

/** "Li asked Bo whether he would sign", by the places of "asked" and Bo. */
export const asksWhether = (tokens: readonly Token[], verb: number, { first, last }: Mention): boolean =>
  /^ask(?:s|ed)$/.test(wordAt(tokens, verb)) &&
  first === verb + 1 &&
  /^(?:if|whether|why|how|what|when|where|about)$/.test(wordAt(tokens, last + 1));

const isPronoun = (word: string) => word === 'he' || word === 'she';
