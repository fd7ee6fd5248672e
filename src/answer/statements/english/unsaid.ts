import { CUES, type Cue, STANCES } from '../cues.js';
import { AUXILIARIES, BE, LEADING, MODALS, PREPOSITIONS } from '../words/index.js';
import { MOST_ADVERBS, type NamedFrame } from './named-frame.js';

/**
 * Whether nobody says what a verb is of: what may be said one day, what is only a purpose, what is a view within
 * what another says.
 *
 * @param hasSaid whether something is said before it in the frame.
 */
export function isUnsaid(frame: NamedFrame, at: number, cue: Cue, hasSaid: boolean): boolean {
  const back = frame.beforeAdverbs(at);
  const modal = modalBefore(frame, back);
  // "Theresa May said".
  const isPossible = MODALS.has(frame.word(modal)) && !frame.mentionAt(modal);
  const isDenied = isDeniedBetween(frame, back, at);
  // "Li would not say whether" is an answer; "Li did not say whether" is none.
  const isRefused = isPossible && isDenied && cue.verb === 'say';
  if (isRefused && OPEN_QUESTION.test(frame.word(at + 1))) return false;
  if (isFuture(frame, modal, cue)) return false;
  if (isDenied && SILENT.test(cue.verb)) return true;
  if (isPossible || (isDenied && isPlain(cue) && cue.verb !== 'agree')) return true;
  if (frame.word(back) === 'to')
    return isFailed(frame, back) || isBidden(frame, back) || !isPurpose(frame, back, cue);
  return cue.kind === 'hold' && hasSaid;
}

/** "Li has not said whether", "has not commented": nothing was said. */
const SILENT = /^(?:say|comment|respond|reply|answer)$/;

/** Lead what is asked. */
export const OPEN_QUESTION = /^(?:whether|if|how|why|what|who|when|where|which)$/;

const isPlain = ({ kind, form }: Cue) => kind !== 'hold' && (form === 'base' || form === 'ing');

/** Past what stands between: "should not have accepted". */
function modalBefore(frame: NamedFrame, back: number): number {
  let at = back;
  while (at > back - MOST_ADVERBS && /^(?:have|be|been|not|never)$/.test(frame.word(at))) at--;
  return at;
}

/** "Li would later say", told from the end; "Li will say". */
function isFuture(frame: NamedFrame, modal: number, { kind }: Cue): boolean {
  const isToldLater =
    frame.word(modal) === 'would' && /^(?:later|eventually|subsequently|soon)$/.test(frame.word(modal + 1));
  return isToldLater || isHabit(frame, modal) || (frame.word(modal) === 'will' && kind === 'say');
}

/** `“…,” she would tell visitors`: it was said, and often. */
function isHabit(frame: NamedFrame, modal: number): boolean {
  const subject = frame.mentionAt(modal - 1)?.first ?? modal - 1;
  return frame.word(modal) === 'would' && frame.kindAt(subject - 1) === 'quotation';
}

/** "did not say". */
function isDeniedBetween(frame: NamedFrame, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (/^(?:not|never|didn't|doesn't|don't|hasn't|wouldn't|couldn't|won't)$/.test(frame.word(at)))
      return true;
  return false;
}

/** "failed to agree". */
const isFailed = (frame: NamedFrame, to: number) =>
  /^fail(?:s|ed|ing)?$/.test(frame.word(frame.beforeAdverbs(to)));

/** "are expected to testify", "was asked to explain": what others want of them. */
function isBidden(frame: NamedFrame, to: number): boolean {
  const verb = frame.beforeAdverbs(to);
  const word = frame.word(verb);
  const isVerb = (CUES.get(word)?.form === 'past' && !STANCES.has(word)) || BIDDEN.test(word);
  return isVerb && BE.has(frame.word(frame.beforeAdverbs(verb)));
}
const BIDDEN = /^(?:due|scheduled|invited|allowed|supposed|summoned)$/;

/** "used his speech to call for it", not "asked Bo to call", "has to call"; a view is held only after a verb of will. */
function isPurpose(frame: NamedFrame, to: number, cue: Cue): boolean {
  const end = frame.beforeBracket(frame.beforeAdverbs(to));
  const before = frame.word(end);
  const object = frame.mentionAt(end);
  // "would have to call".
  if (AUXILIARIES.has(before)) return false;
  if (!object && (CUES.has(before) || LEADING.has(before))) return true;
  if (cue.kind === 'hold' || cue.form !== 'base' || /^(?:him|her|them|us|me|you)$/.test(before)) return false;
  return !object || PREPOSITIONS.has(frame.word(object.first - 1));
}
