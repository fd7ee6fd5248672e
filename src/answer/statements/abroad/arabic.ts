import type { Claim } from '../claim.js';
import type { Names } from '../names/index.js';
import type { Subject } from '../subject.js';
import type { Frame, Token } from '../tokens.js';
import { ARABIC_CUES, ARABIC_STOPS, ARABIC_TITLES, ARABIC_TO_OBJECT } from '../words/index.js';
import { nameCalled } from './called.js';

/** "Ministry", of "ministry of culture": a noun without the article before one with it. */
const isDefinite = (word: string) => word.startsWith('ال') || word.startsWith('لل') || word.startsWith('بال');
/** Behind these, a word with the article is a part of a name: عبد الله, نور الدين. */
const JOINED = /^(?:عبد|أبو|أبي|ابن|بن|نور|سيف|صلاح|علاء|عز|شمس|جمال|تقي|محيي|آل|ذو)$/u;
/** "who": whoever stands before it may be anybody. */
const ARABIC_WHO = /^(?:الذي|التي|الذين)$/u;
/** Begin what somebody is said to do with something: بإصلاح الطريق, لمدة أسبوعين. */
const OBJECT = /^(?:بال|لل|بإ|بأ|لمدة|لأن|لكي)/u;

/** As many words may stand between a verb and the end of its subject's name. */
const LONGEST_ARABIC = 9;
/** A name without titles has no more words. */
const LONGEST_NAME = 3;

/** `CUE [titles] SUBJECT that …`, and `SUBJECT CUE that …`. */
export function claimsInArabic({ tokens }: Frame, names: Names): Claim[] {
  const claims: Claim[] = [];
  tokens.forEach((token, at) => {
    if (token.kind !== 'word' || !isCueAt(tokens, at)) return;
    const before = wordsBefore(tokens, at);
    const isBehind = before.length === 0;
    const words = isBehind ? wordsAfter(tokens, at) : before;
    if (words.some((word) => ARABIC_WHO.test(word))) return;
    const { name, role } = parted(words);
    const apposed = isBehind && name.length === 0 ? apposedName(tokens, at + 1 + words.length) : undefined;
    const called = apposed ?? (name.length > 0 ? name : role);
    if (called.length === 0) {
      claims.push({ at, cue: token.text, kind: 'say', subjects: [{ kind: 'pronoun', word: 'somebody' }] });
      return;
    }
    claims.push({ at, cue: token.text, kind: 'say', subjects: [subjectCalled(names, called, words, at)] });
  });
  return claims;
}

function subjectCalled(
  names: Names,
  called: readonly string[],
  words: readonly string[],
  at: number,
): Subject {
  const found = called.join(' ');
  // "The mayor said", who was named before.
  const [holder, ...others] = names.met.all.filter(({ nouns }) => nouns.has(found));
  if (holder && others.length === 0) return nameCalled(names, holder.words, at);
  const subject = nameCalled(names, called.slice(0, LONGEST_NAME), at);
  const role = words.slice(0, Math.max(0, words.length - called.length)).join(' ');
  if (role !== '') {
    subject.mention.named.nouns.add(role);
    subject.mention.named.nouns.add(role.split(' ')[0] ?? role);
  }
  return subject;
}

/** كتب is "wrote" where a clause begins or a quotation ended, and else "books". */
function isCueAt(tokens: readonly Token[], at: number): boolean {
  const word = bareArabic(tokens[at]?.text ?? '');
  if (!isArabicCue(word)) return false;
  const before = tokens[at - 1];
  const isOpening = before?.kind !== 'word' || isParticle(bareArabic(before.text));
  return isOpening || !/^(?:كتب|ذكر|تابع|وعد)$/u.test(word);
}

/** The words of a clause before its verb, where the clause begins with them. */
function wordsBefore(tokens: readonly Token[], verb: number): string[] {
  const words: string[] = [];
  for (let at = verb - 1; at >= Math.max(0, verb - LONGEST_ARABIC); at--) {
    const { kind, text } = tokens[at] ?? {};
    if (kind !== 'word') break;
    const word = bareArabic(text ?? '');
    if (isParticle(word)) break;
    // "The idea began with a box": what a clause tells of is behind "that", or has a word that ties.
    if (isStop(word) || isArabicCue(word)) return [];
    words.unshift(word);
  }
  return words;
}

function wordsAfter(tokens: readonly Token[], verb: number): string[] {
  const words: string[] = [];
  const takesObject = ARABIC_TO_OBJECT.has(withoutAnd(bareArabic(tokens[verb]?.text ?? '')));
  for (const { kind, text } of tokens.slice(verb + 1, verb + 1 + LONGEST_ARABIC)) {
    const word = bareArabic(text);
    if (kind !== 'word' || isStop(word) || isParticle(word) || isArabicCue(word) || OBJECT.test(word)) break;
    if (takesObject && words.length === 0 && /^[بل]/u.test(word)) break;
    words.push(word);
  }
  return words;
}

/** "Said the mother of a child, Samira Nassar, that": the name between commas. */
function apposedName(tokens: readonly Token[], comma: number): readonly string[] | undefined {
  if (tokens[comma]?.kind !== 'comma') return undefined;
  const words: string[] = [];
  let at = comma + 1;
  for (; tokens[at]?.kind === 'word' && words.length <= LONGEST_NAME; at++)
    words.push(bareArabic(tokens[at]?.text ?? ''));
  const isName = words.length > 1 && words.length <= LONGEST_NAME && tokens[at]?.kind === 'comma';
  return isName && !words.slice(0, 1).some(isDefinite) ? words : undefined;
}

/**
 * What somebody is, and their name: رئيس البلدية خالد المنصور. A noun without the article and one with it are an office, and so
 * are words with the article before a name; a family's name has it, too, and ends the whole.
 */
function parted(words: readonly string[]): {
  readonly role: readonly string[];
  readonly name: readonly string[];
} {
  let from = 0;
  while (from < words.length) {
    const word = words[from] ?? '';
    const next = words[from + 1];
    const isTitle = ARABIC_TITLES.has(word) || ARABIC_TITLES.has(word.replace(/^ال/u, ''));
    const isLast = next === undefined;
    if (isTitle) from++;
    else if (isDefinite(word) && !(isLast && words.length === 1)) from++;
    else if (next !== undefined && isDefinite(next) && !JOINED.test(word) && words.length - from > 2)
      from += 2;
    else break;
  }
  return { role: words.slice(0, from), name: words.slice(from) };
}

const isStop = (word: string) => ARABIC_STOPS.has(word);

/** Begin a clause, and are no part of a name. */
const isParticle = (word: string) =>
  /^(?:و|ف|لكن|ولكن|فيما|بينما|كما|حيث|ثم|قد|وقد|لقد|كان|كانت|أما|بدوره|بدورها)$/u.test(word);

/** Without vowel signs and the stretching stroke. */
function bareArabic(text: string): string {
  return text.replace(/[\u064B-\u0652\u0670\u0640]/gu, '');
}

/** Without "and" or "so" that is written in one with a verb. */
const withoutAnd = (word: string) => (ARABIC_CUES.has(word) || !/^[وف]/u.test(word) ? word : word.slice(1));

/** Whether a word is a verb of speaking. */
export const isArabicCue = (word: string): boolean => ARABIC_CUES.has(withoutAnd(bareArabic(word)));
