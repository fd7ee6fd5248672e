import {
  beginsWithStranger,
  claimsAbroad,
  isAbroad,
  isReportedAbroad,
  isSubjectAbroad,
  topicAbroad,
} from './abroad/index.js';
import { ASKED_FOR, isAnswer, isAnswering, isAskedByPress } from './answering.js';
import type { Claim } from './claim.js';
import { DOCUMENTS, SAYINGS } from './cues.js';
import { claimsInEnglish, NamedFrame, topicOf } from './english/index.js';
import { isPerson, type Mention, type Names } from './names/index.js';
import { SPOKESMAN, type Subject } from './subject.js';
import { type Frame, wordAt } from './tokens.js';
import type { SpeakerVoice } from './voice.js';
import type { Voices } from './voices.js';

/** A frame with what the grammar found in it. */
export interface FrameReading {
  readonly frame: Frame;
  readonly claims: readonly { readonly claim: Claim; readonly voices: readonly SpeakerVoice[] }[];
  /** In a tale, who is named in it. */
  readonly people?: readonly SpeakerVoice[];
  /** The one person it is about, by name, if any: may lead in a quotation. */
  readonly topic: readonly SpeakerVoice[] | undefined;
  /** It goes on with what was reported before it. */
  readonly isReported?: boolean;
}

/** @param tale where in a paragraph of a tale the frame stands; none in news. */
export function readFrame(
  frame: Frame,
  names: Names,
  voices: Voices,
  language: string,
  tale?: 'opening' | 'going on',
): FrameReading {
  const mentions = names.in(frame.tokens);
  if (isAbroad(language)) return readAbroad(frame, mentions, names, voices, language);
  const named = new NamedFrame(frame, mentions);
  if (isAnswer(frame)) voices.beginAnswer();
  const subjects = topicOf(named);
  // "On a list of places he said were unsafe" is told of whoever the sentence is about.
  const topic = voices.turnTo(subjects, frame.tokens);
  voices.noteUnnamed(frame.tokens, topic.length > 0);
  const claims = readClaims(frame, named, voices, tale);
  voices.note(mentions);
  voices.endSentence(claims, frame.tokens, mentions);
  if (tale && topic.length === 0) {
    const who = toldOf(subjects, frame, voices);
    if (who) return { frame, claims, topic: who };
  }
  const people =
    tale && mentions.filter(({ named }) => isPerson(named)).map(({ named }) => voices.ofNamed(named));
  const isPersonAlone = topic.length === 1 && topic[0]?.named !== undefined && isPerson(topic[0].named);
  return { frame, claims, topic: isPersonAlone ? topic : undefined, ...(people && { people }) };
}

function readAbroad(
  frame: Frame,
  mentions: readonly Mention[],
  names: Names,
  voices: Voices,
  language: string,
): FrameReading {
  const people = mentions.filter((mention) => isSubjectAbroad(mention, frame, language));
  // Whom a sentence names first it is mostly about: "he" further on.
  const [first] = people;
  const about: Subject | undefined = first
    ? { kind: 'name', mention: first }
    : topicAbroad(frame, names, language);
  voices.turnTo(about ? [about] : [], frame.tokens);
  if (!first && beginsWithStranger(frame, names, language)) voices.turnToStranger();
  const found = claimsAbroad(frame, mentions, names, language);
  const claims = found.map((claim) => ({ claim, voices: voices.of(claim.subjects, frame.tokens) }));
  voices.note(mentions);
  return {
    frame,
    claims,
    topic: first && people.length === 1 ? [voices.ofNamed(first.named)] : undefined,
    isReported: claims.length === 0 && isReportedAbroad(frame, language),
  };
}

/** The claims of a frame, with whose they are. */
function readClaims(
  frame: Frame,
  named: NamedFrame,
  voices: Voices,
  tale: 'opening' | 'going on' | undefined,
): FrameReading['claims'] {
  const { mentions } = named;
  const read = claimsInEnglish(named).map((claim) => {
    if (claim.isTag && !isText(claim, frame)) voices.hear(claim.subjects, frame.tokens);
    // "he said", of two of whom nothing tells who is a he: alternation is the surer sign.
    const isOpen =
      tale === 'opening' && claim.subjects.some((one) => one.kind === 'pronoun' && voices.isOpen(one.word));
    if (isOpen || isOfThoseNamed(claim, mentions)) return { claim, voices: [] };
    const own = claim.subjects.map(
      (one) =>
        ownerBefore(one, mentions) ??
        askedBefore(one, claim.at, frame, mentions) ??
        speakingFor(one, frame, mentions),
    );
    // Whoever asked isn't "she" in "In answer to a question from Bo she said".
    const isAside = (claim.kind === 'noun' && ASKED_FOR.test(claim.cue)) || isAskedByPress(frame.tokens);
    const told = toldAbout(claim, named);
    if (told) voices.turnAwayFrom(told);
    const found = voices.of(own, frame.tokens, isAside);
    if (found.length === 0 && isByStranger(claim, own, frame)) voices.turnToStranger();
    return { claim, voices: found };
  });
  const tail = read.at(-1);
  if (tail && tail.voices.length > 0 && isTail(tail.claim, named))
    return read.filter(({ voices }) => voices.some((voice) => tail.voices.includes(voice)));
  return read;
}

/** "When Li and Bo came, they said": not the engineers of the sentence before. */
const isOfThoseNamed = ({ subjects: [subject], at }: Claim, mentions: readonly Mention[]) =>
  subject?.kind === 'pronoun' &&
  subject.word === 'they' &&
  mentions.filter(({ last, named }) => last < at && isPerson(named)).length > 1;

/**
 * Whom "she" stands for, where a sentence begins with what is a woman's: "Ann Li’s version is in a letter: it fell, she
 * says".
 */
function ownerBefore(subject: Subject, [first]: readonly Mention[]): Subject | undefined {
  const isOwner = first?.possessive && first.first === 0;
  return isOwner && subject.kind === 'pronoun' && first.named.gender === subject.word
    ? { kind: 'name', mention: first }
    : undefined;
}

/** Whether a claim closes a sentence that tells it: "Li told him to wait, he said." */
function isTail({ at, kind, subjects: [subject] }: Claim, named: NamedFrame): boolean {
  const isVerb =
    kind === 'say' && /^(?:sa(?:id|ys)|claim(?:ed|s)|recall(?:ed|s)|testified|alleged)$/.test(named.word(at));
  if (!isVerb || subject?.kind !== 'pronoun' || !/^s?he$/.test(subject.word)) return false;
  const isTied = named.word(at - 1) === subject.word && named.isComma(at - 2);
  return (
    isTied &&
    named.tokens.length - at <= 4 &&
    !named.tokens.slice(at).some(({ kind }) => kind === 'quotation')
  );
}

/** "Li", of "The clerk, Bo Li, told him to wait, he said". */
const firstNamed = ({ mentions }: NamedFrame) =>
  mentions.find(({ first, possessive }) => first < LONGEST_OPENING && !possessive);
const LONGEST_OPENING = 4;

/** Of whom "Bo, she said, had left" tells, who isn't "she". */
function toldAbout(claim: Claim, named: NamedFrame): Mention | undefined {
  if (isTail(claim, named)) return firstNamed(named);
  const [subject] = claim.subjects;
  const comma = claim.at - 2;
  if (subject?.kind !== 'pronoun' || !named.isComma(comma)) return undefined;
  const after = named.kindAt(claim.at + 1);
  const isSetIn = named.word(claim.at - 1) === subject.word && after !== 'word' && after !== 'quotation';
  return isSetIn ? named.mentionAt(comma - 1) : undefined;
}

/** "A spokesman for the Harbor Police": of two spokesmen each has his own words. */
function speakingFor(subject: Subject, { tokens }: Frame, mentions: readonly Mention[]): Subject {
  if (subject.kind !== 'noun' || !SPOKESMAN.test(wordAt(tokens, subject.last))) return subject;
  if (wordAt(tokens, subject.last + 1) !== 'for') return subject;
  const from = subject.last + (wordAt(tokens, subject.last + 2) === 'the' ? 3 : 2);
  const mention = mentions.find(({ first }) => first === from);
  return mention ? { ...subject, for: mention } : subject;
}

/** Who answers "he replied" in "When I asked the minister, Bo Li, he replied". */
function askedBefore(
  subject: Subject,
  at: number,
  { tokens }: Frame,
  mentions: readonly Mention[],
): Subject | undefined {
  if (subject.kind !== 'pronoun' || !/^s?he$/.test(subject.word)) return undefined;
  const answers = isAnswering(wordAt(tokens, at));
  const verb = tokens.findIndex(
    ({ lower }, i) => lower === 'asked' && (answers || /^(?:i|we)$/.test(wordAt(tokens, i - 1))),
  );
  const mention = verb < 0 ? undefined : mentions.find(({ first }) => first > verb);
  const isAnswer = mention && mention.last < at && isPerson(mention.named);
  const gender = mention?.named.gender ?? subject.word;
  return isAnswer && gender === subject.word ? { kind: 'name', mention } : undefined;
}

/** Whom a sentence of a tale is about that names nobody: "he", "the captain". */
function toldOf(
  [told]: readonly Subject[],
  { tokens }: Frame,
  voices: Voices,
): readonly SpeakerVoice[] | undefined {
  // "The captain turned to the wheel": the verb is in no table, the noun may be.
  const isNoun =
    /^(?:the|his|her)$/.test(wordAt(tokens, 0)) && tokens[1]?.kind === 'word' && !tokens[1].possessive;
  const [noun] = isNoun ? voices.of([{ kind: 'noun', first: 0, last: 1 }], tokens) : [];
  if (noun) return [noun];
  // Where nothing tells that she is a she, alternation is the surer sign.
  if (told?.kind !== 'pronoun' || voices.isOpen(told.word)) return undefined;
  return voices.of([told], tokens);
}

/** "Her dentist said that …": nobody of whom there is a name, so that "he" is nobody else from then on. */
const isSomebody = (subject: Subject, { tokens }: Frame): boolean =>
  subject.kind === 'noun' && /^(?:an?|another|his|her|their|my|the)$/.test(wordAt(tokens, subject.first));

/** Whether somebody without a name says something; "the register listed the flat" is of a thing. */
const isByStranger = (claim: Claim, subjects: readonly Subject[], frame: Frame) =>
  claim.kind === 'say' && subjects.some((one) => isSomebody(one, frame)) && !isText(claim, frame);

/** “…,” said the statement: a text and no speaker. */
function isText({ subjects }: Claim, { tokens }: Frame): boolean {
  return subjects.some((one) => {
    const head = one.kind === 'noun' ? wordAt(tokens, one.last) : '';
    return DOCUMENTS.has(head) || SAYINGS.has(head);
  });
}
