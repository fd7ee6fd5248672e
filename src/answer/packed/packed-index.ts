import type { Article } from '../../article/index.js';
import { type ArticleIndex, indexArticle, keepReadings } from '../article-index.js';
import { type PackedStrings, packStrings, type Slices, unpackStrings } from '../pack.js';
import { readThrough } from '../read-through.js';
import type { Languages, WordTable } from '../text/index.js';
import { type PackedAttribution, packAttribution, unpackAttribution } from './packed-attribution.js';
import { type PackedPassages, packPassages, unpackPassages } from './packed-passages.js';

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

interface PackedWordTable {
  readonly keys: PackedStrings;
  readonly ids: Int32Array;
  readonly firstWord: Int32Array;
  readonly names: PackedStrings;
}

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
  const { paragraphs } = article;
  if (through >= paragraphs.length) return packIndex(indexArticle(article, languages));
  return packParts(indexArticle({ ...article, paragraphs: paragraphs.slice(0, through) }, languages));
}

/** Packs an index as it is: of a beginning, without who says what. */
export const packIndex = (index: ArticleIndex): PackedIndex => ({
  ...packParts(index),
  ...(!index.whole && { attribution: packAttribution(index.attribution()) }),
});

function packParts(index: ArticleIndex): Pick<PackedIndex, 'passages' | 'wordTable'> {
  const { keys, ids, firstWord, names } = index.wordTable();
  return {
    passages: packPassages(index.passages),
    wordTable: { keys: packStrings(keys), ids, firstWord, names: packStrings(names) },
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
 * @param beginning of what index and up to which paragraph, when only that was packed.
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
    wordTable,
    ...keepReadings(article, passages, () => attribution),
  };
}
