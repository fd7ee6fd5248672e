import type { Paragraph } from '../../article/index.js';
import type { Span } from '../answer.js';
import type { FrameReading } from './reading.js';
import type { Frame, Token } from './tokens.js';
import type { SpeakerVoice } from './voice.js';

/** Whose a quotation is, by what stands beside it. */

/** More people than speak in any sentence: further on nothing is looked for. */
const MOST_SPOKEN = 50;

/** "What is Li's view of it?" and "Does Li oppose it?" ask for a view, and tell none. */
export function isAsked({ text }: Paragraph, sentence: Span): boolean {
  if (text[sentence.end - 1] !== '?') return false;
  return ASKING.test(text.slice(sentence.start, sentence.start + LONGEST_ASKING));
}

/** How a sentence begins that asks whether, or why, somebody says something: "Then why did she reject it?" */
const ASKING =
  /^(?:(?:and|but|so|or|then),? )?(?:(?:what|why|how|when|where|which|who|whom)(?: [\p{L}’'-]+){0,2} )?(?:do|does|did|is|are|was|were|has|have|had|can|could|will|would|should|must)(?:n['’]t)? /iu;
const LONGEST_ASKING = 60;

/**
 * The claims of a sentence that count: in "Falk said she would answer Webb's comments", one that is only a noun doesn't,
 * since others speak by a verb.
 */
export function voicedIn(claims: FrameReading['claims']): FrameReading['claims'] {
  const spoken = claims
    .filter(({ claim, voices }) => (claim.kind === 'say' || claim.kind === 'address') && voices.length > 0)
    .slice(0, MOST_SPOKEN);
  return claims.filter(({ claim, voices }) => {
    if (claim.kind !== 'noun' || claim.cue.toLowerCase() === 'according') return true;
    return spoken.every((other) => other.voices.some((voice) => voices.includes(voice)));
  });
}

/**
 * Tells whose the quotation at a token is, by the claims of its own frame: the next one, else the one before.
 * It has to be asked in the order of the tokens.
 */
export function speakersBeside(
  claims: FrameReading['claims'],
): (at: number) => readonly SpeakerVoice[] | undefined {
  // By the number of claims passed, the next that speaks.
  const next: (FrameReading['claims'][number] | undefined)[] = [];
  for (let i = claims.length - 1; i >= 0; i--)
    next[i] = claims[i]?.claim.kind === 'hold' ? next[i + 1] : claims[i];
  let passed = 0;
  let named: FrameReading['claims'][number] | undefined;
  return (at) => {
    for (let one = claims[passed]; one && one.claim.at < at; one = claims[++passed])
      if (one.claim.kind !== 'hold' && one.voices.length > 0) named = one;
    const after = next[passed];
    const before = named ?? claims[passed - 1];
    if (!before) return after?.voices ?? claims[0]?.voices;
    if (!after) return before.voices;
    return after.claim.at - at <= 2 ? after.voices : before.voices;
  };
}

/** "Li asked the two of them.": a longer sentence says more than who spoke. */
const LONGEST_TAG = 6;

/** `Li sums this up as: “…”`: whatever the verb, what a colon announces is whose the sentence is. */
export function announcedBy(
  { frame, claims, topic }: FrameReading,
  at: number,
): readonly SpeakerVoice[] | undefined {
  const speaks = claims.some(({ claim, voices }) => voices.length > 0 && claim.kind !== 'hold');
  return !speaks && ['colon', 'dash'].includes(frame.tokens[at - 1]?.kind ?? '') ? topic : undefined;
}

/** `“Why?” Li said.` read as two sentences: the speaker stands at the head of the second. */
export function nextSpeaker(next: FrameReading | undefined): readonly SpeakerVoice[] | undefined {
  const first = next?.claims[0];
  return first && (first.claim.kind === 'say' || first.claim.kind === 'credit') && first.claim.at <= 4
    ? first.voices
    : undefined;
}

/** "Helga Schuster fährt mit. Sie habe lange gewartet": the one of whom the sentence before was. */
export const toldOfBefore = (before: FrameReading | undefined) =>
  before && before.claims.length === 0 && !before.isReported ? before.topic : undefined;

/** `“Why?” Li asked.` after a sentence of somebody else's: what only says who spoke belongs to the quotation before it. */
export function askedBy(
  quotation: Token,
  next: FrameReading | undefined,
): readonly SpeakerVoice[] | undefined {
  const isTag =
    /[?!…？！]["”’'»」』]*$/u.test(quotation.text) && (next?.frame.tokens.length ?? 0) <= LONGEST_TAG;
  return isTag ? nextSpeaker(next) : undefined;
}

/** Whether a quotation is all of a sentence: of “Save the pool” on a sign something else is told beside it. */
export const standsAlone = ({ tokens }: Frame) => tokens.every(({ kind }) => kind === 'quotation');

/** `Moore chimed in. “…”`: a sentence without a cue leads one in by the person that it is about. */
export function leadIn(before: FrameReading | undefined): readonly SpeakerVoice[] | undefined {
  if (!before) return undefined;
  // "Moore began talking to Bob" is about Moore, too, though it has a cue.
  if (
    before.claims.some(
      ({ claim, voices }) => !['address', 'hold'].includes(claim.kind) || voices[0] !== before.topic?.[0],
    )
  )
    return undefined;
  return before.topic;
}

/** “It is safe,” said Lang. Hale shook his head. “It is not.”: after a sentence about somebody else it isn't Lang's. */
export function turnsAway(
  quoted: readonly SpeakerVoice[] | undefined,
  before: FrameReading | undefined,
): boolean {
  const [other] = leadIn(before) ?? [];
  return other !== undefined && quoted !== undefined && !quoted.includes(other);
}
