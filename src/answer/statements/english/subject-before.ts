import { CUES, type Cue, DOCUMENTS } from '../cues.js';
import { isPerson, isTime, type Mention } from '../names/index.js';
import { type NounSubject, nameSubject, type Subject } from '../subject.js';
import type { Token } from '../tokens.js';
import {
  AUXILIARIES,
  BE,
  CONJUNCTIONS,
  DETERMINERS,
  isAdverb,
  LEADING,
  PREPOSITIONS,
  PRONOUNS,
  SPEAKERS,
} from '../words/index.js';
import { beforeComma, describedBy, isTitle } from './appositions.js';
import { type NamedFrame, REACH } from './named-frame.js';
import { isPart, nounBefore, nounBeforeTie } from './noun-phrases.js';
import { tieBefore } from './ties.js';
import { subjectsJoined, withOthers } from './together.js';

/**
 * The subject that stands before a verb, past appositions, brackets, adverbs and phrases, without knowing more words
 * than the tables: Li, of "Li, a clerk, later said".
 */

/** "again": the verb shares the subject of what stands before it; undefined: nobody is told. */
type SubjectFound = readonly Subject[] | 'again' | undefined;

/** The verb whose subject is looked for. */
interface Verb {
  readonly form: Cue['form'];
  /** Where the search began: the token before the verb. */
  readonly from: number;
  /** Where it ends. */
  readonly floor: number;
}

/** How many words and phrases may stand between a verb and its subject. */
const MOST_STEPS = 40;

/** The subject whose last token is at or before `from`, of a verb after it. */
export function subjectBefore(
  frame: NamedFrame,
  from: number,
  form: Cue['form'],
  floor = Math.max(0, from - REACH),
): SubjectFound {
  // "Noting the cost, Li left".
  if (from < 0 && form === 'ing') return 'again';
  const verb: Verb = { form, from, floor };
  let at = from;
  for (let steps = 0; steps < MOST_STEPS && at >= floor; steps++) {
    const next = step(frame, at, verb);
    if (typeof next !== 'number') return next;
    at = next;
  }
  return undefined;
}

/** What a token tells of the subject of a verb further on, or the token before it that may tell more. */
function step(frame: NamedFrame, at: number, verb: Verb): SubjectFound | number {
  const token = frame.tokens[at];
  if (!token) return undefined;
  const mention = frame.mentionAt(at);
  if (mention) return stepOverName(frame, at, mention, verb);
  return token.kind === 'word' ? stepOverWord(frame, at, token, verb) : stepOverMark(frame, at, token, verb);
}

const mayBePlace = ({ named }: Mention) =>
  named.words.length === 1 && !named.organisation && !isPerson(named);

function stepOverName(frame: NamedFrame, at: number, mention: Mention, verb: Verb): SubjectFound | number {
  if (mention.possessive) return undefined;
  // "Li lives here and like Bo has said so".
  if (/^(?:like|unlike)$/.test(frame.word(mention.first - 1))) return mention.first - 2;
  const tie = tieBefore(frame, mention);
  // "Li posted on Twitter accusing them", but "with Li accusing them".
  const isBeside = verb.form === 'ing' && at === verb.from;
  if (tie >= 1 && isBeside && /^(?:on|in|at)$/.test(frame.word(tie))) return 'again';
  if (tie < 1 || isBeside) return subjectsJoined(frame, mention);
  const head = tie - 1;
  // "A study from the Court finds", "a letter from Li says"; a study from Vienna is nobody's.
  if (DOCUMENTS.has(frame.word(head)) && /^(?:by|from)$/.test(frame.word(tie)))
    return frame.word(tie) === 'from' && mayBePlace(mention) ? undefined : subjectsJoined(frame, mention);
  if (isSeenBy(frame, tie)) return head - 1;
  if (!frame.isComma(head) && !CUES.has(frame.word(head))) return head;
  // Where nobody stands before the preposition, it is the name itself.
  return frame.isComma(head) ? beforeComma(frame, head) : [nameSubject(mention)];
}

function stepOverMark(
  frame: NamedFrame,
  at: number,
  { kind, text }: Token,
  verb: Verb,
): SubjectFound | number {
  if (kind === 'close') return frame.beforeBracket(at);
  // `Li, author of “The Old Bridge,” put it`.
  if (kind === 'quotation' && isTitle(text)) return beforeComma(frame, at);
  if (verb.form === 'ing') return 'again';
  // "Li offered Bo a post, then said".
  if (kind === 'comma' && frame.word(at + 1) === 'then') return 'again';
  return kind === 'comma' || kind === 'dash' ? beforeComma(frame, at) : undefined;
}

function stepOverWord(frame: NamedFrame, at: number, token: Token, verb: Verb): SubjectFound | number {
  const { lower } = token;
  if (/^(?:who|that|which)$/.test(lower)) return antecedent(frame, at);
  if (PRONOUNS.has(lower)) return [{ kind: 'pronoun', word: lower }];
  // "Having announced it, Li left".
  if (lower === 'having') return 'again';
  const isOfTime = isTime(token) || (PREPOSITIONS.has(lower) && isTime(frame.tokens[at + 1]));
  if (isOfTime || isBesideVerb(lower)) return at - 1;
  // "refused to call": whoever refused.
  const before = frame.word(at - 1);
  if (lower === 'to') return CUES.has(before) || LEADING.has(before) ? at - 2 : 'again';
  if (CONJUNCTIONS.has(lower) || PREPOSITIONS.has(lower)) return 'again';
  return DETERMINERS.has(lower) ? undefined : nounOrPhrase(frame, at, verb);
}

const isBesideVerb = (lower: string) =>
  AUXILIARIES.has(lower) || LEADING.has(lower) || isAdverb(lower) || /self$|selves$/.test(lower);

/** A noun that ends at `at`: itself the subject, or the end of a phrase that stands between ("in a statement"). */
function nounOrPhrase(frame: NamedFrame, at: number, { form, floor }: Verb): SubjectFound | number {
  const [noun] = nounBefore(frame, at);
  if (noun?.kind === 'name') return [noun];
  if (noun?.kind !== 'noun') return form === 'ing' ? 'again' : undefined;
  const before = frame.word(noun.first - 1);
  // "A woman who lives there said": the noun may be a verb that no table has.
  if (before === 'who') return antecedent(frame, noun.first - 1);
  if (isSeenBy(frame, noun.first - 1)) return noun.first - 3;
  // "called on Bo to stop attacking it".
  if (form === 'ing' && before === 'to') return 'again';
  // "Li was the third witness testifying", "Li spent two minutes explaining it".
  if (form === 'ing' && isOfTopic(frame, noun)) return 'again';
  if (PREPOSITIONS.has(before) && noun.first >= 2 && !isWhole(frame, noun)) {
    const left = subjectBefore(frame, noun.first - 2, form, floor);
    if (left !== undefined && left !== 'again') return left;
  }
  if (CUES.has(frame.word(noun.last)) && !SPEAKERS.has(frame.word(noun.last))) return 'again';
  return withOthers(frame, noun);
}

/** "A memo seen by Reuters said", "a letter obtained by this newspaper said": whoever saw it says nothing. */
const isSeenBy = (frame: NamedFrame, by: number) =>
  frame.word(by) === 'by' && /^(?:seen|obtained|reviewed|viewed|heard)$/.test(frame.word(by - 1));

/** Whether a noun before a participle is only what the sentence's subject is, or what time they took. */
const isOfTopic = (frame: NamedFrame, { first, last }: NounSubject) =>
  BE.has(frame.word(first - 1)) ||
  /^(?:seconds|minutes|hours|days|weeks|months|years)$/.test(frame.word(last));

/** Whether a noun after a preposition is the subject itself: "one of the nurses", "after a nurse". */
const isWhole = (frame: NamedFrame, { first, last }: NounSubject) =>
  (/^(?:after|before|since|until)$/.test(frame.word(first - 1)) &&
    /^(?:an?|the|one)$/.test(frame.word(first)) &&
    (SPEAKERS.has(frame.word(last)) || /maker$/.test(frame.word(last)))) ||
  // "It is on Europa, as NASA's scientists have confirmed".
  (frame.word(first - 1) === 'as' && frame.isComma(first - 2)) ||
  (frame.word(first - 1) === 'of' && isPart(frame.word(first - 2)));

/** `Li, who said`; `the lawyers who said`. */
function antecedent(frame: NamedFrame, who: number): readonly Subject[] | undefined {
  const isSetIn = frame.isComma(who - 1) || frame.kindAt(who - 1) === 'dash';
  const at = isSetIn ? who - 2 : who - 1;
  const described = describedBy(frame, at);
  if (described) return [nameSubject(described)];
  const mention = frame.mentionAt(at);
  // "The letter from Li, which said": nobody is "which".
  if (mention?.named.gender && frame.word(who) === 'which') return undefined;
  if (mention && !mention.possessive) return tiedPeople(frame, mention, who) ?? [nameSubject(mention)];
  const among = amongThose(frame, at);
  if (among) return among;
  if (frame.word(who) !== 'who') return undefined;
  // "Bo, a horse, read the faces of those who asked".
  if (/^(?:those|ones?|any(?:one|body)|every(?:one|body)|some(?:one|body)|nobody)$/.test(frame.word(at)))
    return undefined;
  if (frame.kindAt(at) === 'word') {
    const found = isSetIn ? nounBeforeTie(frame, at) : nounBefore(frame, at);
    if (found.length > 0) return found;
  }
  return beforeComma(frame, who - 1);
}

/** "Democrats on Capitol Hill, who": the noun for people that a name is tied to, where the name is no person's. */
function tiedPeople(frame: NamedFrame, mention: Mention, who: number): readonly Subject[] | undefined {
  const tie = tieBefore(frame, mention);
  if (frame.word(who) !== 'who' || tie < 1 || mention.named.gender) return undefined;
  const head = frame.mentionAt(tie - 1);
  if (head) return isPerson(head.named) ? [nameSubject(head)] : undefined;
  const [noun] = SPEAKERS.has(frame.word(tie - 1)) ? nounBefore(frame, tie - 1) : [];
  return noun && [noun];
}

/** "Li is among those who say", "Li is one of many experts who say", "Li and Bo are among firms that say": Li, by the last word before "who". */
function amongThose(frame: NamedFrame, at: number): readonly Subject[] | undefined {
  for (let back = at; back > at - 6 && frame.kindAt(back) === 'word'; back--) {
    const isOneOf = frame.word(back) === 'of' && frame.word(back - 1) === 'one';
    const verb = frame.word(back) === 'among' ? back - 1 : back - 2;
    if ((frame.word(back) !== 'among' && !isOneOf) || verb < 1 || !BE.has(frame.word(verb))) continue;
    const found = subjectBefore(frame, verb - 1, 'past');
    return found === 'again' ? undefined : found;
  }
  return undefined;
}
