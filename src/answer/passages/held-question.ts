import { normalise, product } from '../text/index.js';
import { collectFinds, type Finds } from './finds.js';
import type { Nearness } from './nearness.js';
import type { PassageIndex } from './passage-index.js';
import type { Sought, SoughtQuestion } from './seek.js';
import type { PairRoom } from './sentence-signs.js';

/** A question as paragraphs are held against it. */
export interface HeldQuestion extends SoughtQuestion {
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

/** Finds in an article what a question seeks, and makes room for what is told of each sentence. */
export function holdQuestion(
  index: PassageIndex,
  { question, sought }: SoughtQuestion,
  nearness?: Nearness,
): HeldQuestion {
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
  return {
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
}

/** How near the meaning of one of many texts is to the question's, as a cosine. */
export const nearTo = (topic: Float32Array, vectors: Float32Array, text: number): number =>
  product(topic, 0, vectors, text * topic.length, topic.length);

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
