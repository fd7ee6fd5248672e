import {
  type Excerpt,
  type FactField,
  type Passage,
  passagesOf,
  type Speaker,
  type Statement,
} from './answer.js';
import { ask } from './answer-question.js';
import type { ArticleIndex } from './article-index.js';
import type { Lookup } from './lookup.js';
import { type Evidences, lookOf, type Nearness, type Ranked, WEIGHTS } from './passages/index.js';
import { tellSmallWords } from './refusal/index.js';

/** Why a question got the answer that it got. */
export type Explanation =
  | ExplainedPassages
  /** The question asks what somebody says. */
  | {
      readonly kind: 'said';
      readonly speaker: Speaker;
      readonly about?: string;
      readonly statements: readonly Statement[];
    }
  /** The question asks for something in the article's header. */
  | { readonly kind: 'fact'; readonly field: FactField }
  /** The question asks for the gist, or for paragraphs by their numbers. */
  | { readonly kind: 'excerpt'; readonly of: Excerpt['of'] }
  /** The question asks what somebody says whom the article doesn't quote, or who says nothing about it. */
  | { readonly kind: 'unsaid'; readonly name: string };

/** A passage was found, or several, or none that is likely enough. */
interface ExplainedPassages {
  readonly kind: 'passage';
  /** Whether any was shown as the answer; else `best` is only the nearest. */
  readonly answered: boolean;
  /** The words of the question that were looked for, in order; small ones of another language only where they are met. */
  readonly words: readonly ExplainedWord[];
  /** The passage that came first, if the article has any of the words. */
  readonly best?: Passage;
  readonly runnerUp?: Passage;
  /** What speaks for each of the two, what tells them apart most first; of the first alone without a next. */
  readonly signs: readonly ExplainedSign[];
}

export interface ExplainedWord {
  readonly asked: string;
  /** The word that it met in the best passage; absent when the passage lacks it. */
  readonly found?: string;
  /** Whether the article has it anywhere, in whatever form. */
  readonly inArticle: boolean;
}

export interface ExplainedSign {
  readonly sign: keyof Evidences;
  /**
   * How much it adds to a passage's score (a logit): the sign's value times its weight. Where a model has told
   * how near the meaning is, that counts for `topic` and `paragraphTopic`.
   */
  readonly best: number;
  readonly runnerUp: number;
}

/**
 * Explains the answer to a question.
 *
 * @param nearness that which the answer was given with.
 */
export function explain(index: ArticleIndex, question: string, nearness?: Nearness): Explanation {
  const { answer: given, lookup } = ask(index, question, nearness);
  switch (given.kind) {
    case 'stated': {
      const { speaker, statements, about } = given;
      return { kind: 'said', speaker, statements, ...(about !== undefined && { about }) };
    }
    case 'fact':
      return { kind: 'fact', field: given.field };
    case 'found':
    case 'unsure':
      return { answered: true, ...explainPassages(index, passagesOf(given), lookup) };
    case 'excerpt':
      // A passage was found, and led to them.
      return lookup && given.of !== 'gist'
        ? { answered: true, ...explainPassages(index, lookup.ranking().passages, lookup) }
        : { kind: 'excerpt', of: given.of };
    case 'absent': {
      const { reason } = given;
      if (reason.because === 'unknown-speaker') return { kind: 'unsaid', name: reason.name };
      if (reason.because === 'silent-on') return { kind: 'unsaid', name: reason.speaker.name };
      if (reason.because === 'no-such-fact') return { kind: 'fact', field: reason.field };
      return { answered: false, ...explainPassages(index, given.near, lookup) };
    }
  }
}

function explainPassages(
  index: ArticleIndex,
  passages: readonly Passage[],
  lookup: Lookup | undefined,
): Omit<ExplainedPassages, 'answered'> {
  const sought = lookup?.sought ?? [];
  const [best, runnerUp] = passages;
  const isSmall = tellSmallWords(index, lookup?.question.text ?? '');
  const words = sought.flatMap(({ word, meetings }): ExplainedWord[] => {
    const asked = lookup?.question.text.slice(word.start, word.end) ?? '';
    const met = best?.evidence.find((one) => one.asked === asked);
    if (!met && isSmall(asked)) return [];
    return [{ asked, ...(met && { found: met.found }), inArticle: meetings.length > 0 }];
  });
  const ranked = lookup?.ranking().ranked ?? [];
  const rankedAs = (passage: Passage | undefined) =>
    ranked.find((one) => one.paragraph + 1 === passage?.paragraph.number);
  const [first, second] = [rankedAs(best), rankedAs(runnerUp)];
  const signs = (Object.keys(WEIGHTS) as (keyof Evidences)[])
    .map((sign): ExplainedSign => {
      return { sign, best: adds(first, sign), runnerUp: adds(second, sign) };
    })
    .sort((a, b) => b.best - b.runnerUp - (a.best - a.runnerUp));
  return {
    kind: 'passage',
    words,
    ...(best && { best }),
    ...(runnerUp && { runnerUp }),
    signs,
  };
}

/** How much a sign adds to a paragraph's score. */
function adds(ranked: Ranked | undefined, sign: keyof Evidences): number {
  if (!ranked) return 0;
  const { evidence, near } = ranked;
  if (!near) return evidence[sign] * WEIGHTS[sign];
  const { words, meaning } = lookOf(near);
  const added: Partial<Evidences> = {
    // The words of the question that have their like in a paragraph have it in a sentence or two.
    topic: meaning.sentence * near.sentence + meaning.tokens * (near.tokens ?? 0),
    paragraphTopic: meaning.paragraph * near.paragraph,
  };
  return evidence[sign] * words[sign] + (added[sign] ?? 0);
}
