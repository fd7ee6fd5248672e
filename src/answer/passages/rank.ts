import type { Evidence } from '../answer.js';
import { type AskedWord, EVERYDAY, isInnerName, PHRASING, type Question } from '../question/index.js';
import type { Word } from '../text/index.js';
import { ANY_NUMBER, isNameKey, listAt, normalise, product } from '../text/index.js';
import { meantInLanguage } from './correct-slips.js';
import { type Nearness, QUOTING, SECOND_WITHIN } from './nearness.js';
import {
  type IndexedSentence,
  type PassageIndex,
  paragraphsWith,
  rarity,
  sentencesWith,
} from './passage-index.js';
import { isSmallName, isWrittenSmall } from './small-names.js';
import { alike, family, kindsOf } from './spelling.js';
import {
  type Evidences,
  FIRST_LOOK,
  LOOKED_AT_AGAIN,
  meaningOf,
  type Near,
  SECOND_LOOK,
  WEIGHTS,
} from './weights.js';

/** A term of the article that may stand for a word of the question. */
export interface Meeting {
  readonly term: number;
  /** From 0 to 1: how much of the word's weight the term earns. */
  readonly worth: number;
  readonly how: Evidence['how'];
}

/** A word of the question with all that it may mean in this article. */
export interface Sought {
  readonly word: AskedWord;
  /** How much it tells: its rarity in the article and in its language. A word that the article lacks tells most. */
  readonly weight: number;
  readonly meetings: readonly Meeting[];
  /** Terms used like the word, which the article may have instead: "edict" for "proclamation". */
  readonly related: readonly Meeting[];
}

/** How the best sentence of a paragraph is chosen by words alone: the part it holds, and these on top. */
const SENTENCE = { pairs: 0.5, exact: 0.1, kind: 0.12 };
/** BM25's saturation and its correction for length; paragraphs of one article differ less than documents. */
const K1 = 1.2;
const B = 0.6;
/**
 * How a word's weight comes from its rarity in the article: less for a word that is common in the language
 * (one in the middle of the table tells less than one outside it), more for a name, less for the noun that
 * only says what kind of answer is wanted and for the words in which questions are put; and flattened, so that one
 * rare word doesn’t decide alone.
 */
const WEIGHING = { common: 0.8, name: 1.2, head: 0.7, phrasing: 0.5, everyday: 0.02, flatten: 0.7 };
/** A word less common than this is taken for one that is not in the table. */
const RAREST = 40_000;
/** Words are related from this cosine on, and never count for more than this part of the word itself. */
const RELATED = { from: 0.35, most: 0.6 };

/** A paragraph with what speaks for it. */
export interface Ranked {
  /** Counted from 0. */
  readonly paragraph: number;
  /** The first sentence to quote, and the last: the same, or the next. */
  readonly sentence: number;
  readonly until: number;
  readonly evidence: Readonly<Evidences>;
  /** How near its meaning is to the question's, where a model has told. */
  readonly near?: Near;
  readonly score: number;
}

/** Looks the question's words up in the article: as they are, by their family, misspelt, and by relatives. */
export function seek(index: PassageIndex, question: Question): Sought[] {
  const isSmall = isWrittenSmall(question.text);
  return question.asked.map((asked) => {
    const meetings = meet(index, asked);
    const word = isSmall && isSmallName(index, asked, meetings[0]) ? { ...asked, capital: true } : asked;
    const own = meetings[0];
    const found = rarity(index, own ? paragraphsWith(index, own.term).length : 0);
    const rank = rankOf(index, word, meetings);
    const weight = found * commonness(rank) * (isInnerName(word) ? WEIGHING.name : 1);
    const isEveryday = meetings.length === 0 && EVERYDAY.has(word.folded);
    const part = isEveryday
      ? WEIGHING.everyday
      : word.folded === question.head
        ? WEIGHING.head
        : PHRASING.has(word.folded)
          ? WEIGHING.phrasing
          : 1;
    return {
      word,
      weight: (weight * part) ** WEIGHING.flatten,
      meetings,
      related: relatives(index, rank, meetings),
    };
  });
}

/** How common a word is in the language, or, where neither that nor the article has it, the one that it is a slip of. */
function rankOf(index: PassageIndex, word: AskedWord, meetings: readonly Meeting[]): number {
  const { lexicon } = index.topics ?? {};
  if (!lexicon) return -1;
  const own = lexicon.rank(word.folded);
  const meant = own < 0 && meetings.length === 0 ? meantInLanguage(index, word) : undefined;
  return meant === undefined ? own : lexicon.rank(meant);
}

/** From 0.2 for the commonest words of the language to 1 for those outside its table (Zipf: by the log of the rank). */
function commonness(rank: number): number {
  const place = rank < 0 ? RAREST : rank;
  return 1 - WEIGHING.common * (1 - Math.log(1 + place / 50) / Math.log(1 + RAREST / 50));
}

function relatives(index: PassageIndex, rank: number, meetings: readonly Meeting[]): Meeting[] {
  if (rank < 0 || !index.topics) return [];
  const related: Meeting[] = [];
  const { lexicon, termOfRank } = index.topics;
  lexicon.eachNeighbour(rank, (neighbour, likeness) => {
    const term = termOfRank.get(neighbour);
    if (term === undefined) return;
    if (meetings.some((one) => one.term === term) || related.some((one) => one.term === term)) return;
    const worth = Math.min(RELATED.most, ((likeness - RELATED.from) / (1 - RELATED.from)) ** 1.5);
    related.push({ term, worth, how: 'related word' });
  });
  return related;
}

/** Arabic writes "to", "in", "as" and "so" together with the word; most words that begin so are whole, though. */
function proclitics(stem: string): string[] {
  if (!/^\p{Script=Arabic}{3,}$/u.test(stem)) return [];
  const bare = /^[بلكفس]..../u.test(stem) ? [stem.slice(1)] : [];
  return [...bare, ...[...'بلكف'].map((letter) => letter + stem)];
}

/** The terms of the article that are other names of what a word names. */
const otherNames = (index: PassageIndex, { also = [] }: AskedWord): number[] =>
  also.map((key) => index.terms.get(key)).filter((term) => term !== undefined);

/** How much of a word another name for the same thing earns. */
const OTHER_NAME = 0.9;

/** How much of a word a kind of what it names earns: "Pendelbus" of "Bus". */
const KIND = 0.6;

/** Whether a word is spelt as it should be: it is no slip of a word of the article ("Taiwan", "Certain"; "protest", "property"). */
const isKnown = (index: PassageIndex, { also, folded }: AskedWord): boolean =>
  also?.some(isNameKey) || (index.topics?.lexicon.rank(folded) ?? -1) >= 0;

function meet(index: PassageIndex, word: AskedWord): Meeting[] {
  const own = index.terms.get(word.stem);
  const meetings: Meeting[] = [];
  const add = (term: number, worth: number, how: Meeting['how']) => {
    if (worth > 0 && !meetings.some((meeting) => meeting.term === term)) meetings.push({ term, worth, how });
  };
  if (own !== undefined) add(own, 1, 'same');
  for (const term of otherNames(index, word)) add(term, OTHER_NAME, 'other name');
  if (own === undefined && meetings.length > 0) return meetings;
  for (const stem of proclitics(word.stem)) {
    const term = index.terms.get(stem);
    if (term !== undefined) add(term, 0.85, 'same stem');
  }
  // A common word needs no relatives; a rare one may stand only in another form where it answers.
  if (own !== undefined && sentencesWith(index, own).length >= 3) return meetings;
  for (const { term } of kindsOf(index, word)) add(term, KIND, 'same stem');
  if (own === undefined && !isKnown(index, word))
    for (const { term, likeness } of alike(index, word.folded))
      add(term, likeness * 1.35 - 0.45, 'similar spelling');
  if (own === undefined || word.folded.length > 4) {
    const worth = own === undefined ? 0.7 : 0.5;
    for (const { term, likeness } of family(index, word)) add(term, likeness * worth, 'same stem');
  }
  return meetings;
}

/** What the words of a question find in each sentence and paragraph, as sums of their weights. */
interface Finds {
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
function find(index: PassageIndex, sought: readonly Sought[]): Finds {
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
      if (isName(word)) finds.missing[p]! -= weight;
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

/**
 * Ranks all paragraphs by a question, also those that share no word with it: one beside them may, or they
 * speak of the same in other words.
 *
 * @param nearness of the article to this question; without it the words alone decide.
 * @param weights other than the fitted ones only to measure what one of them does.
 * @returns best first; takes time in proportion to the number of sentences.
 */
export function rank(
  index: PassageIndex,
  question: Question,
  sought: readonly Sought[],
  nearness?: Nearness,
  weights: Readonly<Evidences> = nearness ? FIRST_LOOK.words : WEIGHTS,
): Ranked[] {
  // Of a question whose every word only asks ("how old is he?") a model may tell what it means.
  if (sought.length === 0 && !nearness) return [];
  const finds = find(index, sought);
  const askedAt = new Int16Array(index.terms.size).fill(-1);
  sought.forEach(({ meetings }, t) => {
    for (const { term } of meetings) if (askedAt[term] === -1) askedAt[term] = t;
  });
  // A model knows better what a text is about.
  const topic = nearness ? undefined : topicOf(index, sought);
  const topics = new Float64Array(index.paragraphs.length);
  if (topic) for (let p = 0; p < topics.length; p++) topics[p] = nearTo(topic, index.topics!.ofParagraph, p);
  const asked: Asked = { question, sought, askedAt, topic, topics, nearness };
  const ranked: Ranked[] = [];
  for (const paragraph of index.paragraphs.keys()) {
    const one = judge(index, asked, finds, paragraph, weights);
    if (one) ranked.push(one);
  }
  const ordered = ranked.sort(bestFirst);
  return nearness?.byTokens ? lookAgain(ordered, nearness.byTokens) : ordered;
}

const bestFirst = (a: Ranked, b: Ranked) => b.score - a.score || a.paragraph - b.paragraph;

/** Judges the best word by word, too. The others, which are not worth the time, count as no nearer than these. */
function lookAgain(ordered: readonly Ranked[], byTokens: (paragraph: number) => number): Ranked[] {
  const told = ordered.slice(0, LOOKED_AT_AGAIN).map(({ paragraph }) => byTokens(paragraph));
  const least = Math.min(...told);
  return ordered
    .map((one, at): Ranked => {
      if (!one.near) return one;
      const near = { ...one.near, tokens: told[at] ?? least };
      return { ...one, near, score: weigh(one.evidence, SECOND_LOOK.words) + meaningOf(near) };
    })
    .sort(bestFirst);
}

/** A question as paragraphs are held against it. */
interface Asked {
  readonly question: Question;
  readonly sought: readonly Sought[];
  /** For each term its place among the words sought; -1 for those that aren't sought. */
  readonly askedAt: Int16Array;
  /** What the question is about, as a vector of length 1; absent without a lexicon. */
  readonly topic?: Float32Array | undefined;
  /** How near each paragraph's meaning is to it; 0 without a lexicon. */
  readonly topics: Float64Array;
  readonly nearness?: Nearness | undefined;
}

/** How near the meaning of one of many texts is to the question's, as a cosine. */
const nearTo = (topic: Float32Array, vectors: Float32Array, text: number): number =>
  product(topic, 0, vectors, text * topic.length, topic.length);

/** What the better of a paragraph's neighbours has; 0 for one that stands alone. */
const beside = (values: Float64Array, paragraph: number): number =>
  Math.max(values[paragraph - 1] ?? 0, values[paragraph + 1] ?? 0);

function topicOf(index: PassageIndex, sought: readonly Sought[]): Float32Array | undefined {
  if (!index.topics) return undefined;
  const { lexicon } = index.topics;
  const topic = new Float32Array(lexicon.dimensions);
  for (const { word, weight } of sought) {
    const rank = lexicon.rank(word.folded);
    if (rank >= 0) lexicon.addVector(rank, weight, topic, 0);
  }
  normalise(topic, 0, topic.length);
  return topic;
}

function judge(
  index: PassageIndex,
  { question, sought, askedAt, topic, topics, nearness }: Asked,
  finds: Finds,
  paragraph: number,
  weights: Readonly<Evidences>,
): Ranked | undefined {
  const { total, inSentence } = finds;
  const from = index.firstSentence[paragraph]!;
  const to = index.firstSentence[paragraph + 1]!;
  let best = -1;
  let top = Number.NEGATIVE_INFINITY;
  let window = 0;
  let pairs = 0;
  let kind = 0;
  let related = 0;
  let relatedWindow = 0;
  let quantities = 0;
  let nearest = topic ? -1 : 0;
  const scores = new Float64Array(to - from);
  for (let s = from; s < to; s++) {
    const here = inSentence[s]! / total;
    const next = s + 1 < to ? inSentence[s + 1]! / total : 0;
    window = Math.max(window, Math.min(1, here + 0.6 * next), Math.min(1, next + 0.6 * here));
    related = Math.max(related, finds.related[s]!);
    relatedWindow = Math.max(relatedWindow, finds.relatedPair[s]!);
    if (topic) nearest = Math.max(nearest, nearTo(topic, index.topics!.ofSentence, s));
    const sentence = index.sentences[s]!;
    quantities |= sentence.quantities;
    const near = finds.hits[s]! > 1 ? adjacency(sentence, askedAt, sought) / total : 0;
    const fit = fits(sentence, question, askedAt);
    const score = nearness
      ? (QUOTING.related * finds.related[s]!) / total +
        QUOTING.pairs * near +
        QUOTING.kind * fit +
        QUOTING.nearness * nearness.ofSentences[s]!
      : here + SENTENCE.pairs * near + (SENTENCE.exact * finds.exact[s]!) / total + SENTENCE.kind * fit;
    scores[s - from] = score;
    if (score <= top) continue;
    top = score;
    best = s;
    pairs = near;
    kind = fit;
  }
  if (best < 0) return undefined;
  const sentence = index.sentences[best]!;
  const evidence: Evidences = {
    paragraph: finds.bm25[paragraph]! / total,
    coverage: finds.cover[paragraph]! / total,
    sentence: inSentence[best]! / total,
    window,
    pairs,
    phrase: hasPhrase(sentence, askedAt) ? 1 : 0,
    exact: finds.exact[best]! / total,
    kind,
    quantity: question.quantity === 0 ? 0 : question.quantity & quantities ? 1 : -1,
    missing: finds.missing[paragraph]! / total,
    lead: best === from ? 1 : 0,
    late: meanPlace(sentence, askedAt, sought),
    relations: shared(question.relations, sentence.relations),
    related: related / total,
    relatedWindow: Math.max(related, relatedWindow) / total,
    topic: nearest,
    paragraphTopic: topics[paragraph]!,
    length: Math.log(index.lengths[paragraph]! / index.meanLength),
    neighbour: beside(finds.bm25, paragraph) / total,
    neighbourTopic: beside(topics, paragraph),
  };
  const words = weigh(evidence, weights);
  const found = { paragraph, evidence };
  if (!nearness) return { ...found, sentence: best, until: Math.min(best + 1, to - 1), score: words };
  const second = secondOf(scores, best - from) + from;
  const near = nearOf(nearness, paragraph, from, to);
  return {
    ...found,
    sentence: Math.min(best, second),
    until: Math.max(best, second),
    near,
    score: words + meaningOf(near),
  };
}

/** The sentence beside the best that may carry part of the answer: itself where none comes near it. */
function secondOf(scores: Float64Array, best: number): number {
  const before = scores[best - 1] ?? Number.NEGATIVE_INFINITY;
  const after = scores[best + 1] ?? Number.NEGATIVE_INFINITY;
  if (scores[best]! - Math.max(before, after) > SECOND_WITHIN) return best;
  return before > after ? best - 1 : best + 1;
}

function nearOf({ ofSentences, ofParagraphs }: Nearness, paragraph: number, from: number, to: number): Near {
  let sentence = -1;
  for (let s = from; s < to; s++) sentence = Math.max(sentence, ofSentences[s]!);
  return { sentence, paragraph: ofParagraphs[paragraph]! };
}

/** The sum of all evidence by its weight; written out, for a loop over names costs as much as finding the evidence. */
function weigh(evidence: Readonly<Evidences>, weights: Readonly<Evidences>): number {
  return (
    evidence.paragraph * weights.paragraph +
    evidence.coverage * weights.coverage +
    evidence.sentence * weights.sentence +
    evidence.window * weights.window +
    evidence.pairs * weights.pairs +
    evidence.phrase * weights.phrase +
    evidence.exact * weights.exact +
    evidence.kind * weights.kind +
    evidence.quantity * weights.quantity +
    evidence.missing * weights.missing +
    evidence.lead * weights.lead +
    evidence.late * weights.late +
    evidence.relations * weights.relations +
    evidence.related * weights.related +
    evidence.relatedWindow * weights.relatedWindow +
    evidence.topic * weights.topic +
    evidence.paragraphTopic * weights.paragraphTopic +
    evidence.length * weights.length +
    evidence.neighbour * weights.neighbour +
    evidence.neighbourTopic * weights.neighbourTopic
  );
}

/** The part of the bits of one that the other has too; 0 when there are none. */
function shared(asked: number, held: number): number {
  let both = 0;
  let all = 0;
  for (let bits = asked; bits !== 0; bits &= bits - 1) {
    all++;
    if (held & bits & -bits) both++;
  }
  return all === 0 ? 0 : both / all;
}

function hasPhrase(sentence: IndexedSentence, askedAt: Int16Array): boolean {
  let run = 0;
  let last = -2;
  for (const term of sentence.terms) {
    const t = askedAt[term]!;
    run = t < 0 ? 0 : t === last + 1 ? run + 1 : 1;
    if (run >= 3) return true;
    last = t;
  }
  return false;
}

/** Where the words asked stand on average, by weight; the subject stands first, and is what a sentence is about. */
function meanPlace(sentence: IndexedSentence, askedAt: Int16Array, sought: readonly Sought[]): number {
  let sum = 0;
  let weight = 0;
  for (let i = 0; i < sentence.terms.length; i++) {
    const t = askedAt[sentence.terms[i]!]!;
    if (t < 0) continue;
    sum += (sought[t]!.weight * i) / sentence.terms.length;
    weight += sought[t]!.weight;
  }
  return weight > 0 ? sum / weight : 0.5;
}

/** Words asked side by side, by how near they stand in the sentence; in another order they count less. */
function adjacency(sentence: IndexedSentence, askedAt: Int16Array, sought: readonly Sought[]): number {
  const place = new Float64Array(sought.length).fill(-1);
  const near = new Float64Array(sought.length);
  for (let i = 0; i < sentence.terms.length; i++) {
    const t = askedAt[sentence.terms[i]!]!;
    if (t < 0) continue;
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
function fits(sentence: IndexedSentence, question: Question, askedAt: Int16Array): number {
  switch (question.wanted) {
    case 'reason':
      return sentence.hasReason ? 1 : -1;
    case 'date':
      return sentence.hasDate ? 1 : -1;
    case 'number':
      return sentence.quantities & ANY_NUMBER ? 1 : -1;
    case 'person':
    case 'place':
      for (const name of sentence.names) if (askedAt[name] === -1) return 1;
      return -1;
    default:
      return 0;
  }
}
