import type { Article } from '../../src/article/index.js';

/** A question and the paragraph that answers it. */
export interface LabelledQuestion {
  readonly text: string;
  /** The same with slips of the keyboard. */
  readonly slipped: string;
  /** Counted from 1. */
  readonly paragraph: number;
}

/** An article with questions that it answers. */
export interface AskedArticle {
  readonly article: Article;
  readonly questions: readonly LabelledQuestion[];
}

/** The two ways in which every question is put. */
export const FORMS = ['as asked', 'with typos'] as const;
export type QuestionForm = (typeof FORMS)[number];

/** Makes something for each of them. */
export const forEachForm = <T>(make: (form: QuestionForm) => T): Record<QuestionForm, T> => ({
  'as asked': make('as asked'),
  'with typos': make('with typos'),
});

export const put = (question: LabelledQuestion, form: QuestionForm): string =>
  form === 'as asked' ? question.text : question.slipped;

/** A set of questions that can't be used. The message says in one line what is wrong with it. */
export class UnusableSet extends Error {}
