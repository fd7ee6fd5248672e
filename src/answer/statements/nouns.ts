import { DOCUMENTS, SAYINGS, VIEWS } from './cues.js';
import type { Subject, Subjects } from './subjects.js';
import { BE, PREPOSITIONS } from './words.js';

/** Whose words a noun tells of: "according to Li", "Li's claim", "a report by Li", "in the words of Li". */
export function subjectsOfNoun(subjects: Subjects, at: number): readonly Subject[] | undefined {
  const noun = subjects.word(at);
  if (noun === 'according' && subjects.word(at + 1) === 'to') return subjects.after(at + 2);
  if (noun === 'for' && at === 0) return subjectsOfView(subjects);
  if (noun === 'words' && subjects.word(at - 1) === 'own') return subjectsOfOwnWords(subjects, at - 2);
  if (noun === '' || subjects.mentionAt(at)) return undefined;
  return subjectsOfSaying(subjects, at);
}

/** "Li's claim", "a report by Li", "in the words of Li". */
function subjectsOfSaying(subjects: Subjects, at: number): readonly Subject[] | undefined {
  const noun = subjects.word(at);
  const next = subjects.word(at + 1);
  const isBy = (next === 'by' || next === 'from') && subjects.mentionAt(at + 2) !== undefined;
  if (!SAYINGS.has(noun) && !isToldView(subjects, at))
    return DOCUMENTS.has(noun) && isBy && next === 'by' ? subjects.after(at + 2) : undefined;
  if (DEEDS.has(noun) && JUDGED.test(next)) return undefined;
  const owner = ownerOf(subjects, at);
  if (owner) return owner === 'nobody' ? undefined : owner;
  const isInWords = next === 'of' && subjects.word(at - 1) === 'the' && subjects.word(at - 2) === 'in';
  return isBy || isInWords ? subjects.after(at + 2) : undefined;
}

/** `For Ida Lee, who …, the work is “maddening”`: whose view the sentence quotes. */
function subjectsOfView(subjects: Subjects): readonly Subject[] | undefined {
  const isQuoting = subjects.tokens.some(({ kind }) => kind === 'quotation');
  const topic = isQuoting ? subjects.topic() : [];
  const [first] = topic;
  return first?.kind === 'name' && first.mention.first === 1 ? topic : undefined;
}

/** `Li was, in his own words, “idle”`, by the place of "his". */
function subjectsOfOwnWords(subjects: Subjects, his: number): readonly Subject[] | undefined {
  if (subjects.word(his - 1) !== 'in' || !/^(?:his|her)$/.test(subjects.word(his))) return undefined;
  for (let back = his - 2; back >= Math.max(0, his - 6); back--) {
    const mention = subjects.mentionAt(back);
    if (mention) return mention.possessive ? undefined : [{ kind: 'name', mention }];
  }
  return [{ kind: 'pronoun', word: subjects.word(his) === 'his' ? 'he' : 'she' }];
}

/** Li, of "Li's repeated claim" and "Li's “unsafe roof” comment". */
function ownerOf(subjects: Subjects, at: number): readonly Subject[] | 'nobody' | undefined {
  for (let back = at - 1; back >= at - 3 && back >= 0; back--) {
    if (subjects.tokens[back]?.kind === 'quotation') continue;
    const word = subjects.word(back);
    if (word === '' || PREPOSITIONS.has(word)) return undefined;
    const mention = subjects.mentionAt(back);
    if (mention) return mention.possessive ? [{ kind: 'name', mention }] : 'nobody';
  }
  return undefined;
}

/** Whether the sentence tells what somebody holds: "Li's hope is that", "Li's plan: …", "Li's “roof” line". */
function isToldView(subjects: Subjects, at: number): boolean {
  const noun = subjects.word(at);
  if (!VIEWS.has(noun)) return false;
  const next = subjects.word(at + 1);
  const { tokens } = subjects;
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
export function subjectsOfStance(
  subjects: Subjects,
  at: number,
  before: number,
): readonly Subject[] | undefined {
  const word = subjects.word(at);
  const isWish = /^(?:like|love|prefer|rather)$/.test(word) && subjects.word(at - 1) === 'would';
  if (!isWish && !(isHeld(subjects, at) && BE.has(subjects.word(before)))) return undefined;
  const found = subjects.before((isWish ? at - 1 : before) - 1, 'past');
  return found === 'again' ? undefined : found;
}

/** "in favor of", "against", "of the opinion". */
function isHeld(subjects: Subjects, at: number): boolean {
  const [first, second, third] = [subjects.word(at), subjects.word(at + 1), subjects.word(at + 2)];
  if (first === 'in') return /^(?:favou?r|support)$/.test(second) && third === 'of';
  return first === 'against' || (first === 'of' && second === 'the' && /^(?:opinion|view)$/.test(third));
}
