import { isPerson, type Mention } from '../names/index.js';
import { type NounSubject, nameSubject, type Subject } from '../subject.js';
import { CONJUNCTIONS, DETERMINERS, PREPOSITIONS, SPEAKERS, TITLES } from '../words/index.js';
import type { NamedFrame } from './named-frame.js';

/** Names that stand together and say something together: "Li, Bo and Falk said", "said Li and Bo". */

/** How many may say something together; more are a list. */
const TOGETHER = 12;

/** A name with all before it that are joined to it by "and": "Li, Bo and Falk", by the place of Falk. */
export function joinedBefore(frame: NamedFrame, mention: Mention): readonly Mention[] {
  const joined = [mention];
  for (let first = mention; joined.length < TOGETHER; ) {
    const before = frame.mentionBefore(first);
    const and = andBefore(frame, first.first);
    if (!before || and < 0 || before.possessive) break;
    const end = frame.beforeBracket(frame.isComma(and - 1) ? and - 2 : and - 1);
    if (before.last !== end) break;
    first = whoseOrigin(frame, before);
    joined.unshift(first);
  }
  return joined.length > 1 ? withListed(frame, joined) : joined;
}

/** Li, of "Li of Ohio and Bo of Iowa", by the place of Ohio. */
function whoseOrigin(frame: NamedFrame, origin: Mention): Mention {
  const of = frame.word(origin.first - 1) === 'the' ? origin.first - 2 : origin.first - 1;
  const whose = frame.word(of) === 'of' ? frame.mentionAt(of - 1) : undefined;
  return whose && !whose.possessive && isPerson(whose.named) ? whose : origin;
}

/** The last token of a name with where its bearer is from: Ohio, of "Li of Ohio". */
function endOfOrigin(frame: NamedFrame, { last, named }: Mention): number {
  if (frame.word(last + 1) !== 'of' || !isPerson(named)) return last;
  return frame.mentionAt(frame.word(last + 2) === 'the' ? last + 3 : last + 2)?.last ?? last;
}

/** The same as subjects. */
export function subjectsJoined(frame: NamedFrame, mention: Mention): readonly Subject[] {
  const joined = joinedBefore(frame, mention);
  const and = andBefore(frame, joined[0]?.first ?? 0);
  return [...pronounBefore(frame, and), ...joined.map(nameSubject)];
}

/** "She", of "She and Bo", by the place of "and". */
function pronounBefore(frame: NamedFrame, and: number): readonly Subject[] {
  const word = frame.word(and - 1);
  return /^s?he$/.test(word) ? [{ kind: 'pronoun', word }] : [];
}

/** With the names before the first of them in a list. */
function withListed(frame: NamedFrame, names: readonly Mention[]): readonly Mention[] {
  const [first] = names;
  return first ? [...listedBefore(frame, first, TOGETHER - names.length), ...names] : names;
}

/** The names before the last two of a list: "Li, Bo, Falk and Webb", but not "in Ohio, Falk and Webb". */
function listedBefore(frame: NamedFrame, name: Mention, most: number): readonly Mention[] {
  const listed: Mention[] = [];
  for (let first = name; listed.length < most; ) {
    const before = frame.mentionBefore(first);
    const comma = first.first - 1;
    if (!before || before.possessive || before.last !== comma - 1 || !frame.isComma(comma)) break;
    first = whoseOrigin(frame, before);
    listed.unshift(first);
  }
  return PREPOSITIONS.has(frame.word((listed[0]?.first ?? 0) - 1)) ? [] : listed;
}

/** The "and" before a name, past what the name is: "and her rival Li"; -1 when there is none. */
function andBefore(frame: NamedFrame, first: number): number {
  if (frame.word(first - 1) === 'and') return first - 1;
  const isWhole = frame.mentionAt(first)?.whole === true;
  if (isWhole && frame.word(first - 1) === 'the' && frame.word(first - 2) === 'and') return first - 2;
  const isOwned = DETERMINERS.has(frame.word(first - 2)) && frame.word(first - 3) === 'and';
  return isOwned && SPEAKERS.has(frame.word(first - 1)) ? first - 3 : -1;
}

/** The first of a list that ends with a name, commas and "and" between: Ohio, of "in Ohio, Iowa and Texas". */
export function firstListed(frame: NamedFrame, mention: Mention): Mention {
  const [first = mention] = joinedBefore(frame, mention);
  if (first === mention) return first;
  let before = first;
  while (frame.isComma(before.first - 1)) {
    const next = frame.mentionAt(before.first - 2);
    if (!next || next.possessive) break;
    before = next;
  }
  return before;
}

/** Whether a name begins a clause or stands in apposition after "and": "Bo left and Li, …, said", "two clerks, Bo and Li, said". */
export function isHeadAfterAnd(frame: NamedFrame, mention: Mention): boolean {
  const [first = mention] = joinedBefore(frame, mention);
  const at = first.first - 1;
  // "Later, Bo and Li, …, said": both, but not of "in Ohio and Iowa, …, he said".
  const begins = at < 0 || frame.isComma(at) || CONJUNCTIONS.has(frame.word(at));
  return begins && !frame.mentionAt(at - 1);
}

/** "Li, Bo and other donors", "Li and her husband": those whom it names, with the noun. */
export function withOthers(frame: NamedFrame, noun: NounSubject): readonly Subject[] {
  const and = frame.word(noun.first - 1) === 'and' ? noun.first - 1 : -1;
  const last = frame.mentionAt(and - 1);
  const pronoun = pronounBefore(frame, and);
  if (pronoun.length > 0) return [...pronoun, noun];
  const isJoined = /^(?:others?|his|her|their|its|colleagues)$/.test(frame.word(noun.first));
  if (!last || !isJoined || last.possessive) return [noun];
  return [...withListed(frame, joinedBefore(frame, last)).map(nameSubject), noun];
}

/** A name after a cue with all that are joined to it: "said Li, Bo and Falk". */
export function subjectsJoinedAfter(frame: NamedFrame, mention: Mention): readonly Subject[] {
  const joined = [mention];
  let last = endOfOrigin(frame, mention);
  const listed = listedAfter(frame, last);
  const lastListed = listed.at(-1);
  const end = lastListed ? endOfOrigin(frame, lastListed) : last;
  const isOxford = frame.isComma(end + 1) && frame.word(end + 2) === 'and';
  if (listed.length > 0 && (isOxford || frame.word(end + 1) === 'and')) {
    joined.push(...listed);
    last = isOxford ? end + 1 : end;
  }
  while (joined.length < TOGETHER && frame.word(last + 1) === 'and') {
    const next = frame.mentionAt(last + 2);
    if (!next || isRole(next)) break;
    joined.push(next);
    last = endOfOrigin(frame, next);
  }
  return joined.map(nameSubject);
}

/** The names that follow a token with commas between. */
function listedAfter(frame: NamedFrame, last: number): readonly Mention[] {
  const listed: Mention[] = [];
  for (let at = last; frame.isComma(at + 1) && listed.length < TOGETHER; ) {
    const next = frame.mentionAt(at + 2);
    if (!next || next.first !== at + 2 || next.possessive || isRole(next)) break;
    listed.push(next);
    at = endOfOrigin(frame, next);
  }
  return listed;
}

/** "CEO and Founder of Ceres": what somebody is, with a capital letter. */
const isRole = ({ named }: Mention) => TITLES.has(named.folded[0] ?? '');
