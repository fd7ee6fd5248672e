import { findSlip, type Lexicon, listSpellings, type SpellingList } from '../text/index.js';
import { LEXICONS, type QuestionLanguage } from './lexicon/index.js';
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
  /** The table of English words. */
  readonly english: Lexicon | undefined;
}

/** A lexicon, ready to be walked word by word. */
interface Node {
  readonly next: Map<string, Node>;
  /** Entries that end with a star, by what stands before it. */
  readonly open: Map<string, Node>;
  readonly senses: Set<Sense>;
}

interface Compiled {
  readonly root: Node;
  readonly words: ReadonlySet<string>;
  /** Those that a slip may be corrected to. */
  readonly slips: SpellingList;
  /** The same of what stands before a star. */
  readonly openSlips: SpellingList;
}

/** Written without spaces; their characters stand in for words. */
const UNSPACED: ReadonlySet<QuestionLanguage> = new Set(['zh', 'ja']);
/** The longest ending that a star stands for. */
const ENDING = 5;
/** Shorter words are near to many others; words of this length are put right only where letters change places. */
const SHORTEST_SLIP = 4;
/** English words more common than this are no slips of others. */
const COMMON = 10_000;

const memory = new Map<QuestionLanguage, Compiled>();

// biome-ignore lint/complexity/noExcessiveCognitiveComplexity: three nested loops over a table: senses, entries, words.
function compile(language: QuestionLanguage): Compiled {
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
  const compiled = { root, words, slips, openSlips };
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

interface Cut {
  readonly text: string;
  readonly capital: boolean;
}

/** The words of a text, or its characters, folded. */
export function cutWords(text: string, language: QuestionLanguage): Cut[] {
  const pattern = UNSPACED.has(language)
    ? /\p{Script=Latin}+|\p{N}+|[\p{L}\p{M}ー々]/gu
    : /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;
  return Array.from(text.normalize('NFKC').matchAll(pattern), ([word]) => ({
    text: foldWord(word, language),
    capital: /^\p{Lu}/u.test(word),
  }));
}

/** Arabic writes particles and the article together with the word that they belong to. */
const ARABIC_FRONT = [/^[وف]?[بلك]?ال(?=..)/u, /^[وف]?لل(?=..)/u, /^[وف](?=...)/u, /^[وف]?[بلك](?=..)/u];

function formsOf(word: string, language: QuestionLanguage): string[] {
  if (language !== 'ar') return [word];
  return [word, ...ARABIC_FRONT.map((front) => word.replace(front, ''))];
}

/** Where a word leads from a node: the word itself before its forms, whole words before beginnings. */
function nextNodes(node: Node, word: string, language: QuestionLanguage): Node[] {
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

/** The longest entry that begins at a word: what it means, and how many words it has. */
function longestEntry(
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

/**
 * The words of a question with what they mean in a language.
 *
 * @param correct whether misspelt words are put right.
 */
export function readSenses(
  text: string,
  language: QuestionLanguage,
  known: KnownWords,
  correct: boolean,
): Sensed[] {
  const compiled = compile(language);
  const { root, words } = compiled;
  const cut = cutWords(text, language);
  const named = new Set(known.names.flatMap((name) => name.words));
  const spelt = cut.map(({ text: word }) => {
    const isKnown =
      !correct ||
      word.length < SHORTEST_SLIP ||
      words.has(word) ||
      named.has(word) ||
      nextNodes(root, word, language).length > 0 ||
      UNSPACED.has(language) ||
      isOwnWord(word, language, known);
    if (isKnown) return word;
    return putRight(word, compiled, language);
  });
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
const ASIDE: ReadonlySet<Sense> = new Set<Sense>([
  'glue',
  'who',
  'whose',
  'when',
  'where',
  'what',
  'how',
  'howMany',
  'it',
]);

const says = ({ senses }: Sensed) => ![...senses].some((sense) => ASIDE.has(sense));

/** The word of the lexicon that a misspelt one stands for, or itself. */
function putRight(word: string, { slips, openSlips }: Compiled, language: QuestionLanguage): string {
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

/** The part of a question's words that decides for the language of the article. A guess. */
const SURE_PART = 0.6;
const LATIN: readonly QuestionLanguage[] = ['en', 'de', 'fr', 'es', 'pt'];

/**
 * The language that a question is put in: told by its script, else by whose words it has most of.
 *
 * @param preferred the article's, which wins where several fit as well.
 */
// biome-ignore lint/complexity/noExcessiveCognitiveComplexity: a decision by script, a line a script, then by words.
export function questionLanguage(text: string, preferred: string): QuestionLanguage | undefined {
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) return 'ja';
  if (/\p{Script=Han}/u.test(text)) return preferred === 'ja' && !/[的谁吗什这]/u.test(text) ? 'ja' : 'zh';
  if (/\p{Script=Arabic}/u.test(text)) return 'ar';
  if (/\p{Script=Cyrillic}/u.test(text)) return 'ru';
  if (!/\p{Script=Latin}/u.test(text)) return undefined;
  let best: { language: QuestionLanguage; score: number } | undefined;
  const first = LATIN.find((language) => language === preferred) ?? 'en';
  for (const language of [first, ...LATIN.filter((one) => one !== first)]) {
    const { root } = compile(language);
    const words = cutWords(text, language).map((word) => word.text);
    let score = language === preferred ? 0.5 : language === 'en' ? 0.25 : 0;
    for (let at = 0; at < words.length; ) {
      const { length } = longestEntry(root, words, at, language);
      score += length;
      at += Math.max(1, length);
    }
    // Reading the others would cost as much again, and two languages don't share so many words.
    if (language === first && score > words.length * SURE_PART) return language;
    if (!best || score > best.score) best = { language, score };
  }
  return best?.language;
}

/** The script that a text is mostly in, of those that tell a language apart. */
const SCRIPTS = {
  latin: /\p{Script=Latin}/gu,
  cyrillic: /\p{Script=Cyrillic}/gu,
  arabic: /\p{Script=Arabic}/gu,
  han: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu,
  hangul: /\p{Script=Hangul}/gu,
  greek: /\p{Script=Greek}/gu,
  hebrew: /\p{Script=Hebrew}/gu,
  devanagari: /\p{Script=Devanagari}/gu,
  thai: /\p{Script=Thai}/gu,
};

/** The languages of those scripts; any other is written in Latin letters here. */
const WRITTEN: Readonly<Record<string, keyof typeof SCRIPTS>> = {
  ...Object.fromEntries(['ru', 'uk', 'be', 'bg', 'sr', 'mk', 'kk'].map((one) => [one, 'cyrillic'])),
  ...Object.fromEntries(['ar', 'fa', 'ur', 'ps'].map((one) => [one, 'arabic'])),
  ...Object.fromEntries(['hi', 'mr', 'ne'].map((one) => [one, 'devanagari'])),
  zh: 'han',
  ja: 'han',
  ko: 'hangul',
  el: 'greek',
  he: 'hebrew',
  th: 'thai',
};

/**
 * Whether a text is in another language than `language` (ISO 639-1), by its script, or by its words where both
 * languages have a lexicon.
 */
export function isOtherLanguage(text: string, language: string): boolean {
  if (language === 'und') return false;
  const counts = Object.entries(SCRIPTS).map(([script, letters]) => ({
    script,
    count: text.match(letters)?.length ?? 0,
  }));
  const most = counts.reduce((best, one) => (one.count > best.count ? one : best));
  if (most.count === 0) return false;
  if (most.script !== (WRITTEN[language] ?? 'latin')) return true;
  if (!(language in LEXICONS)) return false;
  const spoken = questionLanguage(text, language);
  return spoken !== undefined && spoken !== language;
}
