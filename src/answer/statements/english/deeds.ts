import { CUES, type Cue, SAYINGS } from '../cues.js';
import { isTime } from '../names/index.js';
import type { Token } from '../tokens.js';
import { AUXILIARIES, BE, DETERMINERS, PREPOSITIONS, SPEAKERS } from '../words/index.js';
import type { NamedFrame } from './named-frame.js';
import { mayBeNoun } from './noun-phrases.js';

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
  // "an effort to address the crisis", "active in addressing it", "addressed the envelope".
  address: (frame, at, form) =>
    (/^(?:in|for|at|to)$/.test(wordBefore(frame, at)) && /^(?:ing|base)$/.test(form)) ||
    /^(?:cards?|envelopes?|invitations?|letters?|packages?|parcels?)$/.test(wordOf(frame, at)),
  // "backed the car into the yard", "backed the lorry out of it".
  back: (frame, at) =>
    DETERMINERS.has(frame.word(at)) &&
    [at + 1, at + 2, at + 3].some((place) => /^(?:into|onto|out)$/.test(frame.word(place))),
  // "Li, called by the prosecution, said", "called the police", "a group of cells called tuft cells".
  call: (frame, at, form) =>
    frame.word(at) === 'by' ||
    /^(?:an ambulance|a (?:doctor|taxi|cab)|the (?:police|fire))$/.test(
      `${frame.word(at)} ${frame.word(at + 1)}`,
    ) ||
    (form === 'past' && isCalledSo(frame, at)),
  // "was standing by the pumps".
  stand: (frame, at, form) => form === 'ing' && BE.has(wordBefore(frame, at)),
  // "answered a request", "answered the door".
  answer: (frame, at) => /^(?:requests?|calls?|phone|telephone|door|bell|letters?)$/.test(wordOf(frame, at)),
  // "Li is arguing with a projector".
  argue: (frame, at) => frame.word(at) === 'with',
  // "Asked by Bo Li, defending, whether it was safe".
  defend: (frame, at, form) => form === 'ing' && frame.isComma(at - 2) && frame.isComma(at),
  // "has written fourteen novels", "wrote as Ida Lee", "wrote, and wrote".
  write: isWriting,
  // "claimed his body".
  claim: isThing,
  // "proposed a toast", "proposed to her on the pier".
  propose: (frame, at) =>
    frame.word(at + 1) === 'toast' ||
    (frame.word(at) === 'to' &&
      (/^(?:him|her)$/.test(frame.word(at + 1)) || frame.mentionAt(at + 1) !== undefined)),
  // "She has come to expect rain."
  expect: (frame, at) => frame.word(at - 2) === 'to' && /^(?:come|comes|came)$/.test(frame.word(at - 3)),
  // "concluded its third hearing".
  conclude: isThing,
};

/** "cells called tuft cells": a noun for things before it, and a name for them after it. */
function isCalledSo(frame: NamedFrame, at: number): boolean {
  const before = frame.tokens[at - 2];
  const isThings = mayBeNoun(frame, at - 2) && !SPEAKERS.has(before?.lower ?? '') && !before?.possessive;
  return isThings && mayBeNoun(frame, at) && !/^(?:him|her|them|us|me)$/.test(frame.word(at));
}

/** The word at a place, past "the" or "a". */
const wordOf = (frame: NamedFrame, at: number) => frame.word(DETERMINERS.has(frame.word(at)) ? at + 1 : at);

/** The word before a verb and its adverbs, by the place after the verb. */
const wordBefore = (frame: NamedFrame, after: number) => frame.word(frame.beforeAdverbs(after - 1));

/** What somebody comes out with a view for or with. */
const OUT_WITH = /^(?:against|in|strongly|forcefully|publicly|firmly|swinging|as)$/;

/** As many words are looked at for the end of what is added. */
const LONGEST_THING = 8;
/** "claimed the prize in May"; "claimed the roof leaks when it rains" says something. */
const LONGEST_NAMED_THING = 3;

/** "added a goal", "concluded its third hearing", "claimed the prize": a thing; "added a roof would cost more" and "added a warning" say something. */
function isThing(frame: NamedFrame, from: number): boolean {
  const isCounted = COUNTING.test(frame.word(from));
  if (!isCounted && frame.word(from) !== 'the' && !frame.mentionAt(from)?.possessive) return false;
  let at = from + 1;
  let end = from;
  for (; at < from + LONGEST_THING && frame.kindAt(at) === 'word'; at++) {
    const word = frame.tokens[at]?.capital ? '' : frame.word(at);
    // "wrote a will".
    if ((AUXILIARIES.has(word) && at > from + 1) || SAYINGS.has(word) || word === 'that') return false;
    if (end === from && (PREPOSITIONS.has(word) || word === 'and' || isTime(frame.tokens[at]))) end = at;
  }
  return isCounted || (end === from ? at : end) <= from + LONGEST_NAMED_THING;
}

/** "wrote a book on bridges", "wrote as Ida Lee", "wrote, and wrote": what is written, and nothing of what stands in it. */
function isWriting(frame: NamedFrame, from: number): boolean {
  const isTold = ({ kind, lower }: Token) =>
    kind === 'quotation' || kind === 'colon' || WRITTEN_TO.test(lower) || lower === 'that';
  if (frame.tokens.slice(from, from + LONGEST_THING).some(isTold)) return false;
  const head = frame.word(from);
  if (frame.word(from - 2) === 'and' && frame.kindAt(from) === undefined) return true;
  if (head === 'as' || (frame.isComma(from) && frame.word(from + 1) === 'and')) return true;
  return (
    isThing(frame, from) ||
    (mayBeNoun(frame, from) && !/^(?:back|home)$/.test(head) && endsAfter(frame, from))
  );
}
/** What is written to somebody tells what stands in it. */
const WRITTEN_TO =
  /^(?:columns?|editorials?|emails?|letters?|memos?|messages?|notes?|op-eds?|posts?|statements?|tweets?)$/;

/** "wrote handbooks for wardens", but not "wrote roofs leak". */
const endsAfter = (frame: NamedFrame, at: number) =>
  frame.kindAt(at + 1) !== 'word' || PREPOSITIONS.has(frame.word(at + 1)) || frame.word(at + 1) === 'and';

const COUNTING =
  /^(?:an?|his|her|its|their|another|\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|dozens|several|many|some)$/;
