import { listSpellings, type SpellingList } from '../text/index.js';
import { LEXICONS, type QuestionLanguage } from './lexicon/index.js';
import type { Sense } from './senses.js';

/** A lexicon, ready to be walked word by word. */
export interface Node {
  readonly next: Map<string, Node>;
  /** Entries that end with a star, by what stands before it. */
  readonly open: Map<string, Node>;
  readonly senses: Set<Sense>;
}

export interface Compiled {
  readonly root: Node;
  /** All words of its entries, and what stands before a star in those with one. */
  readonly words: ReadonlySet<string>;
  readonly begun: ReadonlySet<string>;
  /** Those that a slip may be corrected to. */
  readonly slips: SpellingList;
  /** The same of what stands before a star. */
  readonly openSlips: SpellingList;
}

/** Written without spaces; their characters stand in for words. */
export const UNSPACED: ReadonlySet<string> = new Set(['zh', 'ja'] satisfies QuestionLanguage[]);
/** The longest ending that a star stands for. */
export const ENDING = 5;
/** Shorter words are near to many others; words of this length are put right only where letters change places. */
export const SHORTEST_SLIP = 4;
const memory = new Map<QuestionLanguage, Compiled>();

// biome-ignore lint/complexity/noExcessiveCognitiveComplexity: three nested loops over a table: senses, entries, words.
export function compile(language: QuestionLanguage): Compiled {
  const known = memory.get(language);
  if (known) return known;
  const root = makeNode();
  const words = new Set<string>();
  const begun = new Set<string>();
  for (const [sense, entries] of Object.entries(LEXICONS[language]))
    for (const entry of entries.split(',')) {
      let node = root;
      for (const word of cutEntry(entry, language)) {
        const isOpen = word.endsWith('*');
        const text = isOpen ? word.slice(0, -1) : word;
        const map = isOpen ? node.open : node.next;
        const next = map.get(text) ?? makeNode();
        map.set(text, next);
        node = next;
        (isOpen ? begun : words).add(text);
      }
      if (node !== root) node.senses.add(sense as Sense);
    }
  const slips = listSpellings([...words].filter((word) => word.length >= SHORTEST_SLIP));
  const openSlips = listSpellings([...begun].filter((word) => word.length > SHORTEST_SLIP));
  const compiled = { root, words, begun, slips, openSlips };
  memory.set(language, compiled);
  return compiled;
}

const makeNode = (): Node => ({ next: new Map(), open: new Map(), senses: new Set() });

function cutEntry(entry: string, language: QuestionLanguage): string[] {
  return UNSPACED.has(language)
    ? cutWords(entry, language).map(({ text }) => text)
    : entry
        .trim()
        .split(/\s+/)
        .map((word) => foldWord(word, language));
}

/** Case, accents, Arabic vowel signs and the ways of writing one Arabic letter don't matter. */
function foldWord(text: string, language: QuestionLanguage): string {
  // Nearly every word of an English question ends here.
  if (/^[a-z0-9]+$/.test(text)) return text;
  const plain = text.normalize('NFKC').toLowerCase();
  // Japanese marks make other letters.
  if (UNSPACED.has(language)) return plain;
  const folded = plain
    .normalize('NFKD')
    .replace(/\p{M}|ـ/gu, '')
    .replaceAll('ß', 'ss');
  return language === 'ar'
    ? folded.replaceAll('ى', 'ي').replaceAll('ة', 'ه').replace(/[أإآ]/gu, 'ا')
    : folded;
}

/** A word of a question, folded. */
export interface CutWord {
  readonly text: string;
  readonly capital: boolean;
}

/** The words of a text, or its characters, folded. */
export function cutWords(text: string, language: QuestionLanguage): CutWord[] {
  const pattern = UNSPACED.has(language)
    ? /\p{Script=Latin}+|\p{N}+|[\p{L}\p{M}ー々]/gu
    : /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;
  const words = text.normalize('NFKC').match(pattern) ?? [];
  return words.map((word) => ({ text: foldWord(word, language), capital: /^\p{Lu}/u.test(word) }));
}

/** Arabic writes particles and the article together with the word that they belong to. */
const ARABIC_FRONT = [/^[وف]?[بلك]?ال(?=..)/u, /^[وف]?لل(?=..)/u, /^[وف](?=...)/u, /^[وف]?[بلك](?=..)/u];

function formsOf(word: string, language: QuestionLanguage): string[] {
  if (language !== 'ar') return [word];
  return [word, ...ARABIC_FRONT.map((front) => word.replace(front, ''))];
}

const NONE: readonly Node[] = [];

/** Where a word leads from a node: the word itself before its forms, whole words before beginnings. */
export function nextNodes(node: Node, word: string, language: QuestionLanguage): readonly Node[] {
  if (node.open.size === 0 && language !== 'ar') {
    const next = node.next.get(word);
    return next ? [next] : NONE;
  }
  const found: Node[] = [];
  for (const form of formsOf(word, language)) {
    const next = node.next.get(form);
    if (next) found.push(next);
    if (node.open.size === 0) continue;
    for (let end = form.length; end >= Math.max(3, form.length - ENDING); end--) {
      const open = node.open.get(form.slice(0, end));
      if (open) found.push(open);
    }
  }
  return found;
}

/** Whether a word may stand in an entry, wherever that is. */
export function isInEntries(word: string, language: QuestionLanguage): boolean {
  const { words, begun } = compile(language);
  return words.has(word) || [...begun].some((one) => word.startsWith(one));
}

/** The longest entry that begins at a word: what it means, and how many words it has. */
export function longestEntry(
  node: Node,
  words: readonly string[],
  at: number,
  language: QuestionLanguage,
): { senses: ReadonlySet<Sense>; length: number } {
  const best: { senses: ReadonlySet<Sense>; length: number } = { senses: node.senses, length: 0 };
  const word = words[at];
  if (word === undefined) return best;
  for (const next of nextNodes(node, word, language)) {
    const found = longestEntry(next, words, at + 1, language);
    if (found.senses.size === 0) continue;
    if (found.length + 1 > best.length) {
      best.senses = found.senses;
      best.length = found.length + 1;
    }
  }
  return best;
}

/** Senses of words that ask for something in particular; a question without one is answered by yes or no. */
export const ASKS = [
  'who',
  'whose',
  'when',
  'where',
  'what',
  'how',
  'howMany',
  'howLong',
  'howOften',
  'howOld',
  'why',
] as const;
/** And of those with which something is called. */
const CALLS = ['call', 'name'] as const;

/** What a word does in a question of a language, whatever that is about: it asks, or says how something is called. */
export function roleOf(word: string, language: string): 'asks' | 'calls' | undefined {
  if (!(language in LEXICONS)) return undefined;
  const own = language as QuestionLanguage;
  const nodes = nextNodes(compile(own).root, foldWord(word, own), own);
  const has = (senses: readonly Sense[]) =>
    nodes.some((node) => senses.some((sense) => node.senses.has(sense)));
  return has(ASKS) ? 'asks' : has(CALLS) ? 'calls' : undefined;
}
