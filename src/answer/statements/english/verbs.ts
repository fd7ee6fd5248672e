import type { Claim } from '../claim.js';
import { CUES, type Cue } from '../cues.js';
import type { Named } from '../names/index.js';
import type { Subject } from '../subject.js';
import { BE } from '../words/index.js';
import { hasCompany } from './company.js';
import type { Earlier } from './earlier.js';
import type { NamedFrame } from './named-frame.js';
import { isReportedBy, isTurning, LONGEST_REPORT } from './reported.js';
import { subjectBefore } from './subject-before.js';
import { pastClause, pastWhen, topicOf } from './topic.js';
import { isUnsaid } from './unsaid.js';
import { isOtherWord } from './verb-or-noun.js';
import { invertedSubject, passiveSubject } from './word-order.js';

/** What a verb of saying at a token claims; nothing where none is, or nobody says it. */
export function claimOfVerb(frame: NamedFrame, at: number, earlier: Earlier): Omit<Claim, 'cue'> | undefined {
  const cue = frame.mentionAt(at) || frame.tokens[at]?.possessive ? undefined : CUES.get(frame.word(at));
  if (!cue || !hasCompany(frame, cue, at) || isOtherWord(frame, at, cue)) return undefined;
  if (isUnsaid(frame, at, cue, earlier.said) || (earlier.said && isPassedOn(frame, at))) return undefined;
  const subjects = subjectsOf(frame, at, cue, earlier) ?? nobodyKnown(frame, at, cue);
  if (!subjects) return undefined;
  const [first] = subjects;
  if (first?.kind === 'noun' && isOnlyMeant(frame, at, cue)) return undefined;
  if (first && isOwnVerb(frame, at, cue, first) && isReportedBy(frame, earlier.last, first, at))
    return undefined;
  if (first && (isPartedBy(frame, earlier.last, first) || isToldOf(frame, earlier.last, first)))
    return undefined;
  // "Neither Li nor Bo commented".
  if (first?.kind === 'name' && cue.kind !== 'hold' && frame.word(first.mention.first - 1) === 'nor')
    return undefined;
  return { at, kind: cue.kind, subjects, ...(first && isTag(frame, at, first) && { isTag: true }) };
}

/** "The council plans to move", "the developer who wants the site": an aim of those without a name is told of, not said. */
const isOnlyMeant = (frame: NamedFrame, at: number, { verb }: Cue) =>
  /^(?:plan|intend|aim|seek|opt)$/.test(verb) || (verb === 'want' && frame.word(at - 1) === 'who');

/** `“…,” said Li, as reported by the Post`: the paper only passes it on. */
const isPassedOn = (frame: NamedFrame, at: number) =>
  frame.word(at - 1) === 'as' && frame.word(at + 1) === 'by';

/** In "Bo, she claimed, had told them", what Bo did is what she says; so it is of "Bo's clerk". */
function isPartedBy(frame: NamedFrame, last: Claim | undefined, subject: Subject): boolean {
  if (subject.kind === 'pronoun' || last?.kind !== 'say') return false;
  const end = subject.kind === 'name' ? subject.mention.last : subject.last;
  const isSetIn = frame.isComma(end + 1) && frame.isComma(last.at + 1);
  return isSetIn && last.at > end && last.at <= end + 4;
}

/** "Li criticized the people who had commented on it": who they are, Li tells. */
function isToldOf(frame: NamedFrame, last: Claim | undefined, subject: Subject): boolean {
  if (subject.kind !== 'noun' || !last || last.kind === 'hold' || last.kind === 'noun') return false;
  return subject.first > last.at && subject.first <= last.at + 3 && frame.word(subject.last + 1) === 'who';
}

/** Whether a verb has the subject that was found, and not, as a participle may, only one that it shares. */
function isOwnVerb(frame: NamedFrame, at: number, cue: Cue, first: Subject): boolean {
  if (cue.form !== 'ing' || BE.has(frame.word(frame.beforeAdverbs(at)))) return true;
  // "Li recalled his mother saying so".
  if (first.kind === 'noun') return first.last === at - 1;
  return first.kind === 'name' && first.mention.last === at - 1;
}

/** Whether a noun and its verb stand so after a quotation: `“…,” said the troll`. */
function isTag(frame: NamedFrame, at: number, first: Subject): boolean {
  if (first.kind !== 'noun') return false;
  return at < first.first && frame.kindAt(at - 1) === 'quotation';
}

/** Of `“…,” said` and words that name nobody known: nobody, rather than whoever spoke before. */
function nobodyKnown(frame: NamedFrame, at: number, { kind, form }: Cue): readonly Subject[] | undefined {
  const isTag = frame.kindAt(at - 1) === 'quotation' && frame.kindAt(at + 1) === 'word';
  return isTag && kind === 'say' && /^(?:past|third)$/.test(form) ? [] : undefined;
}

function subjectsOf(
  frame: NamedFrame,
  at: number,
  cue: Cue,
  earlier: Earlier,
): readonly Subject[] | undefined {
  const passive = passiveSubject(frame, at, cue);
  if (passive) return passive === 'nobody' ? undefined : passive;
  const inverted = invertedSubject(frame, at, cue);
  if (inverted) return inverted;
  const left = subjectBefore(frame, at - 1, cue.form);
  if (left !== 'again') return cue.form === 'base' && isOnePerson(frame, left, at) ? undefined : left;
  const shared =
    subjectInClause(frame, at, earlier) ??
    subjectPastClause(frame, at, earlier) ??
    earlier.last?.subjects ??
    topicOf(frame);
  if (frame.word(frame.beforeAdverbs(at)) !== 'to') return shared;
  // "ties are a means to call for it": only who can speak has a purpose.
  const willing = shared.filter((one) => one.kind !== 'name' || canSpeak(one.mention.named));
  return willing.length > 0 ? willing : undefined;
}

const canSpeak = ({ organisation, gender, words }: Named) =>
  organisation || gender !== undefined || words.length > 1;

/** "the history of the Court, back to the first": a plain form right after a comma has no single person before it. */
function isOnePerson(frame: NamedFrame, subjects: readonly Subject[] | undefined, at: number): boolean {
  const [subject] = subjects ?? [];
  if (subjects?.length !== 1 || subject?.kind !== 'name' || !frame.isComma(at - 1)) return false;
  return !subject.mention.named.folded.at(-1)?.endsWith('s');
}

/** "When Bo asked for it, Li declined, saying no": Li, whose verb is in no table. */
function subjectPastClause(frame: NamedFrame, at: number, { last }: Earlier): readonly Subject[] | undefined {
  const when = last ? pastWhen(frame, 0) : undefined;
  if (!last || when === undefined || last.at > when || when > at) return undefined;
  return /^s?he$/.test(frame.word(when)) || pastClause(frame, 0) !== undefined
    ? topicOf(frame, when)
    : undefined;
}

/** "Bo's clerk pleaded for it, although Li appeared to defend it": Li, if the clause of the cue has its own name. */
function subjectInClause(frame: NamedFrame, at: number, { last }: Earlier): readonly Subject[] | undefined {
  let clause = at - 1;
  const floor = Math.max(last?.at ?? 0, at - LONGEST_REPORT);
  while (clause > floor && !(isTurning(frame.word(clause)) && frame.isComma(clause - 1))) clause--;
  if (clause <= floor || frame.word(clause) === 'and') return undefined;
  const topic = topicOf(frame, clause + 1);
  const [first] = topic;
  if (first?.kind === 'noun') return !last && first.last < at ? topic : undefined;
  return first?.kind === 'name' && first.mention.last < at ? topic : undefined;
}
