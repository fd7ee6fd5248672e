import { type Token, wordAt } from '../tokens.js';
import {
  BEFORE_TITLE,
  HE_NOUNS,
  isGermanRole,
  MEN,
  ORGANISATIONS,
  PARTISANS,
  SHE_NOUNS,
  SPEAKERS,
  SUFFIXES,
  TITLES,
  WOMEN,
} from '../words/index.js';
import type { Named } from './named.js';

/** What can be told from the words of one name: its titles, its kind, and which other names it may be short for. */

/** Titles as they are written when they stand for the person: "the senator". */
export const WRITTEN_OUT: Readonly<Record<string, string>> = {
  sen: 'senator',
  gov: 'governor',
  rep: 'representative',
  gen: 'general',
  lt: 'lieutenant',
  col: 'colonel',
  maj: 'major',
  capt: 'captain',
  sgt: 'sergeant',
  adm: 'admiral',
  prof: 'professor',
  rev: 'reverend',
  amb: 'ambassador',
  dr: 'doctor',
  cllr: 'councillor',
  pc: 'officer',
  wpc: 'officer',
  supt: 'superintendent',
  cmdr: 'commander',
  cdr: 'commander',
  brig: 'brigadier',
  cpl: 'corporal',
  // Of an English court "the judge" is "Mrs Justice Li".
  justice: 'judge',
};

const PLAIN = /^[a-z]+$/i;

export const fold = (word: string) =>
  PLAIN.test(word)
    ? word.toLowerCase()
    : word.normalize('NFKC').toLowerCase().replaceAll('.', '').replaceAll('’', "'");

/**
 * Whether two names with the same last word may be one: "Smith" and "Ann Smith", "J. Smith" and "John Q. Smith", but
 * not "Ann Smith" and "John Smith".
 */
export function sameName(bare: readonly string[], other: readonly string[]): boolean {
  const [a = '', b = ''] = [bare[0], other[0]];
  if (
    a === b ||
    isNickname(a, b) ||
    (a.length === 1 && b.startsWith(a)) ||
    (b.length === 1 && a.startsWith(b))
  )
    return true;
  const [short, long] = bare.length < other.length ? [bare, other] : [other, bare];
  return long.slice(-short.length).join(' ') === short.join(' ');
}

/** "Tim" and "Timothy", and slips of the pen: "Donand" and "Donald". */
function isNickname(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length >= 3 && long.startsWith(short)) return true;
  if (a.length !== b.length || a.length < 6) return false;
  return [...a].filter((letter, index) => letter !== b[index]).length === 1;
}

export function acronym(words: readonly string[]): string {
  return words
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word[0])
    .join('')
    .toLowerCase();
}

export function isOrganisation(words: readonly string[]): boolean {
  return (
    words.some((word, index) => ORGANISATIONS.has(fold(word)) && (index > 0 || words.length === 1)) ||
    (words.length > 1 && /^(?:team|camp)$/i.test(words[0] ?? '')) ||
    (words.length === 1 && /^\p{Lu}{2,}$/u.test((words[0] ?? '').replaceAll('.', '')))
  );
}

/** Nouns of `SPEAKERS` for more than one, or for a body whose name hardly ends so. */
const MANY =
  /(?:s|men)$|^(?:airline|campaign|charity|crowd|defen[cs]e|family|firm|government|jury|newspaper|paper|people|police|prosecution|regulator|retailer|state|team|trust|watchdog)$/;

/** Whether a noun in small letters is of one person: "clerk", but not "clerks" or "family". */
export const isPersonNoun = (noun: string): boolean =>
  HE_NOUNS.has(noun) ||
  SHE_NOUNS.has(noun) ||
  (SPEAKERS.has(noun) && !MANY.test(noun) && !isOrganisation([noun]));

/** As titles and the first of several words tell. */
export function genderOf(titles: readonly string[], name: readonly string[]): 'she' | 'he' | undefined {
  for (const title of titles) {
    if (/^(?:mrs|ms|miss|dame|lady|queen|princess|frau|señora|madame|mme|mlle)$|woman$/.test(title))
      return 'she';
    if (/^(?:mr|sir|lord|king|prince|herr|señor|monsieur|father)$|[^o]man$/.test(title)) return 'he';
    if (SHE_NOUNS.has(title)) return 'she';
    if (HE_NOUNS.has(title)) return 'he';
  }
  const given = name.length > 1 ? fold(name[0] ?? '') : '';
  if (WOMEN.has(given)) return 'she';
  return MEN.has(given) ? 'he' : undefined;
}

/** Whether "he" or "she" may mean whoever is called so, of whom nothing else is known: not "the police", nor "Acre Mills". */
export function mayBeCalled(pronoun: 'she' | 'he', name: string): boolean {
  const words = name.split(/\s+/);
  const last = fold(words.at(-1) ?? '');
  // "The Office for the North".
  if (words.some((word) => /^(?:for|of|the|and|in)$/.test(word))) return false;
  return (
    !isOrganisation(words) &&
    !(/^\p{Ll}/u.test(words.at(-1) ?? '') && MANY.test(last)) &&
    (genderOf([last], words) ?? pronoun) === pronoun
  );
}

/** How many words "of State" and "of the House" are, after "Secretary" and "Speaker"; 0 when no name follows. */
function lengthOfOffice([of, the, ...rest]: readonly Token[]): number {
  if (of?.lower !== 'of') return 0;
  const words = the?.lower === 'the' ? 3 : 2;
  return rest.length > words - 2 ? words : 0;
}

export const isFirstName = (word: string) => WOMEN.has(word) || MEN.has(word);

/** The place of a first name behind what somebody is, where all nouns have a capital; -1 where none is: "Kämmerer Thomas Riedl", "Aues Trainer Sven Köhler". */
const firstNameIn = (run: readonly Token[]) =>
  run.findIndex((_, at) => at < MOST_NOUNS && isFirstName(wordAt(run, at)));

/** How many words of a run, where all nouns have a capital, are a name: "Bernd Mahler" of "Gutachter Bernd Mahler Risse". */
export function lengthOfName(run: readonly Token[]): number {
  const first = firstNameIn(run);
  if (first < 0) return run.length;
  let last = first;
  while (isFirstName(wordAt(run, last + 1))) last++;
  // "Karl Theodor von der Tann": what small words lead on to is the surname.
  while (run[last + 1] && !run[last + 1]?.capital) last++;
  return Math.min(run.length, last + 2);
}

/** As many nouns stand before a first name. */
const MOST_NOUNS = 4;

/** Takes off what stands before the name itself: "Russian President", "New Jersey Gov.", "Republican". */
export function withoutTitles(
  run: readonly Token[],
  hasNounCapitals = false,
): { name: readonly Token[]; titles: string[] } {
  let from = hasNounCapitals ? Math.max(0, firstNameIn(run)) : 0;
  const isBody = isOrganisation(run.map(({ text }) => text));
  for (let at = 0; at < run.length - 1; at++) {
    const word = fold(run[at]?.text ?? '').replace(/^(?:co|ex)-/, '');
    if (!TITLES.has(word) && !isGermanRole(word) && !(PARTISANS.has(word) && !isBody)) continue;
    const rest = run.slice(at + 1);
    if (ORGANISATIONS.has(wordAt(rest, 0)) || rest.every((token) => SUFFIXES.has(fold(token.text)))) continue;
    from = at + 1 + lengthOfOffice(rest);
  }
  if (run[from]?.lower === 'of') from = 0;
  const first = from;
  while (from < run.length - 1 && BEFORE_TITLE.has(wordAt(run, from))) from++;
  if (from > first && isBody) from = first;
  const titles = run.slice(0, from).map((token) => fold(token.text));
  // "Entdeckt hat den Schaden Bademeister Uwe Pohl": a noun before a German role is no part of it.
  const german = titles.findIndex((title) => isGermanRole(title));
  const isLed = titles
    .slice(0, Math.max(0, german))
    .some((title) => TITLES.has(title) || BEFORE_TITLE.has(title));
  return { name: run.slice(from), titles: german > 0 && !isLed ? titles.slice(german) : titles };
}

/** Whether "he" or "she" may mean them: a title, a given name, two words that are mostly not "in" or "the". */
export function isPerson(named: Named): boolean {
  if (named.organisation) return false;
  if (named.gender || named.titled) return true;
  return named.words.length > 1
    ? named.things * 2 < named.mentions
    : named.things === 0 && Math.max(named.mentions, named.expected) > 1;
}
