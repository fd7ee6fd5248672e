import { beginOf, endOf, LENGTH_CORRECTION, SATURATION, type Word } from '../text/index.js';
import type { PassageIndex } from './passage-index.js';
import type { Sought } from './seek.js';

/** What the words of a question find in each sentence and paragraph, as sums of their weights. */
export interface Finds {
  readonly total: number;
  readonly bm25: Float64Array;
  readonly cover: Float64Array;
  readonly inSentence: Float64Array;
  readonly exact: Float64Array;
  readonly hits: Float64Array;
  readonly missing: Float64Array;
  /** As `inSentence`, related words counted in; `relatedPair` for a sentence and the next. */
  readonly related: Float64Array;
  readonly relatedPair: Float64Array;
}

/** Room for numbers of all paragraphs and of all sentences, laid out once: each room by itself would cost more to get than to fill. */
function layOut(paragraphs: number, sentences: number) {
  const room = new Float64Array(5 * paragraphs + 6 * sentences);
  let taken = 0;
  const take = (length: number) => {
    taken += length;
    return room.subarray(taken - length, taken);
  };
  return { paragraphs: () => take(paragraphs), sentences: () => take(sentences) };
}

const isName = (word: Word) => word.capital || /\d/.test(word.folded);

// biome-ignore lint/complexity/noExcessiveCognitiveComplexity: the one pass over all occurrences, the hottest of a question: calls and objects per occurrence would cost more than the rest of it.
export function collectFinds(index: PassageIndex, sought: readonly Sought[]): Finds {
  const { inParagraphs, inSentences } = index;
  const take = layOut(index.paragraphs.length, index.sentences.length);
  const total = sought.reduce((sum, one) => sum + one.weight, 0) || 1;
  const names = sought.reduce((sum, one) => sum + (isName(one.word) ? one.weight : 0), 0);
  const finds = {
    total,
    bm25: take.paragraphs(),
    cover: take.paragraphs(),
    inSentence: take.sentences(),
    exact: take.sentences(),
    hits: take.sentences(),
    missing: take.paragraphs().fill(names),
    related: take.sentences(),
    relatedPair: take.sentences(),
  };
  const count = take.paragraphs();
  const bestIn = take.paragraphs();
  const best = take.sentences();
  for (const { word, weight, meetings, related } of sought) {
    const isNamed = isName(word);
    const reached: number[] = [];
    const read: number[] = [];
    for (const { term, worth } of meetings) {
      for (let i = beginOf(inParagraphs, term); i < endOf(inParagraphs, term); i += 2) {
        const p = inParagraphs.numbers[i]!;
        if (count[p] === 0) reached.push(p);
        count[p]! += worth * inParagraphs.numbers[i + 1]!;
        if (worth > bestIn[p]!) bestIn[p] = worth;
      }
      for (let i = beginOf(inSentences, term); i < endOf(inSentences, term); i++) {
        const s = inSentences.numbers[i]!;
        if (best[s] === 0) read.push(s);
        if (worth > best[s]!) best[s] = worth;
      }
    }
    for (const p of reached) {
      const length = 1 - LENGTH_CORRECTION + (LENGTH_CORRECTION * index.lengths[p]!) / index.meanLength;
      const norm = SATURATION * length;
      finds.bm25[p]! += (weight * bestIn[p]! * count[p]! * (SATURATION + 1)) / (count[p]! + norm);
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
      for (let i = beginOf(inSentences, term); i < endOf(inSentences, term); i++) {
        const s = inSentences.numbers[i]!;
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
