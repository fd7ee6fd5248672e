import { CUES, type Cue, DOCUMENTS } from '../cues.js';
import type { Token } from '../tokens.js';
import {
  AUXILIARIES,
  BE,
  CONJUNCTIONS,
  DETERMINERS,
  isAdverb,
  MODALS,
  PREPOSITIONS,
  PRONOUNS,
  SPEAKERS,
} from '../words/index.js';
import type { NamedFrame } from './named-frame.js';
import { joinedBefore } from './together.js';

/** Whether a form of a verb is another part of speech: "the claims", "his fear", "Clinton's support", "a measured report". */
export function isOtherWord(frame: NamedFrame, at: number, { form }: Cue): boolean {
  const before = frame.tokens[at - 1];
  if (before?.kind !== 'word') return false;
  if (form === 'past') return isAdjective(frame, at, before);
  if (before.possessive || (DETERMINERS.has(before.lower) && !MAY_SPEAK.has(before.lower))) return true;
  // "Under questioning from Bo, Li agreed".
  if (form === 'ing')
    return (
      before.lower === 'under' ||
      // "The talk was more telling than the dinner".
      (/^(?:more|most|less|very|too)$/.test(before.lower) && BE.has(frame.word(at - 2))) ||
      // "They had a lot of explaining to do".
      (before.lower === 'of' && /^(?:lots?|bit|deal|plenty)$/.test(frame.word(at - 2))) ||
      // "the press bashing could go on".
      MODALS.has(frame.word(at + 1)) ||
      isInName(frame, at) ||
      isGerund(frame, at, before)
    );
  // "Li is articulate".
  if (form === 'base' && (BE.has(before.lower) || isOfOne(frame, at - 1))) return true;
  // "more Vermeer references than".
  if (form === 'third' && isCounted(frame, at - 1)) return true;
  if (form === 'third' && (isThings(frame, at, before) || isCompound(frame, at, before))) return true;
  return BEFORE_NOUNS.has(before.lower);
}

/** Determiners that stand for people, too: "many say". */
const MAY_SPEAK = new Set(['that', 'both', 'all', 'many', 'some', 'most']);

/** "12 contests", "more Vermeer references", by the token before. */
const isCounted = (frame: NamedFrame, at: number) =>
  COUNT.test(frame.word((frame.mentionAt(at)?.first ?? at + 1) - 1));

/** How many of something there are: no year, and no "one" who says so. */
const COUNT =
  /^(?:\d{1,3}|more|few|fewer|two|three|four|five|six|seven|eight|nine|ten|dozen|hundred|several)$/;

const BEFORE_NOUNS = new Set([
  ...['of', 'in', 'for', 'with', 'by', 'from', 'on', 'at', 'without'],
  ...['any', 'no'],
]);

/** "in pledged delegates", "the reported gifts". */
function isAdjective(frame: NamedFrame, at: number, { lower }: Token): boolean {
  const next = frame.word(at + 1);
  return (
    (/^(?:the|an?|its|their|\d+)$/.test(lower) || PREPOSITIONS.has(lower)) &&
    next !== '' &&
    !PREPOSITIONS.has(next) &&
    !DETERMINERS.has(next)
  );
}

/** "for further questioning", but not "without publicly saying", "with somebody saying", "in statements denying". */
function isGerund(frame: NamedFrame, at: number, before: Token): boolean {
  const { lower, capital } = before;
  if (capital || mayBeSpeaker(before) || isAdverb(lower) || /s$|one$|body$/.test(lower)) return false;
  return PREPOSITIONS.has(frame.word(at - 2)) && !isSmall(lower);
}

const isSmall = (lower: string) =>
  [PREPOSITIONS, CONJUNCTIONS, DETERMINERS, AUXILIARIES, PRONOUNS].some((words) => words.has(lower)) ||
  /^(?:him|her|them|us|me)$/.test(lower);

/** "the Pentagon briefing room". */
function isInName(frame: NamedFrame, at: number): boolean {
  const name = frame.mentionAt(at - 1);
  return name !== undefined && frame.word(name.first - 1) === 'the' && frame.word(at + 1) !== '';
}

const mayBeSpeaker = ({ capital, lower }: Token) => capital || SPEAKERS.has(lower) || DOCUMENTS.has(lower);

/** "to keep details", "released claims". */
function isThings(frame: NamedFrame, at: number, before: Token): boolean {
  const isObject = CUES.has(before.lower) || /ed$/.test(before.lower) || frame.word(at - 2) === 'to';
  return isObject && !mayBeSpeaker(before);
}

/** "his withdrawal plans in October", "made veiled comments,": a noun for things that closes a noun phrase. */
function isCompound(frame: NamedFrame, at: number, before: Token): boolean {
  const { lower } = before;
  if (mayBeSpeaker(before) || !/^\p{Ll}{3,}$/u.test(lower)) return false;
  if (isAdverb(lower) || lower === 'who') return false;
  const opens = frame.tokens[at - 2];
  if (opens?.kind !== 'word' || !(DETERMINERS.has(opens.lower) || opens.possessive)) return false;
  return /^(?:|in|on|of|for|from|by|and|at)$/.test(frame.word(at + 1));
}

/** "the Florida state attorney", "U.S. counsel", "enormous pressure": a plain form goes only with several, "officials say". */
const isOfOne = (frame: NamedFrame, at: number) =>
  /[^s]$|(?:ou|es)s$|^\p{L}\./u.test(frame.tokens[at]?.text ?? '') && !mayBeMany(frame, at);

/** Whether a plain verb form may follow: after an auxiliary, an adverb, "to", "they", "people", "Li and Bo". */
function mayBeMany(frame: NamedFrame, at: number): boolean {
  const word = frame.word(at);
  const mention = frame.mentionAt(at);
  // "Li and Bo say", "critics such as Li say".
  if (mention)
    return (
      /^(?:and|as|like|including)$/.test(frame.word(mention.first - 1)) ||
      joinedBefore(frame, mention).length > 1
    );
  return (
    [AUXILIARIES, MODALS, CONJUNCTIONS].some((words) => words.has(word)) ||
    isAdverb(word) ||
    // "he'd say"; of "he" nothing else has the plain form.
    /^(?:to|i|we|you|he|she|it|they|who|that|which|people|police|men|women|parents|many|some|most|others|few)$/.test(
      word,
    )
  );
}
