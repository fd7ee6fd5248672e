import Fuse from 'fuse.js';
import { letterPairs, type PassageIndex } from './passage-index.js';
import type { Word } from './words.js';

/** A term of the article that a word of the question may mean. */
export interface Likeness {
  readonly term: number;
  /** The article's spelling, folded. */
  readonly spelling: string;
  /** From 0 (nothing in common) to 1 (the same). */
  readonly likeness: number;
}

/** How many spellings are looked at closely. The right one is nearly always among the first few. */
const SHORTLIST = 16;
/** The part of its letters that a word may have wrong and still be taken for another. */
const MAX_ERRORS = 0.42;

/**
 * The words of the article that look like a word it doesn't have.
 *
 * Fuse.js judges likeness (its Bitap: errors over length). It reads every candidate it is given, which
 * over a long article costs milliseconds, and it is content when the word stands anywhere inside a longer
 * one ("nose" in "diagnosed"). So it is given only the spellings that share letter pairs with the word,
 * and what it likes must like the word back.
 *
 * @param word folded, at least three letters; shorter ones resemble everything.
 * @returns best first, at most three terms.
 */
export function alike(index: PassageIndex, word: string): Likeness[] {
  if (word.length < 3 || word.length > 32) return [];
  const shared = new Map<number, number>();
  const pairs = letterPairs(word);
  for (const pair of pairs)
    for (const at of index.byPair.get(pair) ?? []) shared.set(at, (shared.get(at) ?? 0) + 1);
  const shortlist: [at: number, dice: number][] = [];
  for (const [at, count] of shared) {
    const other = index.spellings[at]!.length;
    if (Math.abs(other - word.length) > Math.max(2, word.length * 0.34)) continue;
    const dice = (2 * count) / (pairs.length + other + 1);
    if (dice >= 0.25) shortlist.push([at, dice]);
  }
  if (shortlist.length === 0) return [];
  shortlist.sort((a, b) => b[1] - a[1]);
  shortlist.length = Math.min(shortlist.length, SHORTLIST);

  const spellings = shortlist.map(([at]) => index.spellings[at]!);
  const fuse = new Fuse(spellings, { includeScore: true, ignoreLocation: true, threshold: MAX_ERRORS });
  const best = new Map<number, Likeness>();
  for (const { item, score = 1, refIndex } of fuse.search(word)) {
    const [at, dice] = shortlist[refIndex]!;
    // Bitap counts two neighbouring letters in the wrong order as two errors, letter pairs as one and a half;
    // the mean of both orders real slips better than either.
    const length = Math.min(item.length, word.length) / Math.max(item.length, word.length);
    const likeness =
      (sameLetters(item, word) ? Math.max(1 - score, 0.85) : 1 - score) * 0.6 + dice * 0.25 + length * 0.15;
    const term = index.spellingTerm[at]!;
    if (likeness > (best.get(term)?.likeness ?? 0.5)) best.set(term, { term, spelling: item, likeness });
  }
  return [...best.values()].sort((a, b) => b.likeness - a.likeness).slice(0, 3);
}

/** Whether two words differ in the order of their letters only, as slips of the keyboard often do. */
function sameLetters(a: string, b: string): boolean {
  return a.length === b.length && a[0] === b[0] && [...a].sort().join('') === [...b].sort().join('');
}

/** Longest shared beginning that counts as a family, and the part of the longer word it must be. */
const ROOT = { letters: 4, part: 0.5 };

/**
 * The words of the article that share their beginning with a word: "conquer" and "conquest", "Norman" and
 * "Normandy". Stemmers take off endings of grammar only; these differ by endings that make new words.
 *
 * @returns best first, at most four terms; likeness is the shared part of the longer word.
 */
export function family(index: PassageIndex, word: Word): Likeness[] {
  const { stem, folded } = word;
  if (stem.length < ROOT.letters) return [];
  const found = new Map<number, Likeness>();
  for (const at of index.byPair.get(`^${stem[0]}`) ?? []) {
    const spelling = index.spellings[at]!;
    if (spelling[1] !== stem[1] || spelling[2] !== stem[2] || spelling[3] !== stem[3]) continue;
    let common = 4;
    while (common < stem.length && stem[common] === spelling[common]) common++;
    const likeness = common / Math.max(folded.length, spelling.length);
    if (common < Math.min(stem.length, spelling.length) - 1 || likeness < ROOT.part) continue;
    const term = index.spellingTerm[at]!;
    if (!found.has(term)) found.set(term, { term, spelling, likeness });
  }
  return [...found.values()].sort((a, b) => b.likeness - a.likeness).slice(0, 4);
}
