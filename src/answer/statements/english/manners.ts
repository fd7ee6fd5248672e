import type { Claim } from '../claim.js';
import { nameSubject, type Subject } from '../subject.js';
import { AUXILIARIES } from '../words/index.js';
import type { NamedFrame } from './named-frame.js';
import { subjectAfter } from './subject-after.js';
import { goesOn } from './word-order.js';

/** How many words of a name's title may stand between a quotation and the name. */
const LONGEST_TITLE = 3;

/**
 * `“…,” groused Bo Li` and `“…,” the March Hare went on`: whatever the verb, where a quotation that goes on stands
 * before it and its subject.
 */
export function claimOfManner(frame: NamedFrame, at: number): Omit<Claim, 'cue'> | undefined {
  if (frame.tokens[at]?.capital || !isManner(frame.word(at))) return undefined;
  const isRightAfter = frame.kindAt(at - 1) === 'quotation';
  const subjects = isRightAfter ? subjectBehind(frame, at) : subjectBetween(frame, at);
  return subjects && { at, kind: 'say', subjects };
}

/** Irregular verbs that go on with a quotation when nothing else stands between. */
const MANNERS = new Set(['went', 'began', 'put', 'broke', 'sang', 'bit', 'ran', 'spat', 'wept', 'swore']);

/** "groused", "remembers". */
const isManner = (verb: string) =>
  /(?:ed|[^s'’]s)$/.test(verb) ? !AUXILIARIES.has(verb) : MANNERS.has(verb);

const isThirdPerson = (word: string) => /^s?he$/.test(word);

const goesOnAt = (frame: NamedFrame, at: number) => {
  const quotation = frame.tokens[at];
  return quotation?.kind === 'quotation' && goesOn(quotation);
};

/** Bo Li, of `“…,” groused Bo Li`. */
function subjectBehind(frame: NamedFrame, at: number): readonly Subject[] | undefined {
  const mention = frame.mentionAt(at + 1);
  const isName = mention?.first === at + 1 && !mention.possessive;
  const isSubject = isName || isThirdPerson(frame.word(at + 1));
  return isSubject && goesOnAt(frame, at - 1) ? subjectAfter(frame, at + 1) : undefined;
}

/** The March Hare, of `“…,” the March Hare went on`. */
function subjectBetween(frame: NamedFrame, at: number): readonly Subject[] | undefined {
  const end = frame.beforeAdverbs(at);
  const mention = frame.mentionAt(end);
  const word = frame.word(end);
  if (!mention && !isThirdPerson(word)) return undefined;
  let back = (mention?.first ?? end) - 1;
  const floor = back - LONGEST_TITLE + 1;
  while (
    back > floor &&
    (frame.word(back) === 'the' || (frame.word(back) !== '' && frame.tokens[back]?.capital))
  )
    back--;
  if (!goesOnAt(frame, back)) return undefined;
  return [mention ? nameSubject(mention) : { kind: 'pronoun', word }];
}
