import type { Word } from '../text/index.js';
import { findLookalikes, spellingsWith } from '../text/index.js';
import { type PassageIndex, spellingAt, termOfSpelling } from './passage-index.js';

/** A term of the article that a word of the question may mean. */
interface Likeness {
  readonly term: number;
  /** The article's spelling, folded. */
  readonly spelling: string;
  /** From 0 (nothing in common) to 1 (the same). */
  readonly likeness: number;
}

/**
 * The words of the article that look like a word it doesn't have.
 *
 * @param word folded.
 * @returns best first, at most three terms.
 */
export function alike(index: PassageIndex, word: string): Likeness[] {
  const best = new Map<number, Likeness>();
  for (const { at, spelling, likeness } of findLookalikes(index, word)) {
    const term = termOfSpelling(index, at);
    if (!best.has(term)) best.set(term, { term, spelling, likeness });
  }
  return [...best.values()].slice(0, 3);
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
  const [second, third] = [stem.charCodeAt(1), stem.charCodeAt(2)];
  for (const at of spellingsWith(index, `^${stem[0]}`)) {
    const spelling = spellingAt(index, at);
    if (spelling.charCodeAt(1) !== second || spelling.charCodeAt(2) !== third || spelling[3] !== stem[3])
      continue;
    let common = 4;
    while (common < stem.length && stem[common] === spelling[common]) common++;
    const likeness = common / Math.max(folded.length, spelling.length);
    if (common < Math.min(stem.length, spelling.length) - 1 || likeness < ROOT.part) continue;
    const term = termOfSpelling(index, at);
    if (!found.has(term)) found.set(term, { term, spelling, likeness });
  }
  return [...found.values()].sort((a, b) => b.likeness - a.likeness).slice(0, 4);
}

/** Languages that write nouns together, of which the last says what it is: "Pendelbus" is a bus. */
const JOINING: ReadonlySet<string> = new Set(['de', 'nl', 'sv', 'da', 'no', 'nb', 'nn']);
/** Shorter words end others by chance, and what stands before one is a word, too. */
const JOINED = { last: 3, before: 3 };

/**
 * The words of the article that are a kind of what a word names: "Hallenbad" and "Stadtbad" for "Bad". In languages
 * that write nouns together; none in others.
 *
 * @returns at most four terms; likeness is the word's part of the longer one.
 */
export function kindsOf(index: PassageIndex, { folded }: Word): Likeness[] {
  if (!JOINING.has(index.language) || folded.length < JOINED.last) return [];
  const found = new Map<number, Likeness>();
  for (const at of spellingsWith(index, `${folded.at(-1)}$`)) {
    const spelling = spellingAt(index, at);
    if (spelling.length < folded.length + JOINED.before || !spelling.endsWith(folded)) continue;
    const term = termOfSpelling(index, at);
    if (!found.has(term)) found.set(term, { term, spelling, likeness: folded.length / spelling.length });
  }
  return [...found.values()].sort((a, b) => b.likeness - a.likeness).slice(0, 4);
}
