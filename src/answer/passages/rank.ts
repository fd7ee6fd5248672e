import type { Question } from '../question/index.js';
import { ANY_NUMBER, endsAsking, normalise, product } from '../text/index.js';
import { collectFinds, type Finds } from './finds.js';
import { type Nearness, QUOTING, SECOND_WITHIN } from './nearness.js';
import { type PassageIndex, readSentence, sentenceAt } from './passage-index.js';
import { leaveReferences } from './references.js';
import type { Sought, SoughtQuestion } from './seek.js';
import {
  fitOf,
  hasPhrase,
  meanPlace,
  measurePairs,
  NOWHERE,
  type PairRoom,
  sharePart,
} from './sentence-signs.js';
import {
  type Evidences,
  FIRST_LOOK,
  LOOKED_AT_AGAIN,
  meaningOf,
  type Near,
  SECOND_LOOK,
  WEIGHTS,
} from './weights.js';

/** How the best sentence of a paragraph is chosen by words alone: the part it holds, and these on top. */
const SENTENCE = { pairs: 0.5, exact: 0.1, kind: 0.12 };

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
  asked: SoughtQuestion,
  nearness?: Nearness,
  weights: Readonly<Evidences> = nearness ? FIRST_LOOK.words : WEIGHTS,
): Ranked[] {
  const { question, sought } = asked;
  // Of a question whose every word only asks ("how old is he?") a model may tell what it means.
  if (sought.length === 0 && !nearness) return [];
  const askedAt = new Int16Array(index.terms.size).fill(-1);
  sought.forEach(({ meetings }, t) => {
    for (const { term } of meetings) if (askedAt[term] === -1) askedAt[term] = t;
  });
  // A model knows better what a text is about.
  const topic = nearness ? undefined : topicOf(index, sought);
  const topics = new Float64Array(index.paragraphs.length);
  if (topic) for (let p = 0; p < topics.length; p++) topics[p] = nearTo(topic, index.topics!.ofParagraph, p);
  const finds = collectFinds(index, sought);
  const scores = new Float64Array(index.sentences.length);
  const pairs = new Float64Array(index.sentences.length);
  const room = { place: new Float64Array(sought.length), near: new Float64Array(sought.length) };
  const held: HeldQuestion = {
    question,
    sought,
    finds,
    askedAt,
    topic,
    topics,
    scores,
    pairs,
    room,
    nearness,
  };
  const ranked: Ranked[] = [];
  for (const paragraph of index.paragraphs.keys()) {
    const one = judge(index, held, paragraph, weights);
    if (one) ranked.push(one);
  }
  const ordered = leaveReferences(index, question.text, ranked.sort(bestFirst));
  return nearness?.byTokens ? lookAgain(ordered, nearness.byTokens) : [...ordered];
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
interface HeldQuestion extends SoughtQuestion {
  readonly finds: Finds;
  /** For each term its place among the words sought; -1 for those that aren't sought. */
  readonly askedAt: Int16Array;
  /** What the question is about, as a vector of length 1; absent without a lexicon. */
  readonly topic?: Float32Array | undefined;
  /** How near each paragraph's meaning is to it; 0 without a lexicon. */
  readonly topics: Float64Array;
  /** How well each sentence may be the one to quote, as far as that has been told. */
  readonly scores: Float64Array;
  /** How near each other the words stand in it that stand side by side in the question. */
  readonly pairs: Float64Array;
  readonly room: PairRoom;
  readonly nearness?: Nearness | undefined;
}

/** How near the meaning of one of many texts is to the question's, as a cosine. */
const nearTo = (topic: Float32Array, vectors: Float32Array, text: number): number =>
  product(topic, 0, vectors, text * topic.length, topic.length);

/** What the better of a paragraph's neighbours has; 0 for one that stands alone. */
const beside = (values: Float64Array, paragraph: number): number =>
  Math.max(
    paragraph > 0 ? values[paragraph - 1]! : 0,
    paragraph + 1 < values.length ? values[paragraph + 1]! : 0,
  );

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
  asked: HeldQuestion,
  paragraph: number,
  weights: Readonly<Evidences>,
): Ranked | undefined {
  const { question, sought, finds, askedAt, topic, topics, scores, nearness } = asked;
  const { total, inSentence } = finds;
  const from = index.firstSentence[paragraph]!;
  const to = index.firstSentence[paragraph + 1]!;
  if (from === to) return undefined;
  let window = 0;
  let related = 0;
  let relatedWindow = 0;
  let quantities = 0;
  let nearest = topic ? -1 : 0;
  let best = from;
  for (let s = from; s < to; s++) {
    const here = inSentence[s]! / total;
    const next = s + 1 < to ? inSentence[s + 1]! / total : 0;
    window = Math.max(window, Math.min(1, here + 0.6 * next), Math.min(1, next + 0.6 * here));
    related = Math.max(related, finds.related[s]!);
    relatedWindow = Math.max(relatedWindow, finds.relatedPair[s]!);
    if (topic) nearest = Math.max(nearest, nearTo(topic, index.topics!.ofSentence, s));
    quantities |= index.sentences[s]!.quantities;
    scores[s] = scoreSentence(index, asked, s);
    if (scores[s]! > scores[best]!) best = s;
  }
  const sentence = index.sentences[best]!;
  const evidence: Evidences = {
    paragraph: finds.bm25[paragraph]! / total,
    coverage: finds.cover[paragraph]! / total,
    sentence: inSentence[best]! / total,
    window,
    pairs: asked.pairs[best]!,
    phrase: finds.hits[best]! > 2 && hasPhrase(sentence, askedAt) ? 1 : 0,
    exact: finds.exact[best]! / total,
    kind: fitOf(sentence, question, askedAt),
    quantity: question.quantity === 0 ? 0 : question.quantity & quantities ? 1 : -1,
    missing: finds.missing[paragraph]! / total,
    lead: best === from ? 1 : 0,
    late: finds.hits[best] === 0 ? NOWHERE : meanPlace(sentence, askedAt, sought),
    relations: sharePart(question.relations, sentence.relations),
    related: related / total,
    relatedWindow: Math.max(related, relatedWindow) / total,
    topic: nearest,
    paragraphTopic: topics[paragraph]!,
    // "Would you do it again?" is all of words that say nothing, and has no length by those that do.
    length: Math.log(Math.max(1, index.lengths[paragraph]!) / Math.max(1, index.meanLength)),
    neighbour: beside(finds.bm25, paragraph) / total,
    neighbourTopic: beside(topics, paragraph),
  };
  const words = weigh(evidence, weights);
  // Written out, as all that is made once a paragraph: a spread takes as long as the rest of the judging.
  if (!nearness)
    return { paragraph, sentence: best, until: Math.min(best + 1, to - 1), evidence, score: words };
  const goesOn = best + 1 < to && isContinued(index, best);
  const second = goesOn
    ? best + 1
    : (besideGiving(index, question, best, from, to) ??
      secondOf(scores.subarray(from, to), best - from) + from);
  const near = nearOf(nearness, paragraph, from, to);
  return {
    paragraph,
    sentence: Math.min(best, second),
    until: Math.max(best, second),
    evidence,
    near,
    score: words + meaningOf(near),
  };
}

/** Begins a sentence that names what the one before speaks of: "They back each other on some issues. These include …" */
const NAMES_THEM =
  /^(?:(?:these|those|they|this|examples) (?:include[sd]?|comprised?|consist(?:ed)? of|range[sd]? from)|among (?:them|these|those)) /i;

/** Whether the next sentence answers what a sentence asks, or names what it speaks of. */
function isContinued(index: PassageIndex, sentence: number): boolean {
  const read = (at: number) => readSentence(index, sentenceAt(index, at));
  return endsAsking(read(sentence)) || NAMES_THEM.test(read(sentence + 1));
}

/** Paragraphs, best first, with another one before all, as near as the best was. */
export const putFirst = (first: Ranked, ordered: readonly Ranked[]): Ranked[] => [
  { ...first, score: ordered[0]?.score ?? first.score },
  ...ordered.filter((one) => one !== first),
];

/** How well a sentence may be the one to quote. */
function scoreSentence(index: PassageIndex, asked: HeldQuestion, s: number): number {
  const { question, sought, finds, askedAt, nearness } = asked;
  const sentence = index.sentences[s]!;
  const pairs = finds.hits[s]! > 1 ? measurePairs(sentence, askedAt, sought, asked.room) / finds.total : 0;
  asked.pairs[s] = pairs;
  const kind = fitOf(sentence, question, askedAt);
  if (!nearness)
    return (
      finds.inSentence[s]! / finds.total +
      SENTENCE.pairs * pairs +
      (SENTENCE.exact * finds.exact[s]!) / finds.total +
      SENTENCE.kind * kind
    );
  return (
    (QUOTING.related * finds.related[s]!) / finds.total +
    QUOTING.pairs * pairs +
    QUOTING.kind * kind +
    QUOTING.nearness * nearness.ofSentences[s]!
  );
}

/** The sentence beside the best that may carry part of the answer: itself where none comes near it. */
function secondOf(scores: Float64Array, best: number): number {
  const before = scores[best - 1] ?? Number.NEGATIVE_INFINITY;
  const after = scores[best + 1] ?? Number.NEGATIVE_INFINITY;
  if (scores[best]! - Math.max(before, after) > SECOND_WITHIN) return best;
  return before > after ? best - 1 : best + 1;
}

/**
 * The sentence beside the best that gives what is to be counted or measured, where the best doesn't: "The army puts up a
 * footbridge. It will be 90 metres long." Nothing where none does.
 */
function besideGiving(
  { sentences }: PassageIndex,
  { quantity }: Question,
  best: number,
  from: number,
  to: number,
): number | undefined {
  // Any number counts something.
  const asked = quantity & ~ANY_NUMBER;
  const gives = (s: number) => s >= from && s < to && (sentences[s]!.quantities & asked) !== 0;
  return asked === 0 || gives(best) ? undefined : [best + 1, best - 1].find(gives);
}

function nearOf(nearness: Nearness, paragraph: number, from: number, to: number): Near {
  const { asAsked } = nearness;
  const near = nearestIn(nearness, paragraph, from, to);
  return asAsked ? { ...near, asAsked: nearestIn(asAsked, paragraph, from, to) } : near;
}

/** The cosines of a paragraph and of the nearest of its sentences. */
function nearestIn(
  { ofSentences, ofParagraphs }: Pick<Nearness, 'ofSentences' | 'ofParagraphs'>,
  paragraph: number,
  from: number,
  to: number,
): Pick<Near, 'sentence' | 'paragraph'> {
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
