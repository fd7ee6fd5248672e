import type { Paragraph } from '../article/index.js';
import { once } from '../once.js';
import type { Evidence, Passage, Span } from './answer.js';
import type { ArticleIndex } from './article-index.js';
import { hardlyAnswers } from './hardly-answers.js';
import {
  answersUnder,
  findIntroduction,
  heedPinned,
  INTRODUCED,
  judgeRanking,
  type Meeting,
  MOST_LACKING,
  type Nearness,
  type PassageIndex,
  paragraphAt,
  putFirst,
  type Ranked,
  rank,
  type SoughtQuestion,
  seek,
  sentenceAt,
  sentencesWith,
} from './passages/index.js';
import { type Question, readQuestion } from './question/index.js';
import { findMissing, type Missing, readUnmetName } from './refusal/index.js';

/** No reader looks further down. */
const MOST_PASSAGES = 10;

/** A question's words looked up in an article, and what they find there. */
export interface Lookup extends SoughtQuestion {
  /** Whether a model has told how near the meaning is. */
  readonly byMeaning: boolean;
  /** What of it the article has nowhere; told when it is first needed, as the ranking is: many questions need neither. */
  missing(): Missing;
  ranking(): Ranking;
}

/** The paragraphs of an article by a question, best first. */
interface Ranking {
  readonly ranked: readonly Ranked[];
  /** The first of them, as passages. */
  readonly passages: readonly Passage[];
  /** Whether the article most likely says nothing of it. */
  readonly isSilent: boolean;
  /** Whether it asks of a country, or the like, that the article has nowhere (`readUnmetName`). */
  readonly isStranger: boolean;
}

/** @param nearness of the article to this very question; without it, the words alone decide. */
export function lookUp(index: ArticleIndex, question: Question, nearness?: Nearness): Lookup {
  const asked = seek(index.passages, question);
  return {
    ...asked,
    byMeaning: nearness !== undefined,
    missing: once(() => findMissing(question.text, index, asked.sought)),
    ranking: once(() => rankPassages(index, asked, nearness)),
  };
}

function rankPassages(index: ArticleIndex, asked: SoughtQuestion, nearness: Nearness | undefined): Ranking {
  const { passages, article } = index;
  const { question, sought } = asked;
  const year = /^\d{4}/.exec(article.published?.iso ?? '')?.[0];
  const ordered = rank(passages, asked, nearness);
  const introduction = findIntroduction(passages, asked, ordered);
  const { ranked: heeded, isLacking } = introduction
    ? { ranked: putFirst(introduction, ordered), isLacking: false }
    : heedPinned(passages, asked, ordered, year);
  const ranked = answersUnder(passages, heeded);
  const [best] = ranked;
  const unmetName = readUnmetName(index, question.text, sought);
  const lacks =
    isLacking ||
    unmetName !== undefined ||
    (best !== undefined && !nearness && hardlyAnswers(passages, asked, best));
  const { isSilent, chances } = judgeRanking(passages, sought, ranked, lacks ? MOST_LACKING : 1);
  const chanceOf = (at: number) =>
    (at === 0 && introduction ? Math.max(INTRODUCED, chances[0] ?? 0) : chances[at]) ?? 0;
  return {
    ranked,
    passages: ranked
      .slice(0, MOST_PASSAGES)
      .map((one, at) => new FoundPassage(passages, one, chanceOf(at), asked)),
    isSilent: isSilent && !introduction,
    isStranger: unmetName === 'stranger',
  };
}

/** The same for a subject or a text that is no question. */
export function lookUpText(index: ArticleIndex, text: string, nearness?: Nearness): Lookup {
  return lookUp(index, readQuestion(text, index.passages), nearness);
}

/** A paragraph that was found. Of most nobody asks for the evidence, which is read when somebody first does. */
class FoundPassage implements Passage {
  readonly paragraph: Paragraph;
  readonly span: Span;
  readonly score: number;
  readonly #evidence: () => Evidence[];

  constructor(
    index: PassageIndex,
    { paragraph, sentence, until }: Ranked,
    score: number,
    asked: SoughtQuestion,
  ) {
    this.paragraph = paragraphAt(index, paragraph);
    this.span = { start: sentenceAt(index, sentence).span.start, end: sentenceAt(index, until).span.end };
    this.score = score;
    this.#evidence = once(() => readEvidence(index, paragraph, asked));
  }

  // Of the class: to give each its own takes as long as to find it.
  get evidence(): readonly Evidence[] {
    return this.#evidence();
  }
}

/** Each word of the question that the paragraph meets, with the article's own word as it stands there. */
function readEvidence(
  index: PassageIndex,
  paragraph: number,
  { question: { text }, sought }: SoughtQuestion,
): Evidence[] {
  return sought.flatMap(({ word, meetings, related }) => {
    const asked = text.slice(word.start, word.end);
    const met = firstMet(index, paragraph, meetings) ?? firstMet(index, paragraph, related);
    if (!met) return [];
    const { found, how } = met;
    const same =
      how !== 'same' ||
      found === asked ||
      found === word.folded ||
      index.words(found)[0]?.folded === word.folded;
    return [{ asked, found, how: same ? how : 'same stem' }];
  });
}

function firstMet(index: PassageIndex, paragraph: number, meetings: readonly Meeting[]) {
  for (const { term, how } of meetings) {
    const found = firstOf(index, paragraph, term);
    if (found !== undefined) return { found, how };
  }
  return undefined;
}

/** The first word of a paragraph that is of a term, as it stands there. Reading the text again would cost more. */
function firstOf(index: PassageIndex, paragraph: number, term: number): string | undefined {
  const [from = 0, to = 0] = index.firstSentence.subarray(paragraph, paragraph + 2);
  const sentence = sentencesWith(index, term).find((one) => one >= from);
  if (sentence === undefined || sentence >= to) return undefined;
  const { terms, places, span } = sentenceAt(index, sentence);
  const { text } = paragraphAt(index, paragraph);
  const at = terms.indexOf(term);
  if (at >= 0) return text.slice(places[2 * at], places[2 * at + 1]);
  // One of several names, which may be of more than one word.
  const said = text.slice(span.start, span.end);
  const cut = index.words(said);
  const name = index.aliases(cut, said).find(({ key }) => index.terms.get(key) === term);
  return name && said.slice(cut[name.from]?.start, cut[name.to]?.end);
}

/** How much of what is looked for a paragraph, or a part of it, speaks of: from 0 to 1. */
export function coverage(
  { termsOf }: ArticleIndex,
  { sought }: Lookup,
): (paragraph: Paragraph, span?: Span) => number {
  const total = sought.reduce((sum, one) => sum + one.weight, 0) || 1;
  return (paragraph, span) => {
    const terms = termsOf(paragraph, span);
    return (
      sought.reduce(
        (sum, one) =>
          sum +
          one.weight * Math.max(0, ...one.meetings.filter((m) => terms.has(m.term)).map((m) => m.worth)),
        0,
      ) / total
    );
  };
}
