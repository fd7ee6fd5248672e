import type { IndexedSentence, PassageIndex } from './passage-index.js';
import type { Question } from './question.js';
import { alike, family } from './spelling.js';
import type { Word } from './words.js';

/** A term of the article that may stand for a word of the question. */
export interface Meeting {
  readonly term: number;
  /** From 0 to 1: how much of the word's weight the term earns. */
  readonly worth: number;
  readonly how: 'same' | 'same stem' | 'similar spelling';
}

/** A word of the question with all that it may mean in this article. */
export interface Sought {
  readonly word: Word;
  /** How much it tells: its rarity in the article, in nats. A word that the article lacks tells most. */
  readonly weight: number;
  readonly meetings: readonly Meeting[];
}

/**
 * What speaks for a paragraph, and how much: the weights of a conditional logit, fitted on questions with
 * known paragraphs and checked on articles left out (README.md beside this file). Parts are parts of the
 * question's whole weight, so that questions of any length compare.
 */
export const WEIGHTS = {
  /** BM25 over the paragraph, without stop words, on stems. */
  paragraph: 3.64,
  /** The part of the question that the paragraph holds. */
  coverage: 1.33,
  /** The part that its best sentence holds. */
  sentence: 1.96,
  /** The part that its best two neighbouring sentences hold, the second at 0.6. */
  window: 2.79,
  /** Words that stand side by side in the question, by their nearness in the best sentence. */
  pairs: 3.26,
  /** The part that is met in the very spelling. */
  exact: 0.71,
  /** 1 if the best sentence holds the kind of thing that is wanted, -1 if it doesn't, 0 if nothing is known. */
  kind: 0.53,
  /** Names and numbers of the question that the paragraph lacks. */
  missing: -2.83,
  /** 1 if the best sentence opens the paragraph. */
  lead: 0.64,
};
export type Evidences = { -readonly [K in keyof typeof WEIGHTS]: number };

/** How the best sentence of a paragraph is chosen: the part it holds, and these on top. */
const SENTENCE = { pairs: 0.5, exact: 0.1, kind: 0.12 };
/** BM25's saturation and its correction for length; paragraphs of one article differ less than documents. */
const K1 = 1.2;
const B = 0.6;

/** A paragraph with what speaks for it. */
export interface Ranked {
  /** Counted from 0. */
  readonly paragraph: number;
  /** The first sentence to quote, and the last: the same, or the next. */
  readonly sentence: number;
  readonly until: number;
  readonly evidence: Readonly<Evidences>;
  readonly score: number;
}

/** Looks the question's words up in the article: as they are, by their family, and misspelt. */
export function seek(index: PassageIndex, question: Question): Sought[] {
  const n = index.paragraphs.length;
  return question.asked.map((word) => {
    const meetings = meet(index, word);
    const own = meetings[0];
    const df = own ? index.inParagraphs[own.term]!.length / 2 : 0;
    return { word, weight: Math.log(1 + (n - df + 0.5) / (df + 0.5)), meetings };
  });
}

function meet(index: PassageIndex, word: Word): Meeting[] {
  const own = index.terms.get(word.stem);
  const meetings: Meeting[] = [];
  const add = (term: number, worth: number, how: Meeting['how']) => {
    if (worth > 0 && !meetings.some((meeting) => meeting.term === term)) meetings.push({ term, worth, how });
  };
  if (own !== undefined) {
    add(own, 1, 'same');
    // A common word needs no relatives; a rare one may stand only in another form where it answers.
    if (index.inSentences[own]!.length < 3 && word.folded.length > 4) {
      for (const { term, likeness } of family(index, word)) add(term, likeness * 0.5, 'same stem');
    }
    return meetings;
  }
  for (const { term, likeness } of alike(index, word.folded))
    add(term, likeness * 1.35 - 0.45, 'similar spelling');
  for (const { term, likeness } of family(index, word)) add(term, likeness * 0.7, 'same stem');
  return meetings;
}

/** What the words of a question find in each sentence and paragraph. */
interface Finds {
  readonly total: number;
  readonly bm25: Float64Array;
  readonly cover: Float64Array;
  readonly inSentence: Float64Array;
  readonly exact: Float64Array;
  readonly hits: Uint8Array;
  readonly missing: Float64Array;
  readonly touched: ReadonlySet<number>;
}

const isName = (word: Word) => word.capital || /\d/.test(word.folded);

function find(index: PassageIndex, sought: readonly Sought[]): Finds {
  const paragraphs = index.paragraphs.length;
  const sentences = index.sentences.length;
  const total = sought.reduce((sum, one) => sum + one.weight, 0);
  const names = sought.reduce((sum, one) => sum + (isName(one.word) ? one.weight : 0), 0);
  const finds = {
    total,
    bm25: new Float64Array(paragraphs),
    cover: new Float64Array(paragraphs),
    inSentence: new Float64Array(sentences),
    exact: new Float64Array(sentences),
    hits: new Uint8Array(sentences),
    missing: new Float64Array(paragraphs).fill(names),
    touched: new Set<number>(),
  };
  const count = new Float64Array(paragraphs);
  const bestIn = new Float64Array(paragraphs);
  const best = new Float64Array(sentences);
  for (const { word, weight, meetings } of sought) {
    const reached: number[] = [];
    const read: number[] = [];
    for (const { term, worth } of meetings) {
      const places = index.inParagraphs[term]!;
      for (let i = 0; i < places.length; i += 2) {
        const p = places[i]!;
        if (count[p] === 0) reached.push(p);
        count[p]! += worth * places[i + 1]!;
        if (worth > bestIn[p]!) bestIn[p] = worth;
      }
      for (const s of index.inSentences[term]!) {
        if (best[s] === 0) read.push(s);
        if (worth > best[s]!) best[s] = worth;
      }
    }
    for (const p of reached) {
      const norm = K1 * (1 - B + (B * index.lengths[p]!) / index.meanLength);
      finds.bm25[p]! += (weight * bestIn[p]! * count[p]! * (K1 + 1)) / (count[p]! + norm);
      finds.cover[p]! += weight * bestIn[p]!;
      if (isName(word)) finds.missing[p]! -= weight;
      finds.touched.add(p);
      count[p] = 0;
      bestIn[p] = 0;
    }
    const spelled = index.spellingAt.has(word.folded);
    for (const s of read) {
      finds.inSentence[s]! += weight * best[s]!;
      if (spelled && best[s] === 1) finds.exact[s]! += weight;
      finds.hits[s]!++;
      best[s] = 0;
    }
  }
  return finds;
}

/**
 * Ranks the paragraphs that share anything with a question.
 *
 * @param weights other than the fitted ones only to measure what one of them does.
 * @returns best first; takes time in proportion to the places where the question's words stand.
 */
export function rank(
  index: PassageIndex,
  question: Question,
  sought: readonly Sought[],
  weights: Readonly<Evidences> = WEIGHTS,
): Ranked[] {
  const finds = find(index, sought);
  if (finds.total === 0) return [];
  const askedAt = new Map<number, number>();
  sought.forEach((one, t) => {
    for (const { term } of one.meetings) if (!askedAt.has(term)) askedAt.set(term, t);
  });
  const ranked: Ranked[] = [];
  for (const paragraph of finds.touched) {
    const one = judge(index, question, sought, finds, askedAt, paragraph, weights);
    if (one) ranked.push(one);
  }
  return ranked.sort((a, b) => b.score - a.score || a.paragraph - b.paragraph);
}

function judge(
  index: PassageIndex,
  question: Question,
  sought: readonly Sought[],
  finds: Finds,
  askedAt: ReadonlyMap<number, number>,
  paragraph: number,
  weights: Readonly<Evidences>,
): Ranked | undefined {
  const { total, inSentence } = finds;
  const from = index.firstSentence[paragraph]!;
  const to = index.firstSentence[paragraph + 1]!;
  let best = -1;
  let top = -1;
  let window = 0;
  let pairs = 0;
  let kind = 0;
  for (let s = from; s < to; s++) {
    const here = inSentence[s]! / total;
    const next = s + 1 < to ? inSentence[s + 1]! / total : 0;
    window = Math.max(window, Math.min(1, here + 0.6 * next), Math.min(1, next + 0.6 * here));
    if (finds.hits[s] === 0) continue;
    const sentence = index.sentences[s]!;
    const near = finds.hits[s]! > 1 ? nearness(sentence, askedAt, sought) / total : 0;
    const fit = fits(sentence, question, askedAt);
    const score =
      here + SENTENCE.pairs * near + (SENTENCE.exact * finds.exact[s]!) / total + SENTENCE.kind * fit;
    if (score <= top) continue;
    top = score;
    best = s;
    pairs = near;
    kind = fit;
  }
  if (best < 0) return undefined;
  const evidence: Evidences = {
    paragraph: finds.bm25[paragraph]! / total,
    coverage: finds.cover[paragraph]! / total,
    sentence: inSentence[best]! / total,
    window,
    pairs,
    exact: finds.exact[best]! / total,
    kind,
    missing: finds.missing[paragraph]! / total,
    lead: best === from ? 1 : 0,
  };
  let score = 0;
  for (const name in weights) score += evidence[name as keyof Evidences] * weights[name as keyof Evidences];
  return { paragraph, sentence: best, until: best + 1 < to ? best + 1 : best, evidence, score };
}

/** Words asked side by side, by how near they stand in the sentence; in another order they count less. */
function nearness(
  sentence: IndexedSentence,
  askedAt: ReadonlyMap<number, number>,
  sought: readonly Sought[],
): number {
  const place = new Float64Array(sought.length).fill(-1);
  const near = new Float64Array(sought.length);
  for (let i = 0; i < sentence.terms.length; i++) {
    const t = askedAt.get(sentence.terms[i]!);
    if (t === undefined) continue;
    place[t] = i;
    if (t > 0 && place[t - 1]! >= 0) near[t] = Math.max(near[t]!, 1 / (i - place[t - 1]!));
    if (t + 1 < sought.length && place[t + 1]! >= 0)
      near[t + 1] = Math.max(near[t + 1]!, 0.6 / (i - place[t + 1]!));
  }
  let sum = 0;
  for (let t = 1; t < sought.length; t++) {
    // Further apart than six words, two words have nothing to do with each other.
    if (near[t]! > 0.15) sum += (near[t]! * (sought[t]!.weight + sought[t - 1]!.weight)) / 2;
  }
  return sum;
}

/** Whether the sentence holds the kind of thing that is wanted: 1 yes, -1 no, 0 when it can't be told. */
function fits(sentence: IndexedSentence, question: Question, askedAt: ReadonlyMap<number, number>): number {
  switch (question.wanted) {
    case 'date':
      return sentence.hasDate ? 1 : -1;
    case 'number':
      return sentence.hasNumber ? 1 : -1;
    case 'person':
    case 'place':
      for (const name of sentence.names) if (!askedAt.has(name)) return 1;
      return -1;
    default:
      return 0;
  }
}
