import { type HeldQuestion, holdQuestion, nearTo } from './held-question.js';
import type { Nearness } from './nearness.js';
import type { PassageIndex } from './passage-index.js';
import { leaveReferences } from './references.js';
import type { SoughtQuestion } from './seek.js';
import { scoreSentence, sentenceBeside } from './sentence-quoted.js';
import { fitOf, hasPhrase, meanPlace, NOWHERE, sharePart } from './sentence-signs.js';
import {
  type Evidences,
  FIRST_LOOK,
  LOOKED_AT_AGAIN,
  meaningOf,
  type Near,
  SECOND_LOOK,
  WEIGHTS,
} from './weights.js';

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
  // Of a question whose every word only asks ("how old is he?") a model may tell what it means.
  if (asked.sought.length === 0 && !nearness) return [];
  const held = holdQuestion(index, asked, nearness);
  const ranked: Ranked[] = [];
  for (const paragraph of index.paragraphs.keys()) {
    const one = judge(index, held, paragraph, weights);
    if (one) ranked.push(one);
  }
  const ordered = leaveReferences(index, asked, ranked.sort(bestFirst));
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

/** What the better of a paragraph's neighbours has; 0 for one that stands alone. */
const beside = (values: Float64Array, paragraph: number): number =>
  Math.max(
    paragraph > 0 ? values[paragraph - 1]! : 0,
    paragraph + 1 < values.length ? values[paragraph + 1]! : 0,
  );

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
  const second = sentenceBeside(index, asked, best, { from, to });
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

/** Paragraphs, best first, with another one before all, as near as the best was. */
export const putFirst = (first: Ranked, ordered: readonly Ranked[]): Ranked[] => [
  { ...first, score: ordered[0]?.score ?? first.score },
  ...ordered.filter((one) => one !== first),
];

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
