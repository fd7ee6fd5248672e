import { DOCUMENTS } from '../cues.js';
import { isPerson, type Mention } from '../names/index.js';
import { nameSubject, type Subject } from '../subject.js';
import type { Token } from '../tokens.js';
import { SPEAKERS, TYING } from '../words/index.js';
import { type NamedFrame, REACH } from './named-frame.js';
import { LONGEST_NOUN, nounBefore, nounBeforeTie } from './noun-phrases.js';
import { tieBefore } from './ties.js';
import { isHeadAfterAnd, joinedBefore, subjectsJoined } from './together.js';

/** Subjects with something between commas after them: "Li, a clerk at the court, said". */

/** Begin another clause: "Many share these fears, but the Council, which …, wants". */
const OTHER_CLAUSE = /^(?:but|while|although|though|because|since)$/;

/** Who stands before the first of the commas that belongs to the clause, by the place of the last. */
export function beforeComma(frame: NamedFrame, comma: number): readonly Subject[] | undefined {
  let found: Mention | undefined;
  for (let at = comma; at > comma - REACH; at--) {
    const token = frame.tokens[at];
    if (!token || endsClause(token)) break;
    if (!setsIn(token)) continue;
    if (found && OTHER_CLAUSE.test(frame.word(at + 1))) break;
    // "Li himself, on crutches, said".
    const before = /..sel(?:f|ves)$/.test(frame.word(at - 1)) ? at - 2 : at - 1;
    const mention = frame.mentionAt(frame.beforeBracket(before));
    if (!mention || mention.possessive) continue;
    // "opponents, including Li, say".
    if (frame.word(mention.first - 1) === 'including' && frame.isComma(mention.first - 2))
      return [...nounBefore(frame, mention.first - 3), nameSubject(mention)];
    found = headOf(frame, mention, found) ?? found;
  }
  return found ? subjectsJoined(frame, found) : nounBeforeComma(frame, comma);
}

/** "In Rome, the president, Bo Li, said": it is only where that was. */
const opensWithPlace = (frame: NamedFrame, { first, named }: Mention) =>
  first === 1 && /^(?:in|at|from|near|outside|across)$/.test(frame.word(0)) && !isPerson(named);

const endsClause = ({ kind, text }: Token) =>
  kind === 'semicolon' || kind === 'colon' || (kind === 'quotation' && !isTitle(text));

const setsIn = ({ kind, lower }: Token) =>
  kind === 'comma' || kind === 'dash' || kind === 'open' || lower === 'who';

/** Of a name before a comma, the one that may be the subject, and not only joined to the one found after it. */
function headOf(frame: NamedFrame, mention: Mention, found: Mention | undefined): Mention | undefined {
  // "Li, D-Ohio, and Bo, R-Utah, said".
  if (found && joinedBefore(frame, found).includes(mention)) return undefined;
  // "Gov. Ann Lee of Ohio, a Republican who …, said", "the chairman, Bo Li of the Greens, said".
  const tie = tieBefore(frame, mention);
  const tied = frame.mentionAt(tie - 1);
  if (tied?.whole) return tied;
  // "A study by the Court, a body in Ohio, found".
  if (DOCUMENTS.has(frame.word(tie - 1)) && frame.word(tie) === 'by') return mention;
  if (frame.word(mention.first - 1) === 'and') return isHeadAfterAnd(frame, mention) ? mention : undefined;
  if (isWithinClause(frame, mention) || opensWithPlace(frame, mention)) return undefined;
  // "by the Post" is tied as "by Li" is.
  return tie < 0 ? mention : undefined;
}

/** Whether a name stands in a clause about the noun before: the Awards, of "the firm that runs the Awards". */
function isWithinClause(frame: NamedFrame, { first }: Mention): boolean {
  for (let at = first - 1; at > first - LONGEST_CLAUSE && frame.kindAt(at) === 'word'; at--)
    if (/^(?:that|which)$/.test(frame.word(at))) return SPEAKERS.has(frame.word(at - 1));
  return false;
}

/** As many words stand between "that" and a name in its clause. */
const LONGEST_CLAUSE = 6;

function nounBeforeComma(frame: NamedFrame, comma: number): readonly Subject[] | undefined {
  for (let at = comma - 1; at > comma - REACH; at--) {
    // "A driver who came later, and who saw it, said".
    if (frame.word(at) === 'who' && SPEAKERS.has(frame.word(at - 1))) return nounBefore(frame, at - 1);
    if (!frame.isComma(at) || frame.word(at + 2) === 'who') continue;
    const [noun] = nounBeforeTie(frame, at - 1);
    // "Li's memo, sent in May, says".
    const isMaker = noun?.kind === 'name' && !frame.mentionAt(at - 1);
    const isSpeaker = noun?.kind === 'noun' && SPEAKERS.has(frame.word(noun.last));
    return noun && (isMaker || isSpeaker) ? [noun] : undefined;
  }
  return undefined;
}

/** Whom a noun in apposition is said of: Lee, of "Lee, a Republican who …", by the noun's last token. */
export function describedBy(frame: NamedFrame, at: number): Mention | undefined {
  const isPlain = (place: number) => frame.kindAt(place) === 'word' && !/^an?$/.test(frame.word(place));
  let first = at;
  while (first > at - 6 && isPlain(first)) first--;
  if (!/^an?$/.test(frame.word(first))) return undefined;
  // "Lee, a clerk and a Republican who …".
  if (frame.word(first - 1) === 'and')
    while (first > at - LONGEST_NOUN && frame.kindAt(first - 1) === 'word') first--;
  if (!frame.isComma(first - 1)) return undefined;
  const beside = frame.mentionAt(first - 2);
  // Not by the "to" of "according to Lee".
  const isTied =
    beside && TYING.has(frame.word(beside.first - 1)) && frame.word(beside.first - 2) !== 'according';
  const described = isTied ? frame.mentionAt(beside.first - 2) : beside;
  return described?.possessive ? undefined : described;
}

/** Whether what stands between quotation marks is the name of a book or film: "Going Viral". */
export function isTitle(quotation: string): boolean {
  const words = quotation.slice(0, 90).match(/[\p{L}\p{N}][\p{L}\p{N}’']*/gu) ?? [];
  const begun = words.filter((word) => /^[\p{Lu}\p{N}]/u.test(word)).length;
  return words.length <= 10 && begun * 2 > words.length && /^\W*\p{Lu}/u.test(quotation);
}
