import type { Claim } from '../claim.js';
import { isPerson, type Mention, type Names } from '../names/index.js';
import type { Subject } from '../subject.js';
import { type Frame, type Token, wordAt } from '../tokens.js';
import { isGermanRole, isSomebodyIn, SPACED } from '../words/index.js';
import { claimsInArabic, isArabicCue } from './arabic.js';
import { isNameForSure } from './called.js';
import { beginsWithUnmet, claimsInChinese, hasChineseCue } from './chinese.js';
import { claimsInJapanese, hasJapaneseCue, topicInJapanese } from './japanese.js';
import { claimsInKorean, topicInKorean } from './korean.js';
import { claimsInSpaced } from './spaced/index.js';
import { claimsInTurkish } from './turkish.js';

export { withoutTitleBehind } from './japanese.js';
export { withoutKoreanTitles } from './korean.js';

/**
 * The claims of a frame in languages other than English: the same cues before and after their subject, in a
 * grammar cut down to what most languages of newspapers share.
 */
export function claimsAbroad(
  frame: Frame,
  mentions: readonly Mention[],
  names: Names,
  language: string,
): Claim[] {
  if (language === 'zh') return claimsInChinese(frame, names);
  if (language === 'ja') return claimsInJapanese(frame, names);
  if (language === 'ar') return claimsInArabic(frame, names);
  if (language === 'ko') return claimsInKorean(frame, names);
  const words = SPACED[language];
  if (words && language === 'tr') return claimsInTurkish(frame, mentions, words);
  const claims = words ? claimsInSpaced(frame, mentions, words) : [];
  return CASES.has(language) ? claims.map((claim) => inFirstCase(claim, names)) : claims;
}

/** Their names change with the case. */
export const CASES: ReadonlySet<string> = new Set(['ru', 'pl']);

/** In "по словам Назаровой" the name stands in another case than where Назарова speaks herself. */
function inFirstCase(claim: Claim, names: Names): Claim {
  if (claim.kind !== 'noun') return claim;
  const subjects = claim.subjects.map((one) => {
    const named = one.kind === 'name' ? names.met.inFirstCase(one.mention.named) : undefined;
    return one.kind === 'name' && named ? { ...one, mention: { ...one.mention, named } } : one;
  });
  return { ...claim, subjects };
}

/** Words that begin sentences of a language and are no names, with a capital or without. */
export function smallAbroad(language: string): Iterable<string> {
  const words = SPACED[language];
  if (!words) return [];
  const { small, roles, prepositions, people, strangers } = words;
  const after = [...words.after].flatMap((phrase) => phrase.split(' '));
  return [...small, ...roles, ...prepositions, ...people.keys(), ...strangers, ...after];
}

/**
 * Whether a sentence without a speaker of its own reports what somebody has said before, as German tells by the form
 * of its verb: "Die Kosten seien gestiegen."
 */
export function isReportedAbroad({ tokens }: Frame, language: string): boolean {
  const { verbs, plainAfter, papers } = SPACED[language]?.reporting ?? {};
  const isReporting = ({ lower }: Token, at: number) =>
    verbs?.has(lower) && !plainAfter?.has(wordAt(tokens, at - 1));
  const isOfPaper = ({ lower }: Token, at: number) => papers?.test(`${lower} ${wordAt(tokens, at + 1)}`);
  return tokens.some(isReporting) && !tokens.some(isOfPaper);
}

/** Whether a sentence may be about whoever is named in it: "he" further on, or whose a quotation is that follows. */
export function isSubjectAbroad({ named, possessive, first }: Mention, { tokens }: Frame, language: string) {
  const words = SPACED[language];
  const before = wordAt(tokens, first - 1);
  // "von der Uni Kassel".
  const ahead = words?.the.has(before) ? wordAt(tokens, first - 2) : before;
  // "Sua figlia Carmela non è d'accordo."
  const isCalled = words !== undefined && isSomebodyIn(words, before);
  if (!(isCalled || isPerson(named)) || possessive || words?.prepositions.has(ahead)) return false;
  // "34 Millionen Euro".
  return !words?.hasNounCapitals || (isNameForSure(named) && !/^\d/.test(before));
}

/**
 * Whether a sentence begins with somebody without a name: "Ein Vater, der nicht genannt werden will, sprach davon",
 * « Un habitué confie », "Ihr Nachbar, ein Rentner".
 */
export function beginsWithStranger({ tokens }: Frame, names: Names, language: string): boolean {
  if (language === 'zh') return beginsWithUnmet(tokens[0]?.text ?? '', names);
  const words = SPACED[language];
  const first = wordAt(tokens, 0);
  if (!words || !(words.indefinite.has(first) || OWNERS.test(first))) return false;
  const found = tokens
    .slice(1, 1 + MOST_ADJECTIVES + 1)
    .find(({ lower }) => isSomebodyAbroad(lower, language));
  // "Ihr Mann Jens Wolf" has a name; and "ihr Bruder habe es gelernt, erzählt sie".
  if (found) return words.indefinite.has(first) || tokens[tokens.indexOf(found) + 1]?.kind === 'comma';
  return words.indefinite.has(first) && tokens.some(({ lower }) => words.cues.has(lower));
}

/** "His" and "her" where a sentence begins. */
const OWNERS = /^(?:ihre?|seine?|son|sa|leur|sus?|sua|suo|seu|zijn|haar|его|её|ее|их)$/;

function isSomebodyAbroad(lower: string, language: string): boolean {
  const words = SPACED[language];
  return (
    words !== undefined &&
    (isSomebodyIn(words, lower) || (words.hasNounCapitals === true && isGermanRole(lower)))
  );
}

/** How many words may stand between "a" and the noun. */
const MOST_ADJECTIVES = 2;

/** Whether `claimsAbroad` has a grammar for a language (ISO 639-1). */
export function isAbroad(language: string): boolean {
  return /^(?:zh|ja|ar|ko)$/.test(language) || language in SPACED;
}

/** Whether a word, in small letters, is what somebody is in one of the languages that have spaces: "burgemeester". */
export const isRoleAbroad = (word: string): boolean =>
  Object.values(SPACED).some(({ roles }) => roles.has(word));

/** Whom a sentence is about that names nobody before its verb, where its words are not parted. */
export function topicAbroad(frame: Frame, names: Names, language: string): Subject | undefined {
  if (language === 'ko') return topicInKorean(frame, names);
  return language === 'ja' ? topicInJapanese(frame, names) : undefined;
}

/** Whether words of speaking stand in a text of a language without spaces. */
export const hasUnspacedCue = (text: string): boolean => hasChineseCue(text) || hasJapaneseCue(text);

/** Whether a word, in small letters, is a verb of speaking in one of the languages that have a grammar and spaces. */
export function isCueAbroad(word: string): boolean {
  return Object.values(SPACED).some(({ cues }) => cues.has(word)) || isArabicCue(word);
}
