import { type Cue, STANCES } from '../cues.js';
import { isTime } from '../names/index.js';
import type { Subject } from '../subject.js';
import type { Token } from '../tokens.js';
import { BE, PREPOSITIONS, SPEAKERS } from '../words/index.js';
import type { NamedFrame } from './named-frame.js';
import { subjectAfter } from './subject-after.js';
import { OPEN_QUESTION } from './unsaid.js';

/** Verbs whose subject stands after them: “…,” said Li; "was denied by Li". */

/** Right before "of" or "for" they have no object, so that the one before them is accused: "a driver accused of it". */
const BLAMING = new Set(
  'accuse blame criticize criticise praise condemn denounce ridicule mock rebuke fault commend'.split(' '),
);

/** Behind "by" these tell how or when, not who: "Li said by e-mail that". */
const MEANS = new Set(
  'e-mail email mail phone telephone letter text message post video radio way then now'.split(' '),
);

/** Whether who did it stands behind a "by" at a place. */
const isByWhom = (frame: NamedFrame, at: number) => {
  const next = frame.word(at + 1);
  return frame.word(at) === 'by' && !MEANS.has(next) && !next.endsWith('ing');
};

/** How many tokens after a passive "by" stands. */
const FURTHEST_BY = 8;

/** `by SUBJECT` of a passive; "nobody" for one without; undefined when the verb is active. */
export function passiveSubject(
  frame: NamedFrame,
  at: number,
  cue: Cue,
): readonly Subject[] | 'nobody' | undefined {
  if (cue.form !== 'past') return undefined;
  // "Li was quoted as saying".
  const isSaying = frame.word(at + 1) === 'as' && frame.word(at + 2) === 'saying';
  if (cue.verb === 'quote' && isSaying) return undefined;
  // "Li, quoted by the Post, said no": the paper says nothing itself.
  if (/^(?:quote|cite)$/.test(cue.verb) && frame.word(at + 1) === 'by') return 'nobody';
  if (!BE.has(frame.word(frame.beforeAdverbs(at)))) return shortPassiveSubject(frame, at, cue);
  for (let after = at + 1; after <= at + FURTHEST_BY; after++) {
    const kind = frame.kindAt(after);
    // "was called “unsafe” by Li".
    const isClosed = kind === 'quotation' && frame.word(after + 1) !== 'by';
    // "is thought to be by Li".
    const isMade = frame.word(after) === 'to' && frame.word(after + 1) === 'be';
    if (!kind || kind === 'comma' || isClosed || isMade) break;
    // "was told not by Li but by Bo".
    if (isByWhom(frame, after))
      return frame.word(after - 1) === 'not' ? 'nobody' : subjectAfter(frame, after + 1);
  }
  // "Li is convinced that".
  return STANCES.has(frame.word(at)) ? undefined : 'nobody';
}

/** "called “unsafe” by Li", "a view held by Li"; "nobody" for "a driver accused of it". */
function shortPassiveSubject(
  frame: NamedFrame,
  at: number,
  { verb }: Cue,
): readonly Subject[] | 'nobody' | undefined {
  const next = frame.word(at + 1);
  // "a letter allegedly written by Li".
  if (/^(?:allegedly|purportedly|supposedly|reputedly)$/.test(frame.word(at - 1))) return 'nobody';
  if (BLAMING.has(verb) && /^(?:of|for|over)$/.test(next)) return 'nobody';
  if (frame.kindAt(at + 1) === 'quotation' && frame.word(at + 2) === 'by') return subjectAfter(frame, at + 3);
  return isByWhom(frame, at + 1) ? subjectAfter(frame, at + 2) : undefined;
}

/** Verbs that stand before their subject without a quotation, too: "So said Li". */
const INVERTING = new Set(
  `say add write ask explain note argue continue reply recall tweet observe conclude declare report joke insist warn claim
  state agree admit acknowledge quip shout announce wonder respond answer retort counter remark boast read
  interrupt drawl sigh laugh smile shrug growl snap bark thunder stammer chime`.split(/\s+/),
);

/** Verbs before whoever hears what is said. */
export const HEARD = /^(?:warn|ask|answer)$/;

/** `“…,” said Li`, `…, said Li.`, `So said Li`. */
export function invertedSubject(frame: NamedFrame, at: number, cue: Cue): readonly Subject[] | undefined {
  const before = frame.tokens[at - 1];
  if ((cue.form !== 'past' && cue.form !== 'third') || !mayInvert(frame, at, cue)) return undefined;
  const after = subjectAfter(frame, at + 1);
  const [first] = after;
  // `Li, author of “Roofs,” put it`.
  const isIt = first?.kind === 'pronoun' && first.word === 'it';
  if (!first || isIt) return undefined;
  const isSetIn = before?.kind === 'comma' || before?.kind === 'dash';
  return !isSetIn || closesClause(frame, after, at + 1, cue.verb) ? after : undefined;
}

/** Whether a verb, and where it stands, let its subject follow. */
function mayInvert(frame: NamedFrame, at: number, { verb }: Cue): boolean {
  const before = frame.tokens[at - 1];
  if (before?.kind === 'word' && before.lower !== 'so') return false;
  // "Asked why Bo left, Li shrugged".
  if (verb === 'ask' && OPEN_QUESTION.test(frame.word(at + 1))) return false;
  if (before && !['word', 'quotation', 'comma', 'dash'].includes(before.kind)) return false;
  if (INVERTING.has(verb)) return true;
  return before?.kind === 'quotation' && (frame.mentionAt(at + 1)?.first === at + 1 || goesOn(before));
}

/** Whether the sentence of a quotation goes on after it: “Why?” he asked. */
export const goesOn = (quotation: Token) => /[,?!…—–-]["”’'»]*$/u.test(quotation.text);

/** Whether a clause ends after a subject, as in `…, said Li, …`: not in `Bo, a clerk, said Li left`. */
function closesClause(frame: NamedFrame, subjects: readonly Subject[], from: number, verb: string): boolean {
  const last = subjects.at(-1);
  if (last?.kind === 'noun' && !SPEAKERS.has(frame.word(last.last))) return false;
  const next = frame.tokens[endOf(subjects, from) + 1];
  // "The letter, sent in May, warns Li: “…”".
  if (next?.kind === 'colon' && HEARD.test(verb)) return false;
  // "Bo, a clerk, said the mayor “looks forward” to it".
  if (next?.kind === 'quotation') return false;
  return next?.kind !== 'word' || PREPOSITIONS.has(next.lower) || isTime(next) || next.lower === 'who';
}

/** The last token of subjects that begin at a token, which is a pronoun's only one. */
function endOf(subjects: readonly Subject[], from: number): number {
  const last = subjects.at(-1);
  if (last?.kind === 'name') return last.mention.last;
  return last?.kind === 'noun' ? last.last : from;
}
