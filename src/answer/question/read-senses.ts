import { findSlip, type Lexicon } from '../text/index.js';
import type { QuestionLanguage } from './lexicon/index.js';
import {
  ASKS,
  type Compiled,
  type CutWord,
  compile,
  ENDING,
  longestEntry,
  nextNodes,
  SHORTEST_SLIP,
  UNSPACED,
} from './lexicon-tree.js';
import type { Sense } from './senses.js';

/** A word of a question, or several that stand in the lexicon as one. */
export interface Sensed {
  /** Folded; the words of an entry with spaces between. */
  readonly text: string;
  /** Empty when the lexicon has no such word. */
  readonly senses: ReadonlySet<Sense>;
  /** The word in the question begins with a capital. */
  readonly capital: boolean;
  /** How many words it is made of. */
  readonly words: number;
  /** It is a name of the header's: the author's, the outlet's, or words of the title. */
  readonly isName: boolean;
}

/** A sequence that names something: folded words or, of scripts without spaces, characters. */
export interface KnownName {
  readonly sense: Sense;
  readonly words: readonly string[];
  /** It is a word of a longer name. */
  readonly isPart?: boolean;
}

/** Words that need no lexicon: those of the header and of the body. */
export interface KnownWords {
  readonly names: readonly KnownName[];
  /** Whether the body has a word, which is then no slip of another. */
  inBody(word: string): boolean;
  /** Whether it has the very word: a photographer is not in it because of a photograph. */
  isSpelt(word: string): boolean;
  /** Whether it is a month in the language of the question. */
  isMonth(word: string): boolean;
  /** The table of English words. */
  readonly english: Lexicon | undefined;
}

/** English words more common than this are no slips of others. */
const COMMON = 10_000;

/** The words of a question, with those that are misspelt put right. */
export function correctWords(
  cut: readonly CutWord[],
  language: QuestionLanguage,
  known: KnownWords,
): readonly CutWord[] {
  if (UNSPACED.has(language)) return cut;
  const compiled = compile(language);
  const named = new Set(known.names.flatMap((name) => name.words));
  return cut.map((one) => {
    const { text } = one;
    const isKnown =
      text.length < SHORTEST_SLIP ||
      compiled.words.has(text) ||
      named.has(text) ||
      nextNodes(compiled.root, text, language).length > 0 ||
      isOwnWord(text, language, known);
    return isKnown ? one : { ...one, text: correctWord(text, compiled, language) };
  });
}

/** The words of a question with what they mean in a language. */
export function readSenses(cut: readonly CutWord[], language: QuestionLanguage, known: KnownWords): Sensed[] {
  const { root } = compile(language);
  const spelt = cut.map(({ text }) => text);
  const sensed: Sensed[] = [];
  for (let at = 0; at < spelt.length; ) {
    const name = known.names.find((one) =>
      one.words.every((word, i) => isForm(spelt[at + i], word, language)),
    );
    const entry = longestEntry(root, spelt, at, language);
    // "The Herald" may be a part of its name; a "newspaper" is one whatever it is called, and "Moscow Times" another.
    const before = sensed.at(-1);
    const isNoPart =
      name?.isPart === true && (entry.length > 0 || (before?.capital === true && before.senses.size === 0));
    const isName = name !== undefined && !isNoPart && name.words.length >= entry.length;
    const length = isName ? name.words.length : Math.max(1, entry.length);
    sensed.push({
      text: spelt.slice(at, at + length).join(' '),
      senses: isName ? new Set([name.sense]) : entry.senses,
      capital: cut[at]?.capital ?? false,
      words: length,
      isName,
    });
    at += length;
  }
  return UNSPACED.has(language) ? withoutHalves(sensed, known) : sensed;
}

/** The longest ending of a case, beside which a name has at least so many letters. */
const CASE = { ending: 2, letters: 4 };

/** Whether a word is one of a name, which in Russian has cases: "Фоминой" is "Фомина". */
function isForm(word: string | undefined, name: string, language: QuestionLanguage): boolean {
  if (word === name) return true;
  if (word === undefined || language !== 'ru') return false;
  let same = 0;
  while (same < word.length && word[same] === name[same]) same++;
  return same >= Math.max(CASE.letters, Math.max(word.length, name.length) - CASE.ending);
}

/** In a script without spaces: two characters of the lexicon that the body has as one word are that word. */
function withoutHalves(words: readonly Sensed[], known: KnownWords): Sensed[] {
  const isHalf = (one: Sensed | undefined, other: Sensed | undefined) =>
    one?.text.length === 1 &&
    other?.text.length === 1 &&
    says(one) &&
    says(other) &&
    known.inBody(one.text + other.text);
  return words.map((word, at) =>
    isHalf(words[at - 1], word) || isHalf(word, words[at + 1]) ? { ...word, senses: new Set() } : word,
  );
}

/** Senses of words that only ask or connect. */
const ASIDE: ReadonlySet<Sense> = new Set<Sense>([...ASKS, 'glue', 'it']);

const says = ({ senses }: Sensed) => ![...senses].some((sense) => ASIDE.has(sense));

/** The word of the lexicon that a misspelt one stands for, or itself. */
function correctWord(word: string, { slips, openSlips }: Compiled, language: QuestionLanguage): string {
  const meant = findSlip(slips, word);
  if (meant !== undefined && maySlipTo(word, meant, language)) return meant;
  if (openSlips.spellings.length === 0) return word;
  for (let end = word.length; end >= Math.max(SHORTEST_SLIP + 1, word.length - ENDING); end--) {
    const begun = findSlip(openSlips, word.slice(0, end));
    if (begun !== undefined) return begun;
  }
  return word;
}

/**
 * Fingers seldom miss a word's first letter for another, or type one before it: "puente" (a bridge) is no slip of
 * "fuente" (a source), nor "hauteur" of "auteur". Arabic verbs change there.
 */
const maySlipTo = (word: string, meant: string, language: QuestionLanguage) =>
  isReordered(word, meant) ||
  // "Porto" is no slip of "posto": of five letters, none is another.
  ((word.length > SHORTEST_SLIP + 1 || (word.length > SHORTEST_SLIP && word.length !== meant.length)) &&
    (word[0] === meant[0] || word === meant.slice(1) || language === 'ar'));

const isReordered = (one: string, other: string) => [...one].sort().join('') === [...other].sort().join('');

/** Whether a word that the lexicon lacks is one of its own, no slip of another. */
export function isOwnWord(word: string, language: QuestionLanguage, known: KnownWords): boolean {
  return known.inBody(word) || /\p{N}/u.test(word) || (language === 'en' && isCommon(word, known.english));
}

export function isCommon(word: string, english: Lexicon | undefined): boolean {
  const rank = english?.rank(word) ?? -1;
  return rank >= 0 && rank < COMMON;
}
