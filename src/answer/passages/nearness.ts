import type { PassageIndex } from './passage-index.js';

/**
 * How near the meaning of each sentence and each paragraph of an article is to a question's: cosines of the
 * vectors that a model of sentences makes of `textsOf`. Those of a whole article serve for its beginning too.
 */
export interface Nearness {
  readonly ofSentences: ArrayLike<number>;
  readonly ofParagraphs: ArrayLike<number>;
}

/** The sentences and the paragraphs of an article as the ranking sees them: what a model makes vectors of. */
export interface ArticleTexts {
  readonly sentences: readonly string[];
  readonly paragraphs: readonly string[];
}

export function textsOf({ passages }: { readonly passages: PassageIndex }): ArticleTexts {
  return {
    sentences: passages.sentences.map(({ paragraph, span }) =>
      passages.paragraphs[paragraph]!.text.slice(span.start, span.end),
    ),
    paragraphs: passages.paragraphs.map(({ text }) => text),
  };
}

/**
 * What words and meaning say together of a paragraph: the weights of a conditional logit over what the words
 * alone say (`score`, `coverage`) and the two cosines (`npm run fit`).
 */
export const BOTH = { score: 0.36, coverage: 1.07, sentence: 26.95, paragraph: 31.72 };

/**
 * What meaning adds to the sign that the article speaks of what was asked: a logistic model over the words'
 * own (as its logit) and the best paragraph's cosines.
 */
export const TOPIC = { bias: -37.09, words: 0.49, coverage: -1.92, sentence: 26.85, paragraph: 20.56 };

/**
 * How likely the article speaks of what was asked, from 0 to 1, by words and meaning.
 *
 * @param words how likely it is by the words alone.
 * @param coverage the part of the question that the words' best paragraph holds.
 */
export function onTopicByBoth(
  words: number,
  coverage: number,
  near: { readonly sentence: number; readonly paragraph: number },
): number {
  const sum =
    TOPIC.bias +
    TOPIC.words * Math.log(words / (1 - words)) +
    TOPIC.coverage * coverage +
    TOPIC.sentence * near.sentence +
    TOPIC.paragraph * near.paragraph;
  return 1 / (1 + Math.exp(-sum));
}

/** How much a sentence's cosine counts beside its words when one is chosen inside a paragraph. */
export const SENTENCE_NEARNESS = 3;
