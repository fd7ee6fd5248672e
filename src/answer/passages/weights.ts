/**
 * What speaks for a paragraph by its words alone, and how much: the weights of a conditional logit, fitted on questions with
 * known paragraphs and checked on articles left out (README.md beside this file). Parts are parts of the
 * question's whole weight, so that questions of any length compare.
 */
export const WEIGHTS = {
  /** BM25 over the paragraph, without stop words, on stems. */
  paragraph: 3,
  /** The part of the question that it holds anywhere; tells nothing beside the others where there is no model. */
  coverage: 0,
  /** The part of the question that its best sentence holds. */
  sentence: 0.67,
  /** The part that its best two neighbouring sentences hold, the second at 0.6. */
  window: 1.57,
  /** Words that stand side by side in the question, by their nearness in the best sentence. */
  pairs: 2.61,
  /** 1 if three words that stand in a row in the question do so in the best sentence. */
  phrase: 0.93,
  /** The part that is met in the very spelling. */
  exact: 1.41,
  /** 1 if the best sentence holds the kind of thing that is wanted, -1 if it doesn't, 0 if nothing is known. */
  kind: 0.69,
  /** 1 if the paragraph holds what was asked to be counted or measured (a length of time, a price, an hour), -1 if it doesn't, 0 if nothing was. */
  quantity: 0.6,
  /** Names and numbers of the question that the paragraph lacks. */
  missing: -2.03,
  /** 1 if the best sentence opens the paragraph. */
  lead: 0.59,
  /** Where in the best sentence the question's words stand on average, from 0 (its beginning) to 1. */
  late: -0.69,
  /** The part of the question's words of order and degree ("before", "most") that the best sentence holds. */
  relations: 1,
  /** The part that the best sentence holds in the same or in related words. */
  related: 2.63,
  /** The same for its best two neighbouring sentences. */
  relatedWindow: 2.94,
  /** How near the best sentence's meaning is to the question's, as a cosine. */
  topic: 2.1,
  /** The same for the whole paragraph. */
  paragraphTopic: 2.42,
  /** The logarithm of its length over the mean: a longer one holds more by chance. */
  length: -0.68,
  /** What its better neighbour has of `paragraph`: a subject goes on for more than one. */
  neighbour: 1.13,
  /** What its better neighbour has of `paragraphTopic`. */
  neighbourTopic: 0.87,
};
export type Evidences = { -readonly [K in keyof typeof WEIGHTS]: number };

/** A paragraph's cosines: of its nearest sentence, of its whole, and, looked at again, word by word. */
export interface Near {
  readonly sentence: number;
  readonly paragraph: number;
  readonly tokens?: number;
  /** By the question's own words alone, where that is another cosine. */
  readonly asAsked?: Pick<Near, 'sentence' | 'paragraph'>;
}

/** What counts where a model of sentences has told how near the meaning is: words and meaning, fitted together (`npm run fit`). */
export interface Look {
  readonly words: Readonly<Evidences>;
  /** Of the cosines. They lie between 0.65 and 0.9 nearly always, so that a hundredth tells much. */
  readonly meaning: Required<Omit<Near, 'asAsked'>>;
}

/**
 * The first look, at all paragraphs. Ten signs of the words do what all of them did, on articles left out; the table of
 * words used alike still tells which words are related, and nothing about meaning any more.
 */
export const FIRST_LOOK: Look = {
  words: {
    paragraph: 0.89,
    coverage: 1.76,
    sentence: 0,
    window: 0,
    pairs: 3.12,
    phrase: 0,
    exact: 0,
    kind: 0.17,
    quantity: 2.12,
    missing: 0,
    lead: 0,
    late: 0,
    relations: 0.53,
    related: 1.06,
    relatedWindow: 2.11,
    topic: 0,
    paragraphTopic: 0,
    length: -0.4,
    neighbour: 0.94,
    neighbourTopic: 0,
  },
  meaning: { sentence: 29.99, paragraph: 36.32, tokens: 0 },
};

/**
 * How many paragraphs are looked at again, word by word. With all of them there are as many right ones first and
 * among three; with eight, one in a hundred fewer of the questions that are asked as in a conversation.
 */
export const LOOKED_AT_AGAIN = 12;

/**
 * The second look. What a whole paragraph is about counts for less there than whether each word of the question has
 * its like in it.
 */
export const SECOND_LOOK: Look = {
  words: {
    ...FIRST_LOOK.words,
    paragraph: 1.42,
    coverage: 0.46,
    pairs: 2.83,
    kind: 0.14,
    quantity: 1.97,
    relations: 0.38,
    related: 1.07,
    relatedWindow: 1.55,
    length: -0.45,
    neighbour: 0.98,
  },
  meaning: { sentence: 24.3, paragraph: 12.83, tokens: 15.25 },
};

/** The look at which a paragraph was judged last. */
export const lookOf = ({ tokens }: Near): Look => (tokens === undefined ? FIRST_LOOK : SECOND_LOOK);

/** How much meaning adds to a paragraph's score. */
export function meaningOf(near: Near): number {
  const { meaning } = lookOf(near);
  const { sentence, paragraph, tokens = 0 } = near;
  return meaning.sentence * sentence + meaning.paragraph * paragraph + meaning.tokens * tokens;
}
