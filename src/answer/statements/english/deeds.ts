import { CUES, type Cue, SAYINGS } from '../cues.js';
import { AUXILIARIES, BE, DETERMINERS, PREPOSITIONS } from '../words/index.js';
import type { NamedFrame } from './named-frame.js';

/** Whether a verb of saying is here what somebody only does: "added a clamp", "responded by moving away", "came out of the house". */
export const isDeed = (frame: NamedFrame, { verb, form }: Cue, at: number): boolean =>
  DEEDS[verb]?.(frame, at + 1, form) === true;

/** By the verb: whether the words from the one after it on make a deed of it. */
const DEEDS: Readonly<Record<string, (frame: NamedFrame, at: number, form: Cue['form']) => boolean>> = {
  // "Li laughed when asked about it."
  ask: (frame, at, form) =>
    form === 'past' && /^(?:when|if|once|whenever|unless|until)$/.test(frame.word(at - 2)),
  // "Li says nothing."
  say: (frame, at) => frame.word(at) === 'nothing' && frame.kindAt(at + 1) === undefined,
  // "Li thinks about it."
  think: (frame, at) =>
    frame.word(at) === 'about' && frame.word(at + 1) === 'it' && frame.kindAt(at + 2) === undefined,
  // "given their views".
  give: (frame, at) => frame.word(at - 1) === 'given' && !AUXILIARIES.has(wordBefore(frame, at)),
  // "responded by moving away".
  respond: (frame, at) => frame.word(at) === 'by' && !CUES.has(frame.word(at + 1)),
  // "came out of the house".
  come: (frame, at) => frame.word(at) === 'out' && !OUT_WITH.test(frame.word(at + 1)),
  // "by adding a clamp", "added a clamp".
  add: (frame, at, form) =>
    form === 'ing'
      ? BE.has(wordBefore(frame, at)) || wordBefore(frame, at) === 'by'
      : frame.kindAt(at - 2) === 'word' && isThing(frame, at),
  // "a wireless charging case".
  charge: (frame, at, form) => {
    const isCharged = DETERMINERS.has(frame.word(at)) && frame.word(at) !== 'any';
    return form === 'ing' && frame.word(at) !== 'that' && !isCharged;
  },
  // "an effort to address the crisis", "active in addressing it".
  address: (frame, at, form) =>
    /^(?:in|for|at|to)$/.test(wordBefore(frame, at)) && /^(?:ing|base)$/.test(form),
  // "Li, called by the prosecution, said".
  call: (frame, at) => frame.word(at) === 'by',
  // "Li is arguing with a projector".
  argue: (frame, at) => frame.word(at) === 'with',
  // "Asked by Bo Li, defending, whether it was safe".
  defend: (frame, at, form) => form === 'ing' && frame.isComma(at - 2) && frame.isComma(at),
  // "has written fourteen novels".
  write: isWork,
  // "concluded its third hearing".
  conclude: isThing,
};

/** The word before a verb and its adverbs, by the place after the verb. */
const wordBefore = (frame: NamedFrame, after: number) => frame.word(frame.beforeAdverbs(after - 1));

/** What somebody comes out with a view for or with. */
const OUT_WITH = /^(?:against|in|strongly|forcefully|publicly|firmly|swinging|as)$/;

/** As many words are looked at for the end of what is added. */
const LONGEST_THING = 8;

/** "added a goal", "concluded its third hearing": a thing; "added a roof would cost more" and "added a warning" say something. */
function isThing(frame: NamedFrame, from: number): boolean {
  if (!COUNTING.test(frame.word(from))) return false;
  for (let at = from + 1; at < from + LONGEST_THING && frame.kindAt(at) === 'word'; at++) {
    const word = frame.tokens[at]?.capital ? '' : frame.word(at);
    if (AUXILIARIES.has(word) || SAYINGS.has(word) || word === 'that') return false;
  }
  return true;
}

/** "wrote a book on bridges": what is written, and nothing of what stands in it. */
function isWork(frame: NamedFrame, from: number): boolean {
  for (let at = from; at < from + LONGEST_WORK && frame.kindAt(at) === 'word'; at++) {
    if (WORK.test(frame.word(at)))
      return frame.kindAt(at + 1) !== 'colon' && frame.kindAt(at + 1) !== 'quotation';
    if (PREPOSITIONS.has(frame.word(at)) || frame.word(at) === 'that') return false;
  }
  return false;
}
/** As many words stand between "wrote" and "novels". */
const LONGEST_WORK = 6;
const WORK =
  /^(?:albums?|biograph(?:y|ies)|books?|code|cookbooks?|guides?|librettos?|lyrics|musicals?|novels?|operas?|plays?|poems?|poetry|screenplays?|scripts?|software|songs?|symphon(?:y|ies)|textbooks?|thesis|trilogy)$/;

const COUNTING = /^(?:an?|his|her|its|their|another|\d+|two|three|four|five|six|seven|eight|nine|ten)$/;
