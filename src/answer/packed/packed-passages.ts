import type { Article } from '../../article/index.js';
import {
  listInSlices,
  type PackedStrings,
  packStrings,
  placesOf,
  readRow,
  type Slices,
  unpackStrings,
} from '../pack.js';
import type { IndexedSentence, PassageIndex, SentenceLists } from '../passages/index.js';
import { aliasesOf, joinLists, type Languages, listAt, type NumberLists } from '../text/index.js';

/** The index of an article's passages without the article. */
export interface PackedPassages {
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

const HAS = { date: 1, reason: 2 };
const HAS_BITS = 2;

export function packPassages(index: PassageIndex): PackedPassages {
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

export function* unpackPassages(
  packed: PackedPassages,
  article: Article,
  languages: Languages,
): Slices<PassageIndex> {
  const { paragraphs, language } = article;
  const vocabulary = languages(language);
  const { lists } = packed;
  const sentences = yield* listInSlices(lists.terms.ends.length, (s): IndexedSentence => {
    const [paragraph, start, end, relations, has] = readRow(packed.sentences, s);
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
          termOfRank: yield* unpackRanks(packed.topics),
          ofSentence: packed.topics.ofSentence,
          ofParagraph: packed.topics.ofParagraph,
        },
      }),
  };
}

function* unpackRanks({
  ranks,
  termOfRank,
}: Pick<NonNullable<PackedPassages['topics']>, 'ranks' | 'termOfRank'>): Slices<Map<number, number>> {
  return new Map(yield* listInSlices(ranks.length, (at) => [ranks[at]!, termOfRank[at]!] as const));
}
