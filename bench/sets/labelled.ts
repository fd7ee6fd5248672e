import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import * as z from 'zod/mini';
import type { ArticleIndex } from '../../src/answer/index.js';
import { readArticle } from '../../src/article/index.js';
import { indexArticle } from '../../src/index.js';
import { UnusableSet } from './questions.js';

/** A question with the paragraphs that answer it, counted from 0; none when the article doesn't. */
export interface Labelled {
  readonly text: string;
  readonly paragraphs: readonly number[];
  /** Words of the answer, any of them; none where they are not known. */
  readonly answers: readonly string[];
}

/** An article with questions, of one set. */
export interface LabelledArticle {
  readonly set: string;
  readonly index: ArticleIndex;
  readonly questions: readonly Labelled[];
}

const form = z.array(
  z.object({
    text: z.string(),
    questions: z.array(
      z.object({
        question: z.string(),
        /** The right paragraphs by number, or the right one by its text. */
        paragraphs: z.optional(z.array(z.number())),
        paragraph: z.optional(z.string()),
        answers: z.optional(z.array(z.string())),
        form: z.optional(z.string()),
        /** The question with slips of the keyboard. */
        typo: z.optional(z.string()),
      }),
    ),
    offTopic: z.optional(z.array(z.string())),
    unanswerable: z.optional(z.array(z.string())),
  }),
);

/**
 * Reads articles with questions: a JSON array of `{ text, questions: [{ question, paragraphs | paragraph,
 * answers?, form?, typo? }], offTopic?, unanswerable? }`. Questions of another `form`, or with typos, count as
 * a set of their own.
 *
 * @throws UnusableSet
 */
export function readLabelled(file: string): LabelledArticle[] {
  const parsed = form.safeParse(parseFile(file));
  if (!parsed.success) {
    const { path, message } = parsed.error.issues[0]!;
    throw new UnusableSet(`${file}: ${path.join('.')}: ${message}.`);
  }
  return parsed.data.flatMap(({ text, questions: given, offTopic = [], unanswerable = [] }) => {
    const index = indexArticle(readArticle(text, { name: 'article.md' }));
    const none = [...offTopic, ...unanswerable].map((one) => ({ text: one, paragraphs: [], answers: [] }));
    const questions = given.flatMap(({ typo, ...one }) =>
      typo === undefined ? [one] : [one, { ...one, question: typo, form: 'with typos' }],
    );
    const forms = new Set(questions.map((one) => one.form ?? ''));
    const whole = basename(file, '.json');
    const sets = [...forms].map((name) => ({
      set: `${whole} ${name}`.trim(),
      index,
      questions: questions
        .filter((one) => (one.form ?? '') === name)
        .map(({ question, paragraphs, paragraph, answers = [] }) => ({
          text: question,
          answers,
          paragraphs:
            paragraphs?.map((number) => number - 1) ??
            index.article.paragraphs.flatMap((one, at) => (one.text === paragraph ? [at] : [])),
        }))
        .filter((one) => one.paragraphs.length > 0),
    }));
    return none.length === 0 ? sets : [...sets, { set: `${whole}, not answered`, index, questions: none }];
  });
}

function parseFile(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new UnusableSet(`${file}: ${(error as Error).message.split('\n')[0]}`);
  }
}
