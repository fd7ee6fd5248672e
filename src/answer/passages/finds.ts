import { listAt, type Word } from '../text/index.js';
import { type PassageIndex, sentencesWith } from './passage-index.js';
import type { Sought } from './seek.js';

/** BM25's saturation and its correction for length; paragraphs of one article differ less than documents. */
const K1 = 1.2;
const B = 0.6;
/** What the words of a question find in each sentence and paragraph, as sums of their weights. */
export interface Finds {
  readonly total: number;
  readonly bm25: Float64Array;
  readonly cover: Float64Array;
  readonly inSentence: Float64Array;
  readonly exact: Float64Array;
  readonly hits: Uint8Array;
  readonly missing: Float64Array;
  /** As `inSentence`, related words counted in; `relatedPair` for a sentence and the next. */
  readonly related: Float64Array;
  readonly relatedPair: Float64Array;
}

const isName = (word: Word) => word.capital || /\d/.test(word.folded);

// biome-ignore lint/complexity/noExcessiveCognitiveComplexity: the one pass over all occurrences, the hottest of a question: calls and objects per occurrence would cost more than the rest of it.
export function collectFinds(index: PassageIndex, sought: readonly Sought[]): Finds {
  const paragraphs = index.paragraphs.length;
  const sentences = index.sentences.length;
  const total = sought.reduce((sum, one) => sum + one.weight, 0) || 1;
  const names = sought.reduce((sum, one) => sum + (isName(one.word) ? one.weight : 0), 0);
  const finds = {
    total,
    bm25: new Float64Array(paragraphs),
    cover: new Float64Array(paragraphs),
    inSentence: new Float64Array(sentences),
    exact: new Float64Array(sentences),
    hits: new Uint8Array(sentences),
    missing: new Float64Array(paragraphs).fill(names),
    related: new Float64Array(sentences),
    relatedPair: new Float64Array(sentences),
  };
  const count = new Float64Array(paragraphs);
  const bestIn = new Float64Array(paragraphs);
  const best = new Float64Array(sentences);
  for (const { word, weight, meetings, related } of sought) {
    const isNamed = isName(word);
    const reached: number[] = [];
    const read: number[] = [];
    for (const { term, worth } of meetings) {
      const places = listAt(index.inParagraphs, term);
      for (let i = 0; i < places.length; i += 2) {
        const p = places[i]!;
        if (count[p] === 0) reached.push(p);
        count[p]! += worth * places[i + 1]!;
        if (worth > bestIn[p]!) bestIn[p] = worth;
      }
      for (const s of sentencesWith(index, term)) {
        if (best[s] === 0) read.push(s);
        if (worth > best[s]!) best[s] = worth;
      }
    }
    for (const p of reached) {
      const norm = K1 * (1 - B + (B * index.lengths[p]!) / index.meanLength);
      finds.bm25[p]! += (weight * bestIn[p]! * count[p]! * (K1 + 1)) / (count[p]! + norm);
      finds.cover[p]! += weight * bestIn[p]!;
      if (isNamed) finds.missing[p]! -= weight;
      count[p] = 0;
      bestIn[p] = 0;
    }
    const spelled = index.spellingAt.has(word.folded);
    for (const s of read) {
      finds.inSentence[s]! += weight * best[s]!;
      if (spelled && best[s] === 1) finds.exact[s]! += weight;
      finds.hits[s]!++;
    }
    for (const { term, worth } of related) {
      for (const s of sentencesWith(index, term)) {
        if (best[s] === 0) read.push(s);
        if (worth <= best[s]!) continue;
        best[s] = worth;
      }
    }
    for (const s of read) {
      const { paragraph } = index.sentences[s]!;
      finds.related[s]! += weight * best[s]!;
      const next = s + 1 < index.firstSentence[paragraph + 1]! ? best[s + 1]! : 0;
      finds.relatedPair[s]! += weight * Math.max(best[s]!, next);
      if (s > index.firstSentence[paragraph]! && best[s - 1] === 0)
        finds.relatedPair[s - 1]! += weight * best[s]!;
    }
    for (const s of read) best[s] = 0;
  }
  return finds;
}
