import { type Languages, LENGTH_CORRECTION, SATURATION } from '../text/index.js';
import { type AskedKeys, type PackedWords, type ReadKeys, readKeys } from './packed-words.js';

/** A paragraph of one of many articles. */
interface AcrossPassage {
  /** The article's place in the order in which they were looked through, from 0. */
  readonly article: number;
  /** The paragraph's number. */
  readonly paragraph: number;
  /** How well it fits: comparable within one search only. */
  readonly score: number;
}

/** A search through many articles, each of which is needed for a moment only. */
export interface AcrossSearch {
  /**
   * Looks through the next article.
   *
   * @param through the last paragraph that may be found; absent, all.
   * @param nearness how near each paragraph's meaning is to the question's, as cosines, where that is known.
   */
  look(packed: PackedWords, through?: number, nearness?: Float32Array): void;
  /** The best paragraphs of all that were looked through, best first; none that has nothing to do with the question. */
  best(most: number): AcrossPassage[];
  /** Whether the question has stop words alone: they stand everywhere and are not looked for. */
  hasStopWordsAlone(): boolean;
}

/** A name tells more than another word. */
const NAME = 1.2;
/**
 * What a passage gains where its article, or its title, has the question's words: in a library the question has to
 * find the article first. Chosen on 1,438 questions to a library of 36 articles, as is what follows: the right
 * paragraph was among the first three for 80 to 93 of 100, by words alone for 69 to 89, before words and their
 * rarity were changed a little; not measured again.
 */
const ARTICLE = 0.35;
const TITLE = 0.25;
/** What a paragraph gains by its meaning, for its cosine above what unrelated texts have. */
const MEANING = 8;
const UNRELATED = 0.76;
/** A passage is not shown that holds less than this part of the question's weight and isn't near in meaning either. */
const LEAST_WORDS = 0.4;
const LEAST_NEAR = 0.83;

/** What an article has of the question's words, and nothing else of it: a library is larger than what is held of it. */
interface Looked {
  readonly language: string;
  /** Word of the question, paragraph, how often it stands there, the paragraph's length: four numbers a place. */
  readonly places: readonly number[];
  readonly last: number;
  readonly nearness?: Float32Array | undefined;
}

/** Begins a search. Its work is linear in what the articles have of the question's words. */
export function searchAcross(question: string, languages: Languages): AcrossSearch {
  const asked = new Map<string, ReadKeys>();
  const looked: Looked[] = [];
  /** For each word of the question, how many paragraphs have it. */
  const paragraphsWith = new Map<number, number>();
  const names = new Set<number>();
  let paragraphs = 0;
  let length = 0;

  function askedIn(language: string): readonly AskedKeys[] {
    const known = asked.get(language);
    if (known) return known.asked;
    const keys = readKeys(question, language, languages);
    for (const { at, isName } of keys.asked) {
      if (isName) names.add(at);
      if (!paragraphsWith.has(at)) paragraphsWith.set(at, 0);
    }
    asked.set(language, keys);
    return keys.asked;
  }

  return {
    look(packed, through, nearness) {
      const last = Math.min(through ?? Number.POSITIVE_INFINITY, packed.lengths.length - 1);
      const places: number[] = [];
      for (const { at, hashes } of askedIn(packed.language)) {
        const before = places.length;
        addPlaces(packed, at, hashes, last, places);
        const inTitle = places[before + 1] === 0 ? 1 : 0;
        const inText = (places.length - before) / 4 - inTitle;
        paragraphsWith.set(at, (paragraphsWith.get(at) ?? 0) + inText);
      }
      paragraphs += last;
      for (let at = 1; at <= last; at++) length += packed.lengths[at]!;
      const isNear = nearness?.some((near) => near > UNRELATED) === true;
      looked.push({ language: packed.language, places, last, ...(isNear && { nearness }) });
    },

    best(most) {
      const stops = stopsOf([...asked.values()]);
      const weights = new Map(
        [...paragraphsWith].map(([at, count]) => [
          at,
          stops.has(at) ? 0 : rarityOf(count, paragraphs) * (names.has(at) ? NAME : 1),
        ]),
      );
      const totals = new Map(
        [...asked].map(([language, keys]) => [
          language,
          keys.asked.reduce((sum, { at }) => sum + (weights.get(at) ?? 0), 0),
        ]),
      );
      const mean = length / Math.max(1, paragraphs);
      const found: AcrossPassage[] = [];
      const isBetter = (a: AcrossPassage, b: AcrossPassage) =>
        a.score > b.score ||
        (a.score === b.score &&
          (a.article < b.article || (a.article === b.article && a.paragraph < b.paragraph)));
      const judge = judging(weights, mean);
      for (const [article, one] of looked.entries()) {
        for (const judged of judge(one, totals.get(one.language) ?? 0)) {
          const passage = { article, ...judged };
          const place = found.findIndex((other) => isBetter(passage, other));
          found.splice(place < 0 ? found.length : place, 0, passage);
          if (found.length > most) found.pop();
        }
      }
      return found;
    },

    hasStopWordsAlone() {
      const stops = stopsOf([...asked.values()]);
      return stops.size > 0 && [...paragraphsWith.keys()].every((at) => stops.has(at));
    },
  };
}

/** A word that no article has tells as much as the rarest that one has: it may be misspelt. */
function rarityOf(paragraphsWithIt: number, paragraphs: number): number {
  const count = Math.max(1, paragraphsWithIt);
  return Math.log(1 + (paragraphs - count + 0.5) / (count + 0.5));
}

/**
 * Where the question's stop words begin: they are those of its own language, which is the one that takes most of its
 * words for such. To articles of other languages these would be rare words that tell much.
 */
function stopsOf(read: readonly ReadKeys[]): ReadonlySet<number> {
  const most = read.reduce<readonly number[]>(
    (best, { stops }) => (stops.length > best.length ? stops : best),
    [],
  );
  return new Set(most);
}

/** Adds where any of the hashes stands up to a paragraph, in ascending order: see `Looked`. */
function addPlaces(
  { hashes, ends, places, counts, lengths }: PackedWords,
  word: number,
  sought: readonly number[],
  last: number,
  to: number[],
): void {
  const times = new Map<number, number>();
  for (const hash of sought) {
    const at = findHash(hashes, hash);
    if (at < 0) continue;
    for (let i = ends[at - 1] ?? 0; i < ends[at]!; i++) {
      if (places[i]! > last) break;
      times.set(places[i]!, Math.max(times.get(places[i]!) ?? 0, counts[i]!));
    }
  }
  for (const paragraph of [...times.keys()].sort((a, b) => a - b))
    to.push(word, paragraph, times.get(paragraph)!, lengths[paragraph]!);
}

function findHash(hashes: Int32Array, hash: number): number {
  let from = 0;
  let to = hashes.length - 1;
  while (from <= to) {
    const middle = (from + to) >> 1;
    if (hashes[middle] === hash) return middle;
    if (hashes[middle]! < hash) from = middle + 1;
    else to = middle - 1;
  }
  return -1;
}

/** Judges the passages of one article after another; what it works in is used again, as there are a thousand. */
function judging(weights: ReadonlyMap<number, number>, mean: number) {
  let scores = new Float64Array(0);
  let held = new Float64Array(0);

  /** Adds up the words of each paragraph, and gives what the article has of all of them. */
  function addUp(places: readonly number[], total: number): number {
    let inArticle = 0;
    for (let i = 0; i < places.length; i += 4) {
      const word = places[i]!;
      const paragraph = places[i + 1]!;
      const count = places[i + 2]!;
      const weight = total > 0 ? weights.get(word)! / total : 0;
      if (word !== places[i - 4]) inArticle += weight;
      const length = 1 - LENGTH_CORRECTION + (LENGTH_CORRECTION * places[i + 3]!) / mean;
      const norm = SATURATION * length;
      scores[paragraph]! += (weight * count * (SATURATION + 1)) / (count + norm);
      held[paragraph]! += weight;
    }
    return inArticle;
  }

  return ({ places, last, nearness }: Looked, total: number): { paragraph: number; score: number }[] => {
    if (places.length === 0 && !nearness) return [];
    if (scores.length <= last) [scores, held] = [new Float64Array(last + 1), new Float64Array(last + 1)];
    scores.fill(0, 0, last + 1);
    held.fill(0, 0, last + 1);
    const inArticle = addUp(places, total);
    const found: { paragraph: number; score: number }[] = [];
    for (let paragraph = 1; paragraph <= last; paragraph++) {
      const near = nearness?.[paragraph - 1] ?? 0;
      if (held[paragraph]! < LEAST_WORDS && near < LEAST_NEAR) continue;
      const meaning = near > 0 ? MEANING * Math.max(0, near - UNRELATED) : 0;
      const score = scores[paragraph]! + ARTICLE * inArticle + TITLE * held[0]! + meaning;
      found.push({ paragraph, score });
    }
    return found;
  };
}
