import { DOCUMENTS, SAYINGS, VIEWS } from '../cues.js';
import type { Subject } from '../subject.js';
import { BE, PREPOSITIONS } from '../words/index.js';
import type { NamedFrame } from './named-frame.js';
import { subjectAfter } from './subject-after.js';
import { subjectBefore } from './subject-before.js';
import { topicOf } from './topic.js';

/** Whose words a noun tells of: "according to Li", "Li's claim", "a report by Li", "in the words of Li". */
export function subjectsOfNoun(frame: NamedFrame, at: number): readonly Subject[] | undefined {
  const noun = frame.word(at);
  if (noun === 'according' && frame.word(at + 1) === 'to') return subjectAfter(frame, at + 2);
  if (noun === 'for' && at === 0) return subjectsOfView(frame);
  if (/^(?:view|opinion|words)$/.test(noun) && /^(?:his|her)$/.test(frame.word(at - 1)))
    return subjectsOfOwnWords(frame, at - 1);
  if (noun === 'words' && frame.word(at - 1) === 'own') return subjectsOfOwnWords(frame, at - 2);
  if (noun === '' || frame.mentionAt(at)) return undefined;
  return subjectsOfSaying(frame, at);
}

/** "Li's claim", "a report by Li", "in the words of Li". */
function subjectsOfSaying(frame: NamedFrame, at: number): readonly Subject[] | undefined {
  const noun = frame.word(at);
  const next = frame.word(at + 1);
  const isBy = (next === 'by' || next === 'from') && frame.mentionAt(at + 2) !== undefined;
  if (!SAYINGS.has(noun) && !isToldView(frame, at))
    return DOCUMENTS.has(noun) && isBy && next === 'by' ? subjectAfter(frame, at + 2) : undefined;
  if (DEEDS.has(noun) && JUDGED.test(next)) return undefined;
  // "Li's call with Bo" is one by telephone.
  if (/^calls?$/.test(noun) && /^(?:with|in|from)$/.test(next)) return undefined;
  const owner = ownerOf(frame, at);
  // "The answer to Li's fear is a bridge".
  if (BE.has(next) && isAnswered(frame, owner)) return undefined;
  if (owner) return owner === 'nobody' ? undefined : owner;
  const isInWords = next === 'of' && frame.word(at - 1) === 'the' && frame.word(at - 2) === 'in';
  return isBy || isInWords ? subjectAfter(frame, at + 2) : undefined;
}

const isAnswered = (frame: NamedFrame, owner: ReturnType<typeof ownerOf>) =>
  owner !== 'nobody' && owner?.[0]?.kind === 'name' && frame.word(owner[0].mention.first - 1) === 'to';

/** `For Ida Lee, who …, the work is “maddening”`: whose view the sentence quotes. */
function subjectsOfView(frame: NamedFrame): readonly Subject[] | undefined {
  const isQuoting = frame.tokens.some(({ kind }) => kind === 'quotation');
  const topic = isQuoting ? topicOf(frame) : [];
  const [first] = topic;
  return first?.kind === 'name' && first.mention.first === 1 ? topic : undefined;
}

/** `Li was, in his own words, “idle”`, by the place of "his". */
function subjectsOfOwnWords(frame: NamedFrame, his: number): readonly Subject[] | undefined {
  if (frame.word(his - 1) !== 'in' || !/^(?:his|her)$/.test(frame.word(his))) return undefined;
  for (let back = his - 2; back >= his - 6; back--) {
    const mention = frame.mentionAt(back);
    if (mention) return mention.possessive ? undefined : [{ kind: 'name', mention }];
  }
  return [{ kind: 'pronoun', word: frame.word(his) === 'his' ? 'he' : 'she' }];
}

/** Li, of "Li's repeated claim" and "Li's “unsafe roof” comment". */
function ownerOf(frame: NamedFrame, at: number): readonly Subject[] | 'nobody' | undefined {
  for (let back = at - 1; back >= at - 3; back--) {
    if (frame.tokens[back]?.kind === 'quotation') continue;
    const word = frame.word(back);
    if (word === '' || PREPOSITIONS.has(word)) return undefined;
    const mention = frame.mentionAt(back);
    if (mention) return mention.possessive ? [{ kind: 'name', mention }] : 'nobody';
  }
  return undefined;
}

/** Whether the sentence tells what somebody holds: "Li's hope is that", "Li's plan: …", "Li's “roof” line". */
function isToldView(frame: NamedFrame, at: number): boolean {
  const noun = frame.word(at);
  if (!VIEWS.has(noun)) return false;
  const next = frame.word(at + 1);
  const { tokens } = frame;
  if (BE.has(next) || next === 'that' || tokens[at + 1]?.kind === 'colon') return true;
  // "That was Li's position on it." A position may also be a place: "China's rightful position to lead".
  if (/^positions?$/.test(noun) && (next === 'on' || at === tokens.length - 1)) return true;
  return [at - 1, at + 1, at + 2].some((near) => tokens[near]?.kind === 'quotation');
}

/** Nouns for a deed of speaking. Of "Li's tweet is a reminder", the sentence is the article's. */
const DEEDS = new Set(
  'tweet tweets remark remarks comment comments call calls rhetoric question questions criticism criticisms'.split(
    ' ',
  ),
);
const JUDGED = /^(?:is|are|was|were|can|could|may|might|has|have|had)$/;

/** Who holds a view without a verb of saying: "Li is against it", "Li came out in favor of it", "Li would like it". */
export function subjectsOfStance(frame: NamedFrame, at: number): readonly Subject[] | undefined {
  const before = frame.beforeAdverbs(at);
  const word = frame.word(at);
  const isWish = /^(?:like|love|prefer|rather)$/.test(word) && frame.word(at - 1) === 'would';
  if (!isWish && !(isHeld(frame, at) && BE.has(frame.word(before)))) return undefined;
  const found = subjectBefore(frame, before - 1, 'past');
  return found === 'again' ? undefined : found;
}

/** "in favor of", "against", "of the opinion". */
function isHeld(frame: NamedFrame, at: number): boolean {
  const [first, second, third] = [frame.word(at), frame.word(at + 1), frame.word(at + 2)];
  if (first === 'in') return /^(?:favou?r|support)$/.test(second) && third === 'of';
  return first === 'against' || (first === 'of' && second === 'the' && /^(?:opinion|view)$/.test(third));
}
