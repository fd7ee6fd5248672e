import type { IndexedSentence, PassageIndex } from './passage-index.js';
import type { Question } from './question.js';
import { alike } from './spelling.js';
import type { Word } from './words.js';

/** How a term of the article came to stand for a word of the question. */
export interface Meeting {
  readonly term: number;
  /** From 0 to 1: how much of the word's weight the term earns. */
  readonly worth: number;
  readonly how: 'same' | 'same stem' | 'similar spelling' | 'related word';
}

/** A word of the question with all that it may mean in this article. */
export interface Sought {
  readonly word: Word;
  /** How much it tells: its rarity in the article, in nats. */
  readonly weight: number;
  readonly meetings: readonly Meeting[];
}

/** What speaks for a paragraph; each is 0 when nothing does. See README.md beside this file. */
export const EVIDENCE = [
  'paragraph',
  'coverage',
  'sentence',
  'window',
  'pairs',
  'exact',
  'kind',
  'names',
  'missing',
  'lead',
  'rare',
] as const;

export interface Ranked {
  readonly paragraph: number;
  /** The first sentence to quote, and the last: the same, or the next. */
  readonly sentence: number;
  readonly until: number;
  readonly evidence: Float64Array;
  readonly score: number;
}

/** Words that the article doesn't have tell as much as its rarest. */
export function seek(index: PassageIndex, question: Question): Sought[] {
  const n = index.paragraphs.length;
  return question.asked.map((word) => {
    const own = index.terms.get(word.stem);
    const meetings: Meeting[] = [];
    if (own !== undefined) {
      meetings.push({ term: own, worth: 1, how: 'same' });
      if (index.inSentences[own]!.length < 3 && word.folded.length > 4)
        for (const { term, likeness } of family(index, word))
          if (term !== own) meetings.push({ term, worth: likeness * 0.5, how: 'same stem' });
    } else {
      for (const { term, likeness } of alike(index, word.folded))
        meetings.push({ term, worth: Math.max(0, likeness * 1.35 - 0.45), how: 'similar spelling' });
      for (const { term, likeness } of family(index, word))
        if (!meetings.some((m) => m.term === term))
          meetings.push({ term, worth: likeness * 0.7, how: 'same stem' });
    }
    const main = meetings[0];
    const df = main ? index.inParagraphs[main.term]!.length / 2 : 0;
    const weight = Math.log(1 + (n - df + 0.5) / (df + 0.5));
    return { word, weight, meetings };
  });
}

/** Words that share their beginning: "conquer" and "conquest", "Norman" and "Normandy". */
function family(index: PassageIndex, word: Word): { term: number; likeness: number }[] {
  const stem = word.stem;
  if (stem.length < 4) return [];
  const out: { term: number; likeness: number }[] = [];
  const pair = index.byPair.get(`^${stem[0]}`) ?? [];
  const seen = new Set<number>();
  for (const at of pair) {
    const spelling = index.spellings[at]!;
    const term = index.spellingTerm[at]!;
    if (seen.has(term)) continue;
    let common = 0;
    while (common < stem.length && common < spelling.length && stem[common] === spelling[common]) common++;
    const shorter = Math.min(stem.length, spelling.length);
    if (
      common >= 4 &&
      common >= shorter - 1 &&
      common / Math.max(word.folded.length, spelling.length) >= 0.5
    ) {
      seen.add(term);
      out.push({ term, likeness: common / Math.max(word.folded.length, spelling.length) });
    }
  }
  return out.sort((a, b) => b.likeness - a.likeness).slice(0, 4);
}

/** In the order of EVIDENCE. */
export const WEIGHTS: readonly number[] = [3.64, 1.33, 1.96, 2.79, 3.26, 0.71, 0.53, 0.03, -2.83, 0.64, -0.3];

export const SENTENCE_WEIGHTS = { pairs: 0.5, exact: 0.1, kind: 0.12, lead: 0.0 };

export function rank(
  index: PassageIndex,
  question: Question,
  sought: readonly Sought[],
  weights: readonly number[],
): Ranked[] {
  const total = sought.reduce((sum, s) => sum + s.weight, 0);
  if (total === 0) return [];
  const nS = index.sentences.length;
  const nP = index.paragraphs.length;
  const k = sought.length;
  const bm25 = new Float64Array(nP);
  const tf = new Float64Array(nP);
  const cover = new Float64Array(nP);
  const coverRare = new Float64Array(nP);
  const inSentence = new Float64Array(nS);
  const exact = new Float64Array(nS);
  const hits = new Uint8Array(nS);
  const best = new Float64Array(nS);
  const touched = new Set<number>();
  const bestP = new Float64Array(nP);
  for (let t = 0; t < k; t++) {
    const { meetings, weight, word } = sought[t]!;
    const ps: number[] = [];
    const ss: number[] = [];
    for (const { term, worth } of meetings) {
      const list = index.inParagraphs[term]!;
      for (let i = 0; i < list.length; i += 2) {
        const p = list[i]!;
        if (tf[p] === 0) ps.push(p);
        tf[p]! += worth * list[i + 1]!;
        if (worth > bestP[p]!) bestP[p] = worth;
      }
      for (const s of index.inSentences[term]!) {
        if (best[s] === 0) ss.push(s);
        if (worth > best[s]!) best[s] = worth;
      }
    }
    for (const p of ps) {
      const norm = 1.2 * (0.4 + (0.6 * index.lengths[p]!) / index.meanLength);
      bm25[p]! += (weight * bestP[p]! * tf[p]! * 2.2) / (tf[p]! + norm);
      cover[p]! += weight * bestP[p]!;
      coverRare[p]! += weight * weight * bestP[p]!;
      tf[p] = 0;
      bestP[p] = 0;
      touched.add(p);
    }
    const spelled = index.spellingAt.has(word.folded);
    for (const s of ss) {
      inSentence[s]! += weight * best[s]!;
      if (best[s]! === 1 && spelled) exact[s]! += weight;
      hits[s]!++;
      best[s] = 0;
    }
  }
  const total2 = sought.reduce((sum, s) => sum + s.weight ** 2, 0);
  const termAt = new Map<number, number>();
  sought.forEach((s, t) => {
    for (const m of s.meetings) if (!termAt.has(m.term)) termAt.set(m.term, t);
  });
  const nameWeight = sought.reduce(
    (sum, s) => sum + (s.word.capital || /\d/.test(s.word.folded) ? s.weight : 0),
    0,
  );

  const out: Ranked[] = [];
  for (const p of touched) {
    let at = -1,
      top = -1,
      topPairs = 0,
      topKind = 0;
    const from = index.firstSentence[p]!,
      to = index.firstSentence[p + 1]!;
    let window = 0;
    for (let s = from; s < to; s++) {
      const next = s + 1 < to ? inSentence[s + 1]! : 0;
      window = Math.max(
        window,
        Math.min(1, (inSentence[s]! + 0.6 * next) / total),
        Math.min(1, (next + 0.6 * inSentence[s]!) / total),
      );
      if (hits[s] === 0) continue;
      const sentence = index.sentences[s]!;
      const pairs = hits[s]! > 1 ? neighbours(sentence, termAt, sought) / total : 0;
      const kind = fits(sentence, question, termAt);
      const score =
        inSentence[s]! / total +
        SENTENCE_WEIGHTS.pairs * pairs +
        (SENTENCE_WEIGHTS.exact * exact[s]!) / total +
        SENTENCE_WEIGHTS.kind * kind;
      if (score > top) {
        top = score;
        at = s;
        topPairs = pairs;
        topKind = kind;
      }
    }
    if (at < 0) continue;
    let missing = 0;
    if (nameWeight > 0)
      for (const s of sought)
        if (
          (s.word.capital || /\d/.test(s.word.folded)) &&
          !s.meetings.some((m) => index.inParagraphs[m.term]!.some((v, i) => i % 2 === 0 && v === p))
        )
          missing += s.weight;
    const e = Float64Array.of(
      bm25[p]! / total,
      cover[p]! / total,
      inSentence[at]! / total,
      window,
      topPairs,
      exact[at]! / total,
      topKind,
      nameWeight / total,
      missing / total,
      at === from ? 1 : 0,
      coverRare[p]! / total2,
    );
    let score = 0;
    for (let i = 0; i < e.length; i++) score += e[i]! * weights[i]!;
    out.push({ paragraph: p, sentence: at, until: at, evidence: e, score });
  }
  return out.sort((a, b) => b.score - a.score || a.paragraph - b.paragraph);
}

/** Words that stand next to each other in the question and near each other in the sentence. */
function neighbours(
  sentence: IndexedSentence,
  termAt: ReadonlyMap<number, number>,
  sought: readonly Sought[],
): number {
  const place = new Float64Array(sought.length).fill(-1);
  const near = new Float64Array(sought.length);
  for (let i = 0; i < sentence.terms.length; i++) {
    const t = termAt.get(sentence.terms[i]!);
    if (t === undefined) continue;
    place[t] = i;
    if (t > 0 && place[t - 1]! >= 0) near[t] = Math.max(near[t]!, 1 / (i - place[t - 1]!));
    if (t + 1 < sought.length && place[t + 1]! >= 0)
      near[t + 1] = Math.max(near[t + 1]!, 0.6 / (i - place[t + 1]!));
  }
  let sum = 0;
  for (let t = 1; t < sought.length; t++)
    if (near[t]! > 0.15) sum += (near[t]! * (sought[t]!.weight + sought[t - 1]!.weight)) / 2;
  return sum;
}

const REASON =
  /\b(?:because|due to|since|so that|in order to|as a result|therefore|thus|led to|caused?|reason|owing|result(?:ed|ing)?)\b/i;

/** Whether the sentence holds the kind of thing that is wanted: 1 yes, -1 no, 0 nothing to say. */
function fits(sentence: IndexedSentence, question: Question, termAt: ReadonlyMap<number, number>): number {
  switch (question.wanted) {
    case 'date':
      return sentence.hasDate ? 1 : -1;
    case 'number':
      return sentence.hasNumber ? 1 : -1;
    case 'person':
    case 'place': {
      for (const name of sentence.names) if (!termAt.has(name)) return 1;
      return -1;
    }
    default:
      return 0;
  }
}
