import { CUES } from '../cues.js';
import { isPerson, isPersonNoun, isTime, type Mention } from '../names/index.js';
import { nameSubject, type Subject } from '../subject.js';
import {
  AUXILIARIES,
  CONJUNCTIONS,
  HE_NOUNS,
  isAdverb,
  PREPOSITIONS,
  PRONOUNS,
  SHE_NOUNS,
  SPEAKERS,
  TITLES,
} from '../words/index.js';
import { type NamedFrame, REACH } from './named-frame.js';
import { mayBeNoun, nounBefore } from './noun-phrases.js';
import { subjectsJoinedAfter } from './together.js';

/** How many phrases may lead a sentence: "Later, on Monday, in Ohio, before the vote, Li …". */
const MOST_LEADING = 4;
/** How many tokens further the subject begins at the latest. */
const FURTHEST_SUBJECT = 12;

/** What a clause is about: the subject of its first verb, as far as can be told without knowing all verbs. */
export function topicOf(frame: NamedFrame, from = 0): readonly Subject[] {
  const apart = setApart(frame, from);
  return apart ? [nameSubject(apart)] : firstSubject(frame, pastLeading(frame, from));
}

/** Who is named before the clause says anything. */
function setApart(frame: NamedFrame, from: number): Mention | undefined {
  // "As for Li, he has left."
  const isAsFor = frame.word(from) === 'as' && frame.word(from + 1) === 'for';
  const apart = isAsFor ? frame.mentionAt(from + 2) : undefined;
  if (apart && !apart.possessive) return apart;
  // "For Li, who …, it is a start."
  const whose = frame.word(from) === 'for' ? frame.mentionAt(from + 1) : undefined;
  return whose && frame.isComma(whose.last + 1) ? whose : undefined;
}

/** "When her neighbour fell ill, Li brought soup": to Li, unless it is a list. */
export function pastClause(frame: NamedFrame, from: number): number | undefined {
  const main = pastWhen(frame, from);
  const next = main === undefined ? undefined : frame.mentionAt(main);
  const isListed = next && (frame.isComma(next.last + 1) || frame.word(next.last + 1) === 'and');
  return next && isPerson(next.named) && !next.possessive && !isListed ? main : undefined;
}

/** Where what follows the first comma of "When her neighbour fell ill, …" begins. */
export function pastWhen(frame: NamedFrame, from: number): number | undefined {
  if (!/^(?:after|although|as|because|before|once|since|though|until|when|while)$/.test(frame.word(from)))
    return undefined;
  let at = from + 1;
  while (at < from + REACH && frame.kindAt(at) === 'word') at++;
  return frame.isComma(at) ? at + 1 : undefined;
}

/** Where a clause begins after what leads it: "In a statement on Tuesday, …". */
function pastLeading(frame: NamedFrame, from: number): number {
  // "11:15 The minister has spoken": a live report.
  const isTimed =
    /^\d{1,2}$/.test(frame.word(from)) &&
    frame.kindAt(from + 1) === 'colon' &&
    /^\d\d$/.test(frame.word(from + 2));
  let at = isTimed ? from + 3 : (pastClause(frame, from) ?? from);
  for (let rounds = 0; rounds < MOST_LEADING; rounds++) {
    const next =
      pastTime(frame, at) ?? pastAdverb(frame, at) ?? pastPhrase(frame, at) ?? pastDescription(frame, at);
    if (next === undefined) break;
    at = next;
  }
  return at;
}

const pastComma = (frame: NamedFrame, at: number) => (frame.isComma(at) ? at + 1 : at);

/** "Earlier Wednesday, Li …", "Last week Li …". */
function pastTime(frame: NamedFrame, at: number): number | undefined {
  if (isTime(frame.tokens[at])) return pastComma(frame, at + 1);
  const isLed = /^(?:earlier|later|last|early|late)$/.test(frame.word(at)) && isTime(frame.tokens[at + 1]);
  return isLed ? pastComma(frame, at + 2) : undefined;
}

function pastAdverb(frame: NamedFrame, at: number): number | undefined {
  const lower = frame.word(at);
  return CONJUNCTIONS.has(lower) || isAdverb(lower) ? pastComma(frame, at + 1) : undefined;
}

/** Lead a sentence as prepositions do: "Along with others, Li …", "Unlike the mayor, Li …". */
const LEADING = new Set(
  'across ahead along apart around aside below beneath beside besides beyond except instead rather regardless together throughout unlike upon without'.split(
    ' ',
  ),
);

/** "In a statement, …", "Chastened by the vote, …", "Citing the cost, …". */
function pastPhrase(frame: NamedFrame, at: number): number | undefined {
  const lower = frame.word(at);
  if (!PREPOSITIONS.has(lower) && !LEADING.has(lower) && !isParticiple(frame, at) && !isGerund(frame, at))
    return undefined;
  const end = Math.min(at + REACH, frame.tokens.length);
  for (let comma = at + 1; comma < end; comma++) if (frame.isComma(comma)) return pastPlace(frame, comma + 1);
  return undefined;
}

/** How many tokens may tell who somebody is before their name. */
const LONGEST_DESCRIPTION = 16;

/** "A funny, quiet woman in her 80s, Ida Falk lives there": to the name. */
function pastDescription(frame: NamedFrame, from: number): number | undefined {
  if (!/^an?$/.test(frame.word(from))) return undefined;
  let isOfPerson = false;
  for (let at = from + 1; at < from + LONGEST_DESCRIPTION; at++) {
    const word = frame.word(at);
    isOfPerson ||= isPersonNoun(word);
    const name = frame.isComma(at) ? frame.mentionAt(at + 1) : undefined;
    if (name && isOfPerson) return at + 1;
    if ((word === '' && !frame.isComma(at)) || AUXILIARIES.has(word) || /^(?:who|that)$/.test(word))
      return undefined;
  }
  return undefined;
}

function isParticiple(frame: NamedFrame, at: number): boolean {
  const next = frame.word(at + 1);
  return (
    // "Born Ann Li in Rome, she left".
    frame.word(at) === 'born' ||
    (/..ed$|^told$/.test(frame.word(at)) &&
      (PREPOSITIONS.has(next) || /^(?:whether|if|how|why|what|when|who|where)$/.test(next)))
  );
}

/** "Citing the cost", but not "Leading candidate Bo Li". */
function isGerund(frame: NamedFrame, at: number): boolean {
  const isDescribing = SPEAKERS.has(frame.word(at + 1)) && frame.mentionAt(at + 2) !== undefined;
  return frame.word(at).endsWith('ing') && !isDescribing;
}

/** Past the state of "In Portland, Maine, Li …". */
function pastPlace(frame: NamedFrame, at: number): number {
  const [place, state] = [frame.mentionAt(at - 2), frame.mentionAt(at)];
  const isPlace = place && state && state.first === at && !isPerson(state.named);
  return isPlace && frame.isComma(state.last + 1) ? state.last + 2 : at;
}

/** The subject of the first verb from a token on. */
function firstSubject(frame: NamedFrame, from: number): readonly Subject[] {
  for (let at = from; at < from + FURTHEST_SUBJECT; at++) {
    const mention = frame.mentionAt(at);
    if (mention) {
      if (!isOwner(frame, mention, at)) return subjectsJoinedAfter(frame, mention);
      at = mention.last;
      continue;
    }
    const token = frame.tokens[at];
    if (!token || token.kind === 'quotation') return [];
    const { lower } = token;
    if (PRONOUNS.has(lower) && lower !== 'who') return [{ kind: 'pronoun', word: lower }];
    const holder = holderOf(frame, at);
    if (holder) return [nameSubject(holder)];
    if (lower === 'who') return nounBefore(frame, at - 1);
    const isEnd =
      token.kind !== 'word' || [PREPOSITIONS, CUES, AUXILIARIES].some((words) => words.has(lower));
    if (isEnd) return nounBefore(frame, at - 1);
  }
  return [];
}

/** Whoever is named after a noun: "The conductor, Ida Falk, is blamed", "The Minister for Energy, Bo Li, left". */
function holderOf(frame: NamedFrame, at: number): Mention | undefined {
  // "Her colleague on the committee, Ida Falk, left", "A driver who was behind it, Ida Falk, left".
  const isPost =
    PREPOSITIONS.has(frame.word(at)) || (frame.word(at) === 'who' && isPersonNoun(frame.word(at - 1)));
  const comma = isPost || TITLES.has(frame.word(at)) ? commaAfter(frame, at) : at;
  const holder = frame.isComma(comma) ? namedAfter(frame, comma) : undefined;
  if (isPost && holder && !isPerson(holder.named)) return undefined;
  // "Kerr's wife, Jean, brings the tea."
  const noun = frame.word(at - 1);
  const isKin = SHE_NOUNS.has(noun) || HE_NOUNS.has(noun);
  return holder && (holder.whole || isKin) && frame.isComma(endOfPlace(frame, holder.last) + 1)
    ? holder
    : undefined;
}

/** The last token of a name with where its bearer is from: "Bo Li of Ohio". */
function endOfPlace(frame: NamedFrame, last: number): number {
  const place = frame.word(last + 1) === 'of' ? frame.mentionAt(last + 2) : undefined;
  return place && !place.possessive ? place.last : last;
}

/** Falk, right after a comma or after what she is: ", chief engineer Ida Falk,". */
function namedAfter(frame: NamedFrame, comma: number): Mention | undefined {
  let at = comma + 1;
  while (at < comma + 4 && frame.kindAt(at) === 'word' && !frame.mentionAt(at)) at++;
  const before = frame.word(at - 1);
  const isLed = at === comma + 1 || SPEAKERS.has(before) || before.endsWith('-year-old');
  return isLed ? frame.mentionAt(at) : undefined;
}

/** How many words an office may have: "Minister for Climate and Energy". */
const LONGEST_OFFICE = 8;

function commaAfter(frame: NamedFrame, from: number): number {
  let at = from;
  while (at < from + LONGEST_OFFICE && frame.kindAt(at) === 'word') at++;
  return at;
}

/** Whether a name only tells whose the subject is: "the Post reporter", "The president's Pacific roots". */
function isOwner(frame: NamedFrame, { possessive, last }: Mention, at: number): boolean {
  const isWithin = frame.tokens[at - 1]?.possessive === true && mayBeNoun(frame, last + 1);
  return possessive || isWithin || SPEAKERS.has(frame.word(last + 1));
}
