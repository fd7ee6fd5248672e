import { DOCUMENTS } from '../cues.js';
import { isPerson, isPersonNoun, type Mention } from '../names/index.js';
import { nameSubject, type Subject } from '../subject.js';
import {
  ADVERBS,
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  PREPOSITIONS,
  PRONOUNS,
  TIMES,
} from '../words/index.js';
import type { NamedFrame } from './named-frame.js';
import { isPart, mayBeNoun } from './noun-phrases.js';
import { subjectsJoinedAfter } from './together.js';

/** The subject that follows a cue: Bo Li, of "said the longtime pollster Bo Li of Ohio". */

/** How many tokens what somebody is may take: "said the chief executive of the company's …". */
const LONGEST_AFTER = 14;

/** "the report of the survey by Li"; nobody goes further. */
const MOST_DOCUMENTS = 3;

/** The subject that begins at a token; empty when none does. */
export function subjectAfter(frame: NamedFrame, from: number, documentsPassed = 0): readonly Subject[] {
  let last: number | undefined;
  for (let at = from; at < from + LONGEST_AFTER; at++) {
    const mention = frame.mentionAt(at);
    if (mention) {
      if (!describesNext(frame, mention)) return subjectsJoinedAfter(frame, mention);
      last = mention.last;
      at = last;
      continue;
    }
    const word = frame.word(at);
    if (PRONOUNS.has(word)) return at === from ? [{ kind: 'pronoun', word }] : [];
    if (endsSubject(frame, at, at === from) || (at > from && isBehindSubject(frame, at))) break;
    last = at;
  }
  return last === undefined ? [] : nounAfter(frame, from, last, documentsPassed);
}

/** Whether what follows a name says whose words they are: "the Post's editor", "the Post reporter". */
function describesNext(frame: NamedFrame, { possessive, last }: Mention): boolean {
  return possessive || mayBeNoun(frame, last + 1);
}

function endsSubject(frame: NamedFrame, at: number, isFirst: boolean): boolean {
  const word = frame.word(at);
  // "said one of the nurses".
  const isOfPart = word === 'of' && isPart(frame.word(at - 1));
  // "said the March Hare".
  const isInName = !isFirst && frame.mentionAt(at + 1) !== undefined;
  return (
    word === '' ||
    (PREPOSITIONS.has(word) && !isOfPart) ||
    CONJUNCTIONS.has(word) ||
    AUXILIARIES.has(word) ||
    (TIMES.has(word) && !isInName)
  );
}

/** What stands behind a subject only: another verb, or how it is said. */
function isBehindSubject(frame: NamedFrame, at: number): boolean {
  const word = frame.word(at);
  // "reads a letter signed by Li".
  if (/ed$|^(?:written|sent)$/.test(word) && /^(?:by|from)$/.test(frame.word(at + 1))) return true;
  // "cried his wife impatiently".
  // "declared a later warden".
  return (ADVERBS.has(word) && !DETERMINERS.has(frame.word(at - 1))) || /..ly$/.test(word);
}

/** Whom the words from `from` to `last` mean, none of which is a name that speaks by itself. */
function nounAfter(
  frame: NamedFrame,
  from: number,
  last: number,
  documentsPassed: number,
): readonly Subject[] {
  const noun = frame.word(last);
  const isDocument = DOCUMENTS.has(noun.replace(/s$/, ''));
  if (isDocument && documentsPassed < MOST_DOCUMENTS) {
    const of = /ed$|^(?:written|sent)$/.test(frame.word(last + 1)) ? last + 2 : last + 1;
    if (/^(?:by|from|in|of)$/.test(frame.word(of))) return subjectAfter(frame, of + 1, documentsPassed + 1);
  }
  // "cautioned the report's lead author, Bo Li".
  const comma = pastTie(frame, last) + 1;
  const apposed = frame.isComma(comma) ? apposedFrom(frame, comma + 1) : undefined;
  const isSomebody =
    (apposed?.whole || apposed?.named.titled) && isPerson(apposed.named) && DETERMINERS.has(frame.word(from));
  const isOne = /^(?:one|another)$/.test(noun);
  if (apposed && !apposed.possessive && (isPersonNoun(noun) || isSomebody || isOne))
    return [nameSubject(apposed)];
  const inside = isDocument ? firstInside(frame, from, last) : undefined;
  return [inside ? nameSubject(inside) : { kind: 'noun', first: from, last }];
}

/** The last token of a noun with what it is tied to: "its head of customer care"; of people it may be they who are named next. */
function pastTie(frame: NamedFrame, last: number): number {
  if (!/^(?:at|for|in|of)$/.test(frame.word(last + 1))) return last;
  for (let at = last + 2; at < last + LONGEST_TIE; at++) {
    if (frame.isComma(at)) return isPersonNoun(frame.word(at - 1)) ? last : at - 1;
    if (frame.kindAt(at) !== 'word') return last;
  }
  return last;
}
const LONGEST_TIE = 10;

/** Bo Li, of "said one, the composer Bo Li". */
function apposedFrom(frame: NamedFrame, from: number): Mention | undefined {
  if (frame.word(from) !== 'the') return frame.mentionAt(from);
  const at = [from + 1, from + 2, from + 3].find((place) => frame.mentionAt(place));
  return at !== undefined && isPersonNoun(frame.word(at - 1)) ? frame.mentionAt(at) : undefined;
}

/** Whose document it is: the IMF, of "the IMF report". */
function firstInside(frame: NamedFrame, from: number, end: number): Mention | undefined {
  for (let at = from; at < end; at++) {
    const mention = frame.mentionAt(at);
    if (mention && mention.first >= from) return mention.last < end ? mention : undefined;
  }
  return undefined;
}
