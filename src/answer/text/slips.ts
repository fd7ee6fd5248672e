import Fuse from 'fuse.js';
import { joinLists, listAt, type NumberLists } from './number-lists.js';

/** Words to correct to, with the letter pairs that each of them has. */
export interface SpellingList {
  readonly spellings: readonly string[];
  /** A pair of letters, to its place in `ofPair`. */
  readonly pairs: ReadonlyMap<string, number>;
  /** The spellings that have a pair, ascending. */
  readonly ofPair: NumberLists;
}

/** A word of a list that looks like another. */
interface Lookalike {
  /** Its place in the list. */
  readonly at: number;
  readonly spelling: string;
  /** From 0 (nothing in common) to 1 (the same). */
  readonly likeness: number;
}

/** How many spellings are looked at closely. The right one is nearly always among the first few. */
const SHORTLIST = 16;
/** Twice the pairs that two words share, by all that they have, where one is looked at closely. */
const LEAST_DICE = 0.25;
/** The part of its letters that a word may have wrong and still be taken for another. */
const MAX_ERRORS = 0.42;
/** Less alike is another word. */
const LEAST = 0.5;

/** A word's pairs of neighbouring letters, with its beginning and end. */
export function letterPairs(word: string): string[] {
  const marked = `^${word}$`;
  const pairs: string[] = [];
  for (let i = 0; i + 1 < marked.length; i++) pairs.push(marked.slice(i, i + 2));
  return pairs;
}

/** Makes a list of words ready to be searched for look-alikes. */
export function listSpellings(spellings: readonly string[]): SpellingList {
  const byPair = new Map<string, number[]>();
  for (const [at, spelling] of spellings.entries())
    for (const pair of letterPairs(spelling)) {
      const list = byPair.get(pair);
      if (!list) byPair.set(pair, [at]);
      else if (list.at(-1) !== at) list.push(at);
    }
  const pairs = new Map([...byPair.keys()].map((pair, at) => [pair, at]));
  return { spellings, pairs, ofPair: joinLists([...byPair.values()]) };
}

/**
 * The words of a list that look like a word.
 *
 * Fuse.js judges likeness (its Bitap: errors over length). It reads every candidate it is given, which
 * over a long list costs milliseconds, and it is content when the word stands anywhere inside a longer
 * one ("nose" in "diagnosed"). So it is given only the spellings that share letter pairs with the word,
 * and what it likes must like the word back.
 *
 * @param word folded, at least three letters; shorter ones resemble everything.
 * @returns best first.
 */
export const findLookalikes = (list: SpellingList, word: string): Lookalike[] =>
  judgeLikeness(shortlistFor(list, word), word);

/** A word of a list that shares letter pairs with another. */
interface Candidate {
  readonly at: number;
  readonly spelling: string;
  /** Twice the pairs that they share, by all that they have. */
  readonly dice: number;
}

/** The words of a list that share most letter pairs with a word. */
function shortlistFor(list: SpellingList, word: string): Candidate[] {
  if (word.length < 3 || word.length > 32) return [];
  const pairs = letterPairs(word);
  const longer = Math.max(2, word.length * 0.34);
  // The shortest that may be alike has so many: most words of a long list share a pair or two, and end here.
  const least = (LEAST_DICE * (pairs.length + word.length - longer + 1)) / 2;
  const shortlist: Candidate[] = [];
  const { reached, counts } = countShared(list, pairs);
  for (const at of reached) {
    const count = counts[at] ?? 0;
    if (count < least) continue;
    const spelling = list.spellings[at] ?? '';
    if (Math.abs(spelling.length - word.length) > longer) continue;
    const dice = (2 * count) / (pairs.length + spelling.length + 1);
    if (dice >= LEAST_DICE) shortlist.push({ at, spelling, dice });
  }
  return shortlist.sort((a, b) => b.dice - a.dice).slice(0, SHORTLIST);
}

/** Those that look like a word, best first. */
function judgeLikeness(shortlist: readonly Candidate[], word: string): Lookalike[] {
  if (shortlist.length === 0) return [];
  const fuse = new Fuse(
    shortlist.map(({ spelling }) => spelling),
    { includeScore: true, ignoreLocation: true, threshold: MAX_ERRORS },
  );
  return fuse
    .search(word)
    .flatMap(({ refIndex, score = 1 }): Lookalike[] => {
      const found = shortlist[refIndex];
      if (!found) return [];
      const { at, spelling, dice } = found;
      // Bitap counts two neighbouring letters in the wrong order as two errors, letter pairs as one and a half;
      // the mean of both orders real slips better than either.
      const length = Math.min(spelling.length, word.length) / Math.max(spelling.length, word.length);
      const close = sameLetters(spelling, word) ? Math.max(1 - score, 0.85) : 1 - score;
      return [{ at, spelling, likeness: close * 0.6 + dice * 0.25 + length * 0.15 }];
    })
    .filter(({ likeness }) => likeness > LEAST)
    .sort((a, b) => b.likeness - a.likeness);
}

const NONE = new Int32Array();

/** The places of the spellings that have a pair of letters, ascending. */
export function spellingsWith({ pairs, ofPair }: Omit<SpellingList, 'spellings'>, pair: string): Int32Array {
  const place = pairs.get(pair);
  return place === undefined ? NONE : listAt(ofPair, place);
}

/** How many of some letter pairs each spelling of a list has, by its place, and the places of those that have any. */
export function countShared(
  list: SpellingList,
  pairs: readonly string[],
): { readonly reached: readonly number[]; readonly counts: Uint16Array } {
  const counts = new Uint16Array(list.spellings.length);
  const reached: number[] = [];
  for (const pair of pairs)
    for (const at of spellingsWith(list, pair)) {
      const count = counts[at] ?? 0;
      if (count === 0) reached.push(at);
      counts[at] = count + 1;
    }
  return { reached, counts };
}

/** Whether two words differ in the order of their letters only, as slips of the keyboard often do. */
function sameLetters(a: string, b: string): boolean {
  return a.length === b.length && a[0] === b[0] && [...a].sort().join('') === [...b].sort().join('');
}

/**
 * Words of so many letters may have two slips, shorter ones one. Two in a short one make another word of it: of the
 * common words that an article lacks, 39 of 100 with seven letters are two slips from one that it has, 24 with eight
 * and 11 with nine; one slip from such a one are 10, 6 and 2 (four articles of Wikipedia).
 */
const LONG = 8;

/**
 * The word of a list that another is a slip of the keyboard for, if there is one: one letter typed, left out,
 * changed or swapped with the next; two in long words.
 *
 * @param long the number of letters from which on a word may have two slips.
 */
export function findSlip(list: SpellingList, word: string, long = LONG): string | undefined {
  // Counting slips costs less than judging what looks alike.
  const near = shortlistFor(list, word).filter(({ spelling }) => {
    const most = slipsIn(Math.min(word.length, spelling.length), long);
    return countSlips(word, spelling, most) <= most;
  });
  return judgeLikeness(near, word)[0]?.spelling;
}

/** Of shorter words nearly any letters are one slip from some word. A guess. */
const LONG_ENOUGH = 4;
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/**
 * The most common word of a language that one slip of the keyboard parts from a word.
 *
 * @param word folded.
 * @param rank a word's place by frequency; less than 0 for what is none.
 */
export function findSlipOfLanguage(word: string, rank: (word: string) => number): string | undefined {
  if (word.length < LONG_ENOUGH || word.length > 32) return undefined;
  let best: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  const consider = (meant: string) => {
    const place = rank(meant);
    if (place < 0 || place >= least) return;
    best = meant;
    least = place;
  };
  for (let at = 0; at <= word.length; at++) {
    const before = word.slice(0, at);
    const [one = '', other = ''] = word.slice(at, at + 2);
    const after = word.slice(at + 1);
    if (one) consider(before + after);
    if (other) consider(before + other + one + word.slice(at + 2));
    for (const letter of LETTERS) {
      consider(before + letter + one + after);
      if (one) consider(before + letter + after);
    }
  }
  return best;
}

const slipsIn = (length: number, long: number) => (length < long ? 1 : 2);

/** The same for names of one word or more, of which several may be as near: all of them, the nearest first. */
export function findSlips(names: readonly string[], typed: string): string[] {
  const most = slipsIn(typed.length, LONG);
  const near = names
    .filter((name) => Math.abs(name.length - typed.length) <= most)
    .map((name) => ({ name, slips: countSlips(typed, name, most) }))
    .filter(({ slips }) => slips <= most)
    .sort((one, other) => one.slips - other.slips);
  return [...new Set(near.map(({ name }) => name))];
}

/** A word that may have been meant. */
export interface Suggestion<Form> {
  readonly meant: Form;
  /** From 0 (the same) to 2 (nothing in common). */
  readonly distance: number;
}

/** Fuse.js's score (0 the same, 1 nothing in common) up to which a word is worth asking about. */
const FARTHEST = 0.55;
/**
 * The part of their letter pairs that two words must share: less when they begin alike, as most slips do; more
 * for short ones, which are near to many.
 */
const SHARED = { begun: 0.3, else: 0.55, short: 0.6 };
/** So many letters make a beginning: "raining" and "regarding" have one in common, and an ending as many words have. */
const BEGIN = 2;
const SHORT = 5;

/**
 * The words of a list that somebody may have meant, nearest first. Looser than `findSlip`, which puts another word
 * in place of what was typed and has to be nearly sure: a suggestion costs a glance.
 */
export function suggestWords<Form extends { readonly word: string }>(
  forms: readonly Form[],
  typed: string,
): Suggestion<Form>[] {
  if (typed.length < 3 || typed.length > 32) return [];
  const pairs = new Set(letterPairs(typed));
  const near = forms.filter(({ word }) => resembles(typed, pairs, word));
  const fuse = new Fuse(near, {
    keys: ['word'],
    includeScore: true,
    threshold: FARTHEST,
    ignoreFieldNorm: true,
  });
  return fuse
    .search(typed)
    .map(({ item, score = 1 }) => ({ meant: item, distance: score + 1 - sharedPairs(pairs, item.word) }))
    .sort((one, other) => one.distance - other.distance);
}

function resembles(typed: string, pairs: ReadonlySet<string>, word: string): boolean {
  const least =
    typed.length <= SHORT
      ? SHARED.short
      : typed.slice(0, BEGIN) === word.slice(0, BEGIN)
        ? SHARED.begun
        : SHARED.else;
  return sharedPairs(pairs, word) >= least;
}

/** Twice the letter pairs that a word shares with another's, by all that they have (Dice's coefficient). */
function sharedPairs(pairs: ReadonlySet<string>, word: string): number {
  const others = new Set(letterPairs(word));
  let common = 0;
  for (const pair of others) if (pairs.has(pair)) common++;
  return (2 * common) / (pairs.size + others.size);
}

/**
 * How many letters have to be typed, left out, changed or swapped with the next, to get from one word to the
 * other (Damerau's distance, in its restricted form).
 *
 * @param most where there are more, any larger number may be given: most pairs of words are given up at once.
 */
function countSlips(a: string, b: string, most: number): number {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let [endA, endB] = [a.length, b.length];
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA--;
    endB--;
  }
  const longer = Math.max(endA, endB) - start;
  // One slip leaves a letter of either, or two that have changed places.
  return most === 1 && longer > 2 ? longer : countInMiddle(a.slice(start, endA), b.slice(start, endB), most);
}

/** The same of what is left of two words without what they begin and end with alike. */
function countInMiddle(a: string, b: string, most: number): number {
  let [older, old]: [number[], number[]] = [[], Array.from({ length: b.length + 1 }, (_, index) => index)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((old[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (old[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (older[j - 2] ?? 0) + 1);
      row.push(cost);
      least = Math.min(least, cost);
    }
    if (least > most) return least;
    [older, old] = [old, row];
  }
  return old[b.length] ?? 0;
}
