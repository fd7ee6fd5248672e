import type { Article, Paragraph } from '../../article/index.js';
import type { Span } from '../answer.js';
import { ownNamesOf } from '../statements/index.js';
import {
  type Aliases,
  aliasesOf,
  sentences as cutSentences,
  joinLists,
  type Languages,
  type Lexicon,
  lengthOf,
  listAt,
  listSpellings,
  MONTH_BUT_MAY,
  type NumberLists,
  normalise,
  type OwnName,
  quantitiesIn,
  type SpellingList,
  WEEKDAY,
  type WordCutter,
} from '../text/index.js';

/** A sentence as the ranking sees it. */
export interface IndexedSentence {
  /** Counted from 0 over the body. */
  readonly paragraph: number;
  readonly span: Span;
  /** The terms of its words in order, stop words left out. */
  readonly terms: Int32Array;
  /** Where these words stand in the paragraph: start, end, start, end, … */
  readonly places: Int32Array;
  readonly hasDate: boolean;
  readonly hasReason: boolean;
  /** The terms that stand in it as names: with a capital that no sentence's beginning explains. */
  readonly names: Int32Array;
  /** Its words of order and degree, a bit each (words.ts). */
  readonly relations: number;
  /** The kinds of quantity that it gives, a bit each (quantities.ts). */
  readonly quantities: number;
}

/** An article's words, by where they stand. Everything is computed once; nothing is kept of questions. */
export interface PassageIndex extends SpellingList {
  /** ISO 639-1. */
  readonly language: string;
  readonly paragraphs: readonly Paragraph[];
  readonly sentences: readonly IndexedSentence[];
  /** The first sentence of each paragraph, and one more entry for the end. */
  readonly firstSentence: Int32Array;
  readonly words: WordCutter;
  /** Finds what is called by several names in a text; `ownNames` are those that the article itself gives. */
  readonly aliases: Aliases;
  readonly ownNames: readonly OwnName[];
  /** Stem, or the key of an alias, to term; terms count from 0. */
  readonly terms: ReadonlyMap<string, number>;
  /** Every spelling in the article (folded), with the term it belongs to. */
  readonly spellings: readonly string[];
  readonly spellingTerm: Int32Array;
  /** Spelling to its place in `spellings`. */
  readonly spellingAt: ReadonlyMap<string, number>;
  /** Paragraphs a term stands in and how often: paragraph, count, paragraph, count, … */
  readonly inParagraphs: NumberLists;
  /** Sentences a term stands in, ascending. */
  readonly inSentences: NumberLists;
  /** Number of terms a paragraph has, stop words left out. */
  readonly lengths: Int32Array;
  readonly meanLength: number;
  readonly topics?: Topics;
}

/** @throws RangeError for a number that no index gave, which is a fault of this program. */
function known<T>(list: ArrayLike<T>, at: number): T {
  const one = list[at];
  if (one === undefined) throw new RangeError(`The index has nothing at ${at}.`);
  return one;
}

/** What stands at the numbers that the index gives, counted from 0. */
export const sentenceAt = ({ sentences }: Pick<PassageIndex, 'sentences'>, at: number) =>
  known(sentences, at);
export const paragraphAt = ({ paragraphs }: Pick<PassageIndex, 'paragraphs'>, at: number) =>
  known(paragraphs, at);
/** The text of a sentence, cut out of its paragraph. */
export function readSentence(
  index: Pick<PassageIndex, 'paragraphs'>,
  { paragraph, span }: Pick<IndexedSentence, 'paragraph' | 'span'>,
): string {
  return paragraphAt(index, paragraph).text.slice(span.start, span.end);
}
/** The sentences of a paragraph, in order. */
export const sentencesOf = (
  { sentences, firstSentence }: Pick<PassageIndex, 'sentences' | 'firstSentence'>,
  { number }: Paragraph,
) => sentences.slice(firstSentence[number - 1], firstSentence[number]);
/** A sentence's terms, with the places of their words in the paragraph. */
export const placedTerms = ({ terms, places }: IndexedSentence) =>
  Array.from(terms, (term, at) => ({ term, start: places[2 * at]!, end: places[2 * at + 1]! }));
export const spellingAt = ({ spellings }: PassageIndex, at: number) => known(spellings, at);
export const termOfSpelling = ({ spellingTerm }: PassageIndex, at: number) => known(spellingTerm, at);
/** The sentences that have a term, ascending. */
export const sentencesWith = ({ inSentences }: PassageIndex, term: number) => listAt(inSentences, term);
/** The paragraphs that have a term, ascending. */
export const paragraphsWith = ({ inParagraphs }: PassageIndex, term: number) =>
  listAt(inParagraphs, term).filter((_, at) => at % 2 === 0);
/** How many paragraphs have a term. */
export const countParagraphs = ({ inParagraphs }: PassageIndex, term: number) =>
  lengthOf(inParagraphs, term) / 2;
/** How many sentences have a term. */
export const countSentences = ({ inSentences }: PassageIndex, term: number) => lengthOf(inSentences, term);

/** Whether a term stands in the article as a name, in any sentence. */
export const isNameOf = (index: PassageIndex, term: number): boolean =>
  sentencesWith(index, term).some((at) => sentenceAt(index, at).names.includes(term));

/** What each sentence and each paragraph is about: vectors of length 1, one after another. */
interface Topics {
  readonly lexicon: Lexicon;
  /** The lexicon's place of a spelling in the article, to its term. */
  readonly termOfRank: ReadonlyMap<number, number>;
  readonly ofSentence: Float32Array;
  readonly ofParagraph: Float32Array;
}

const DATE = new RegExp(
  `\\b(?:1\\d{3}|20\\d{2}|${MONTH_BUT_MAY}|${WEEKDAY}|century|centuries|decade|today|yesterday)\\b`,
  'i',
);

const REASON =
  /\b(?:because|due to|since|so that|in order|as a result|therefore|caused?|led to|reasons?|owing)\b/i;

/** Reads an article's body for searching. Linear in its length. */
export function indexPassages(article: Article, languages: Languages): PassageIndex {
  const vocabulary = languages(article.language);
  const { words, lexicon } = vocabulary;
  const ownNames = ownNamesOf(article);
  const aliases = aliasesOf(article, ownNames, vocabulary);
  const terms = new Map<string, number>();
  const spellingAt = new Map<string, number>();
  const spellings: string[] = [];
  const spellingTerm: number[] = [];
  const inParagraphs: number[][] = [];
  const inSentences: number[][] = [];
  const found: Omit<IndexedSentence, Lists>[] = [];
  const lists = { terms: [] as number[][], places: [] as number[][], names: [] as Set<number>[] };
  const firstSentence = new Int32Array(article.paragraphs.length + 1);
  const lengths = new Int32Array(article.paragraphs.length);

  const termOf = (stem: string, spelling?: string): number => {
    let term = terms.get(stem);
    if (term === undefined) {
      term = terms.size;
      terms.set(stem, term);
      inParagraphs.push([]);
      inSentences.push([]);
    }
    if (spelling !== undefined && !spellingAt.has(spelling)) {
      spellingAt.set(spelling, spellings.length);
      spellings.push(spelling);
      spellingTerm.push(term);
    }
    return term;
  };

  article.paragraphs.forEach((paragraph, p) => {
    firstSentence[p] = found.length;
    const counts = new Map<number, number>();
    for (const span of cutSentences(paragraph.text, article.language)) {
      const text = paragraph.text.slice(span.start, span.end);
      const kept: number[] = [];
      const places: number[] = [];
      const names = new Set<number>();
      let relations = 0;
      const stands = (term: number) => {
        counts.set(term, (counts.get(term) ?? 0) + 1);
        const sentences = inSentences[term]!;
        if (sentences.at(-1) !== found.length) sentences.push(found.length);
      };
      const cut = words(text);
      cut.forEach((word, place) => {
        relations |= word.relation;
        if (word.stop) return;
        const term = termOf(word.stem, word.folded);
        kept.push(term);
        places.push(span.start + word.start, span.start + word.end);
        stands(term);
        if (word.capital && place > 0) names.add(term);
      });
      // A word more for each other name would make a sentence look longer than it is.
      for (const { key, spelling } of aliases(cut, text)) stands(termOf(key, spelling));
      lengths[p]! += kept.length;
      lists.terms.push(kept);
      lists.places.push(places);
      lists.names.push(names);
      found.push({
        paragraph: p,
        span,
        relations,
        quantities: quantitiesIn(text),
        hasDate: DATE.test(text),
        hasReason: REASON.test(text),
      });
    }
    for (const [term, count] of counts) inParagraphs[term]!.push(p, count);
  });
  firstSentence[article.paragraphs.length] = found.length;

  const total = lengths.reduce((sum, length) => sum + length, 0);
  const index = {
    language: article.language,
    paragraphs: article.paragraphs,
    sentences: withLists(found, {
      terms: joinLists(lists.terms),
      places: joinLists(lists.places),
      names: joinLists(lists.names),
    }),
    firstSentence,
    words,
    aliases,
    ownNames,
    terms,
    ...listSpellings(spellings),
    spellingTerm: Int32Array.from(spellingTerm),
    spellingAt,
    inParagraphs: joinLists(inParagraphs),
    inSentences: joinLists(inSentences),
    lengths,
    meanLength: total / Math.max(1, lengths.length),
  };
  return lexicon ? { ...index, topics: topicsOf(index, lexicon) } : index;
}

type Lists = 'terms' | 'places' | 'names';

/** The lists of all sentences, joined. */
export type SentenceLists = Readonly<Record<Lists, NumberLists>>;

/** Sentences with each their part of the lists of all. */
function withLists(
  sentences: readonly Omit<IndexedSentence, Lists>[],
  lists: SentenceLists,
): IndexedSentence[] {
  return sentences.map(({ paragraph, span, relations, quantities, hasDate, hasReason }, at) => ({
    paragraph,
    span,
    terms: listAt(lists.terms, at),
    places: listAt(lists.places, at),
    names: listAt(lists.names, at),
    // Each by name: V8 would lay out every object that is spread in a shape of its own.
    relations,
    quantities,
    hasDate,
    hasReason,
  }));
}

/** How much a term tells: its rarity in the article, in nats. */
export function rarity(index: Pick<PassageIndex, 'paragraphs'>, paragraphsWithIt: number): number {
  return Math.log(1 + (index.paragraphs.length - paragraphsWithIt + 1.5) / (paragraphsWithIt + 0.5));
}

/** A sentence is about the sum of its words, the rarer the more; a paragraph about the sum of its sentences. */
function topicsOf(index: PassageIndex, lexicon: Lexicon): Topics {
  const { dimensions } = lexicon;
  const ranks = new Int32Array(index.terms.size).fill(-1);
  const termOfRank = new Map<number, number>();
  index.spellings.forEach((spelling, at) => {
    const term = index.spellingTerm[at]!;
    const rank = lexicon.rank(spelling);
    if (rank >= 0) termOfRank.set(rank, term);
    if (ranks[term]! < 0) ranks[term] = rank;
  });
  const ofTerm = new Float32Array(ranks.length * dimensions);
  ranks.forEach((rank, term) => {
    if (rank >= 0)
      lexicon.addVector(rank, rarity(index, countParagraphs(index, term)), ofTerm, term * dimensions);
  });
  const ofSentence = new Float32Array(index.sentences.length * dimensions);
  const ofParagraph = new Float32Array(index.paragraphs.length * dimensions);
  index.sentences.forEach(({ terms, paragraph }, s) => {
    const to = s * dimensions;
    for (const term of terms)
      for (let i = 0; i < dimensions; i++) ofSentence[to + i]! += ofTerm[term * dimensions + i]!;
    normalise(ofSentence, to, dimensions);
    for (let i = 0; i < dimensions; i++) ofParagraph[paragraph * dimensions + i]! += ofSentence[to + i]!;
  });
  for (let p = 0; p < index.paragraphs.length; p++) normalise(ofParagraph, p * dimensions, dimensions);
  return { lexicon, termOfRank, ofSentence, ofParagraph };
}
