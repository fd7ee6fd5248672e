import type { Claim } from '../claim.js';
import { isTime } from '../names/index.js';
import type { Subject } from '../subject.js';
import { AUXILIARIES, PREPOSITIONS } from '../words/index.js';
import type { NamedFrame } from './named-frame.js';

/** As many tokens may stand between "said" and the subject of what was said. */
export const LONGEST_REPORT = 40;

/** How many words a verb of several may have: "she would not have said". */
const MOST_VERBS = 5;

/** Begin a clause that is no more what was said: "Li said so when Bo warned them". */
const TURNING = new Set('but and while as after before though although because when since if'.split(' '));

export const isTurning = (word: string) => TURNING.has(word);

/**
 * Whether a claim is only what another one reports: in "Li said that Bo had warned them", what Bo did is what Li says.
 *
 * @param subject of the verb at `at`.
 * @param last the claim before it, if any.
 */
export function isReportedBy(
  frame: NamedFrame,
  last: Claim | undefined,
  subject: Subject,
  at: number,
): boolean {
  const first = beginningOf(frame, subject, at);
  if (!last || first < last.at || first > at || first > last.at + LONGEST_REPORT) return false;
  const next = last.at + 1;
  // "Li replied to Bo, who …", but "Li said at a rally that Bo …".
  const isTied = PREPOSITIONS.has(frame.word(next)) && !isTime(frame.tokens[next + 1]);
  if (isTied && frame.word(first - 1) !== 'that') return false;
  let hasThat = false;
  const from = isSetIn(frame, last) ? next + 1 : next;
  for (let between = from; between < first; between++) {
    const word = frame.word(between);
    const isAfterThat = frame.word(between - 1) === 'that';
    if (word === '' || (TURNING.has(word) && !isAfterThat)) return false;
    hasThat ||= word === 'that';
  }
  // "Li told them that Bo …", but "Li told Bo …".
  return last.kind === 'say' || isFirstPerson(last) || hasThat;
}

/** `On Monday, Li said, Bo warned them`: all of it is what Li says. */
function isSetIn(frame: NamedFrame, { at, subjects: [subject] }: Claim): boolean {
  const first = subject && beginningOf(frame, subject, at);
  return first !== undefined && frame.isComma(first - 1) && frame.isComma(at + 1);
}

/** Where the subject of a cue begins; -1 for a pronoun that isn't right before it. */
function beginningOf(frame: NamedFrame, subject: Subject, at: number): number {
  if (subject.kind === 'name') return subject.mention.first;
  if (subject.kind === 'noun') return subject.first;
  let beside = frame.beforeAdverbs(at);
  while (beside > at - MOST_VERBS && AUXILIARIES.has(frame.word(beside)))
    beside = frame.beforeAdverbs(beside);
  return frame.word(beside) === subject.word ? beside : -1;
}

/** In "I think she knows that", the author knows. */
const isFirstPerson = ({ subjects }: Claim) =>
  subjects.some((one) => one.kind === 'pronoun' && /^(?:i|we)$/.test(one.word));
