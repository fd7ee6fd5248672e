import type { Article } from '../article/index.js';
import type { Speaker, Statement } from './answer.js';
import { type ArticleIndex, indexArticle, keepReadings } from './article-index.js';
import {
  listInSlices,
  type PackedStrings,
  packStrings,
  placesOf,
  type Slices,
  unpackStrings,
} from './pack.js';
import type { IndexedSentence, PassageIndex, SentenceLists } from './passages/index.js';
import { readThrough } from './read-through.js';
import type { Attribution } from './statements/index.js';
import {
  aliasesOf,
  joinLists,
  type Languages,
  listAt,
  type NumberLists,
  type WordTable,
} from './text/index.js';

/**
 * The index of an article as a few long arrays and strings, without the article: made in one thread, where it may
 * take a second, and unpacked in another in slices of less than a millisecond.
 */
export interface PackedIndex {
  readonly passages: PackedPassages;
  readonly wordTable: PackedWordTable;
  /** Absent for the beginning of an article, which has its attribution from the whole. */
  readonly attribution?: PackedAttribution;
}

interface PackedPassages {
  /** Of each sentence: its paragraph, start, end, relations, and a bit for each thing that it has (`HAS`, then its quantities). */
  readonly sentences: Int32Array<ArrayBuffer>;
  readonly lists: SentenceLists;
  readonly firstSentence: Int32Array;
  /** The short form of each of the article's own names, then the long one. */
  readonly ownNames: PackedStrings;
  readonly stems: PackedStrings;
  readonly spellings: PackedStrings;
  readonly spellingTerm: Int32Array;
  readonly pairs: PackedStrings;
  readonly ofPair: NumberLists;
  readonly inParagraphs: NumberLists;
  readonly inSentences: NumberLists;
  readonly lengths: Int32Array;
  readonly meanLength: number;
  readonly topics?: {
    readonly ranks: Int32Array<ArrayBuffer>;
    readonly termOfRank: Int32Array<ArrayBuffer>;
    readonly ofSentence: Float32Array;
    readonly ofParagraph: Float32Array;
  };
}

interface PackedWordTable {
  readonly keys: PackedStrings;
  readonly ids: Int32Array;
  readonly firstWord: Int32Array;
  readonly names: PackedStrings;
}

interface PackedAttribution {
  /** As they are: there are few. */
  readonly speakers: readonly Speaker[];
  /** Of each statement: its paragraph's number, start, end, the place of its cue or -1, and bits (`IS`). */
  readonly statements: Int32Array<ArrayBuffer>;
  readonly voices: NumberLists;
  readonly strings: PackedStrings;
}

const HAS = { date: 1, reason: 2 };
const HAS_BITS = 2;
const IS = { direct: 1, joint: 2 };
/** How many numbers a sentence, and a statement, takes up in its list. */
const COLUMNS = 5;

/**
 * Indexes an article, who says what and the words for checking quotations included. Takes as long as all of that.
 *
 * @param through the number of the last paragraph that is read; absent, the article is indexed whole.
 */
export function packArticle(
  article: Article,
  languages: Languages,
  through = article.paragraphs.length,
): PackedIndex {
  const isWhole = through >= article.paragraphs.length;
  const read = isWhole ? article : { ...article, paragraphs: article.paragraphs.slice(0, through) };
  return packIndex(indexArticle(read, languages), isWhole);
}

export function packIndex(index: ArticleIndex, isWhole = true): PackedIndex {
  const { keys, ids, firstWord, names } = index.wordTable();
  return {
    passages: packPassages(index.passages),
    wordTable: { keys: packStrings(keys), ids, firstWord, names: packStrings(names) },
    ...(isWhole && { attribution: packAttribution(index.attribution()) }),
  };
}

/** The buffers of a packed index, for a thread to hand over instead of copying them. */
export function buffersOf(packed: object): ArrayBuffer[] {
  return Object.values(packed).flatMap((value: unknown) => {
    if (ArrayBuffer.isView(value)) return [value.buffer as ArrayBuffer];
    return typeof value === 'object' && value !== null ? buffersOf(value) : [];
  });
}

/**
 * The index that was packed: the same, in every number, as `indexArticle` gives.
 *
 * @param article that it was made from, whole.
 * @param whole its index, when what was packed is of its beginning up to `through`.
 */
export function* unpackIndex(
  packed: PackedIndex,
  article: Article,
  languages: Languages,
  beginning?: { readonly whole: ArticleIndex; readonly through: number },
): Slices<ArticleIndex> {
  const paragraphs = beginning ? article.paragraphs.slice(0, beginning.through) : article.paragraphs;
  const passages = yield* unpackPassages(packed.passages, { ...article, paragraphs }, languages);
  const table: WordTable = {
    ...packed.wordTable,
    keys: yield* unpackStrings(packed.wordTable.keys),
    names: yield* unpackStrings(packed.wordTable.names),
  };
  const wordTable = () => table;
  if (beginning) return readThrough(beginning.whole, beginning.through, { passages, wordTable });
  if (!packed.attribution) throw new TypeError('Only the beginning of an article has no attribution.');
  const attribution = yield* unpackAttribution(packed.attribution, article);
  return {
    article,
    languages,
    passages,
    attribution: () => attribution,
    wordTable,
    ...keepReadings(article, passages),
  };
}

function packPassages(index: PassageIndex): PackedPassages {
  const { sentences, topics } = index;
  return {
    sentences: Int32Array.from(
      sentences.flatMap(({ paragraph, span, relations, quantities, hasDate, hasReason }) => [
        paragraph,
        span.start,
        span.end,
        relations,
        (hasDate ? HAS.date : 0) | (hasReason ? HAS.reason : 0) | (quantities << HAS_BITS),
      ]),
    ),
    lists: {
      terms: joinLists(sentences.map(({ terms }) => terms)),
      places: joinLists(sentences.map(({ places }) => places)),
      names: joinLists(sentences.map(({ names }) => names)),
    },
    firstSentence: index.firstSentence,
    ownNames: packStrings(index.ownNames.flatMap(({ short, long }) => [short, long])),
    stems: packStrings([...index.terms.keys()]),
    spellings: packStrings(index.spellings),
    spellingTerm: index.spellingTerm,
    pairs: packStrings([...index.pairs.keys()]),
    ofPair: index.ofPair,
    inParagraphs: index.inParagraphs,
    inSentences: index.inSentences,
    lengths: index.lengths,
    meanLength: index.meanLength,
    ...(topics && {
      topics: {
        ranks: Int32Array.from(topics.termOfRank.keys()),
        termOfRank: Int32Array.from(topics.termOfRank.values()),
        ofSentence: topics.ofSentence,
        ofParagraph: topics.ofParagraph,
      },
    }),
  };
}

function* unpackPassages(
  packed: PackedPassages,
  article: Article,
  languages: Languages,
): Slices<PassageIndex> {
  const { paragraphs, language } = article;
  const vocabulary = languages(language);
  const { lists } = packed;
  const sentences = yield* listInSlices(lists.terms.ends.length, (s): IndexedSentence => {
    const [paragraph, start, end, relations, has] = columns(packed.sentences, s);
    return {
      paragraph,
      span: { start, end },
      terms: listAt(lists.terms, s),
      places: listAt(lists.places, s),
      names: listAt(lists.names, s),
      hasDate: (has & HAS.date) > 0,
      hasReason: (has & HAS.reason) > 0,
      relations,
      quantities: has >> HAS_BITS,
    };
  });
  const ownNames = (yield* unpackStrings(packed.ownNames)).flatMap((short, at, all) =>
    at % 2 === 0 ? [{ short, long: all[at + 1]! }] : [],
  );
  const spellings = yield* unpackStrings(packed.spellings);
  const { lexicon } = vocabulary;
  return {
    paragraphs,
    sentences,
    language,
    firstSentence: packed.firstSentence,
    words: vocabulary.words,
    aliases: aliasesOf(article, ownNames, vocabulary),
    ownNames,
    terms: yield* placesOf(yield* unpackStrings(packed.stems)),
    spellings,
    spellingTerm: packed.spellingTerm,
    spellingAt: yield* placesOf(spellings),
    pairs: yield* placesOf(yield* unpackStrings(packed.pairs)),
    ofPair: packed.ofPair,
    inParagraphs: packed.inParagraphs,
    inSentences: packed.inSentences,
    lengths: packed.lengths,
    meanLength: packed.meanLength,
    ...(packed.topics &&
      lexicon && {
        topics: {
          lexicon,
          termOfRank: yield* termsOfRanks(packed.topics),
          ofSentence: packed.topics.ofSentence,
          ofParagraph: packed.topics.ofParagraph,
        },
      }),
  };
}

function* termsOfRanks({
  ranks,
  termOfRank,
}: Pick<NonNullable<PackedPassages['topics']>, 'ranks' | 'termOfRank'>): Slices<Map<number, number>> {
  return new Map(yield* listInSlices(ranks.length, (at) => [ranks[at]!, termOfRank[at]!] as const));
}

function packAttribution({ speakers, statements }: Attribution): PackedAttribution {
  const strings = new Map<string, number>();
  const placeOf = (string: string): number => {
    const known = strings.get(string);
    if (known !== undefined) return known;
    strings.set(string, strings.size);
    return strings.size - 1;
  };
  return {
    speakers,
    statements: Int32Array.from(
      statements.flatMap(({ paragraph, span, cue, manner, joint }) => [
        paragraph.number,
        span.start,
        span.end,
        cue === undefined ? -1 : placeOf(cue),
        (manner === 'direct' ? IS.direct : 0) | (joint ? IS.joint : 0),
      ]),
    ),
    voices: joinLists(statements.map((statement) => statement.speakers.map(placeOf))),
    strings: packStrings([...strings.keys()]),
  };
}

function* unpackAttribution(packed: PackedAttribution, { paragraphs }: Article): Slices<Attribution> {
  const strings = yield* unpackStrings(packed.strings);
  const textsAt = (places: Int32Array) => Array.from(places, (place) => strings[place]!);
  return {
    speakers: packed.speakers,
    statements: yield* listInSlices(packed.voices.ends.length, (at): Statement => {
      const [number, start, end, cue, is] = columns(packed.statements, at);
      return {
        speakers: textsAt(listAt(packed.voices, at)),
        paragraph: paragraphs[number - 1]!,
        span: { start, end },
        manner: is & IS.direct ? 'direct' : 'reported',
        ...(is & IS.joint && { joint: true as const }),
        ...(cue >= 0 && { cue: strings[cue]! }),
      };
    }),
  };
}

type Columns = readonly [number, number, number, number, number];

const columns = (numbers: Int32Array, at: number): Columns =>
  Array.from(numbers.subarray(at * COLUMNS, (at + 1) * COLUMNS)) as unknown as Columns;
