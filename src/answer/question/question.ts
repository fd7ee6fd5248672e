import {
  type Aliases,
  ENGLISH_ASKING,
  findSlips,
  type Lexicon,
  quantityAsked,
  type Word,
  type WordCutter,
} from '../text/index.js';

/** What would answer the question, as far as its first words tell. */
type Wanted = 'person' | 'place' | 'date' | 'number' | 'reason' | 'name' | 'any';

/** A word of a question. */
export interface AskedWord extends Word {
  /** What else it is found under: the other names of what it names, and the word that it makes with its neighbour. */
  readonly also: readonly string[];
}

/** A question, read. */
export interface Question {
  readonly text: string;
  /** Its words in order, those that say nothing left out, each stem once. */
  readonly asked: readonly AskedWord[];
  readonly wanted: Wanted;
  /** The noun of "which city", "how many ships": the answer is one of the kind and need not say so. */
  readonly head?: string;
  /** Its words of order and degree, a bit each (words.ts). */
  readonly relations: number;
  /** What it wants counted or measured, as a bit; 0 when nothing (quantities.ts). */
  readonly quantity: number;
}

/** Longer questions are read up to here: what comes later would cost much and tell nothing new. */
const MAX_WORDS = 64;

/** English words in which questions are put: the answer is often worded without them. */
export const PHRASING: ReadonlySet<string> = new Set(
  'located called call known named name names type types kind kinds part place take takes took taken come came become became made make makes give gave gives given begin began begun happen happened considered refer referred used use mean means example examples large thing things'.split(
    ' ',
  ),
);

/** How a question for yes or no begins in English. */
export const YES_OR_NO =
  /^\W*(?:(?:and|but|so|then|ok) )?(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should)(?:n['’]?t)?\b/i;

/** English words of everyday talk: that the article lacks them tells nothing. */
export const EVERYDAY: ReadonlySet<string> = new Set(
  'want wants wanted show shows showed explain explains explained exactly still happen happens happened happening really actually just even like think thinks know knows find talk talks talking discuss basically else going gonna stuff thing things anyway ever again quite pretty kinda sort basically literally simply used maybe perhaps guess wonder wondering curious question info information detail details understand mean means meant idea ok okay sure look looks looking'.split(
    ' ',
  ),
);

const WANTED: readonly [Wanted, RegExp][] = [
  [
    'reason',
    /\bwhy\b|\bwhat (?:caused|causes|cause|led|reason|reasons)\b|\bfor what reason|\breason (?:for|why)\b/i,
  ],
  [
    'date',
    /\bwhen\b|\b(?:what|which|wat) (?:\w+ )?(?:year|years|date|day|month|century|decade|time period)\b|\bhow long ago\b/i,
  ],
  [
    'number',
    /\bhow (?:many|much|long|old|far|large|big|tall|high|often|few)\b|\bwhat (?:percent|percentage|number|amount|portion|fraction|population|age)\b/i,
  ],
  [
    'person',
    /\bwho\b|\bwhom\b|\bwhose\b|\bwhat (?:person|leader|king|emperor|president|author|general|scientist|man|woman)\b/i,
  ],
  [
    'place',
    /\bwhere\b|\b(?:what|which) (?:\w+ )?(?:country|countries|city|cities|place|location|region|state|area|continent|colony|river|island|town|province)\b/i,
  ],
  [
    'name',
    /\b(?:which|what (?:is|was|were|are) the (?:name|title))\b|\bwhat (?:\w+ ){1,3}(?:is|was|did|were|are|does|do|has|had)\b/i,
  ],
];

const HEAD =
  /\b(?:what|which|how many|how much)\s+(?:[\w'-]+\s+){0,3}?([\w'-]+)\s+(?:is|was|were|are|did|does|do|has|had|have|can|could|would|will|of|in|this|last|next|that|for|to|by|on|at|from)\b/i;

/** A capital at the question's beginning makes no name. */
export const isInnerName = (word: Word) => word.capital && word.start > 0;

/** How an article's words are cut, and what in it has several names. */
export interface QuestionWords {
  /** The article's language (ISO 639-1). */
  readonly language: string;
  readonly words: WordCutter;
  readonly aliases: Aliases;
  /** The article's own words: their stems, and the keys of their other names. */
  readonly terms: ReadonlyMap<string, number>;
  /** Its words as they are spelt, folded. */
  readonly spellingAt: ReadonlyMap<string, number>;
  /** What is known of the article's language; of English alone. */
  readonly topics?: { readonly lexicon: Lexicon };
}

/** Shorter words resemble everything, and in two letters nobody can tell what was meant. */
const SHORTEST = 3;

/**
 * The word with which questions are put that a word is a slip of ("whcih"): of one that neither the article has nor the
 * language, and that isn't written as a name.
 */
export function askingMeant(
  { folded, stem, capital, start }: Word,
  { terms, topics }: Pick<QuestionWords, 'terms' | 'topics'>,
): string | undefined {
  if (!topics || folded.length < SHORTEST || (capital && start > 0)) return undefined;
  if (terms.has(stem) || topics.lexicon.rank(folded) >= 0) return undefined;
  return findSlips(LONGEST_FIRST, folded)[0];
}

/** Of two that are as near, the longer one: "wht" is "what" with a letter left out, sooner than "who" with one changed. */
const LONGEST_FIRST = ENGLISH_ASKING.toSorted((one, other) => other.length - one.length);

/** Stand before a word that they make another one with; some are words, too. */
const PREFIXES: ReadonlySet<string> = new Set('anti co e non over post pre re self sub un under'.split(' '));

/** What words of a question are found under besides their own stem, by their place. */
function otherNames(
  read: readonly Word[],
  text: string,
  { words, aliases }: Pick<QuestionWords, 'words' | 'aliases'>,
): Map<number, string[]> {
  const also = new Map<number, string[]>();
  const add = (at: number, key: string) => also.set(at, [...(also.get(at) ?? []), key]);
  for (const { key, from, to } of aliases(read, text)) for (let at = from; at <= to; at++) add(at, key);
  // "anti virus": whether it is one word, the article knows.
  read.forEach((word, at) => {
    const next = read[at + 1];
    if (!next || next.start !== word.end + 1 || text[word.end] !== ' ') return;
    if (next.stop || (word.stop && !PREFIXES.has(word.folded))) return;
    const [joined] = words(word.folded + next.folded);
    if (!joined || joined.stop) return;
    add(at, joined.stem);
    add(at + 1, joined.stem);
  });
  return also;
}

/** Reads a question: what it asks about and what kind of thing would answer. */
export function readQuestion(text: string, passages: QuestionWords): Question {
  const seen = new Set<string>();
  const start = text.slice(0, MOST_READ);
  const read = passages.words(start).slice(0, MAX_WORDS * 2);
  const also = otherNames(read, text, passages);
  const slips = read.flatMap((word) => {
    const meant = word.stop ? undefined : askingMeant(word, passages);
    return meant === undefined ? [] : [{ word, meant }];
  });
  const asked = read
    // Each by name: V8 would lay out every word that is spread in a shape of its own.
    .map(
      ({ start, end, folded, stem, stop, capital, relation }, at): AskedWord => ({
        start,
        end,
        folded,
        stem,
        stop,
        capital,
        relation,
        also: also.get(at) ?? [],
      }),
    )
    .filter((word) => !word.stop && !slips.some(({ word: { start } }) => start === word.start))
    .filter(({ stem }) => !seen.has(stem) && seen.add(stem))
    .slice(0, MAX_WORDS);
  const put = replaced(start, slips);
  const wanted = WANTED.find(([, pattern]) => pattern.test(put))?.[0] ?? 'any';
  const head = HEAD.exec(put)?.[1]?.toLowerCase();
  const relations = read.reduce((bits, word) => bits | word.relation, 0);
  const quantity = quantityAsked(put);
  return { text, asked, wanted, relations, quantity, ...(head !== undefined && { head }) };
}

/** As much of a question as is read at all, in UTF-16 code units. */
export const MOST_READ = 2000;

/** A text with other words in the places of some, which come in its order. */
export function replaced(
  text: string,
  words: readonly { readonly word: Word; readonly meant: string }[],
): string {
  let from = 0;
  const pieces = words.map(({ word, meant }) => {
    const piece = text.slice(from, word.start) + meant;
    from = word.end;
    return piece;
  });
  return pieces.join('') + text.slice(from);
}
