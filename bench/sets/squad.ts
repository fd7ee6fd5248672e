import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import * as z from 'zod/mini';
import type { Article } from '../../src/article/index.js';
import { languageOf } from '../../src/article/text/index.js';
import { type AskedArticle, type LabelledQuestion, UnusableSet } from './questions.js';
import { withTypos } from './typos.js';

/** What is read of SQuAD's form, versions 1.1 and 2.0 (rajpurkar.github.io/SQuAD-explorer); `typo` is ours. */
const form = z.object({
  data: z.array(
    z.object({
      title: z.string(),
      paragraphs: z.array(
        z.object({
          context: z.string().check(z.regex(/\S/, 'must hold some text')),
          qas: z.array(
            z.object({
              question: z.string(),
              is_impossible: z.optional(z.boolean()),
              typo: z.optional(z.string()),
            }),
          ),
        }),
      ),
    }),
  ),
});

/**
 * Reads questions in SQuAD's form. Those that the paragraph doesn't answer (`is_impossible`) and those
 * without a letter or digit are left out, and so are articles that are left without questions.
 *
 * @throws UnusableSet
 */
export function readSquad(text: string, name: string): AskedArticle[] {
  const parsed = form.safeParse(parseJson(text, name), { error: z.locales.en().localeError });
  if (!parsed.success) {
    const { path, message } = parsed.error.issues[0]!;
    throw new UnusableSet(`${name}: not SQuAD's form: ${path.join('.') || 'the whole'}: ${message}.`);
  }
  const readings = parsed.data.data.map(({ title, paragraphs }) => ({
    article: articleOf(
      title,
      paragraphs.map(({ context }) => context),
    ),
    questions: paragraphs.flatMap(({ qas }, at) =>
      qas
        .filter(({ question, is_impossible }) => !is_impossible && /[\p{L}\p{N}]/u.test(question))
        .map(
          ({ question, typo }): LabelledQuestion => ({
            text: question,
            slipped: typo ?? withTypos(question),
            paragraph: at + 1,
          }),
        ),
    ),
  }));
  const asked = readings.filter(({ questions }) => questions.length > 0);
  if (asked.length === 0) throw new UnusableSet(`${name}: holds no question that its paragraphs answer.`);
  return asked;
}

/** Reads a file in SQuAD's form. @throws UnusableSet */
export function readSquadFile(file: string): AskedArticle[] {
  const name = basename(file);
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const why =
      code === 'ENOENT' ? 'there is no such file' : code === 'EISDIR' ? 'this is a folder' : String(code);
    throw new UnusableSet(`${file}: ${why}. Give a file of questions in SQuAD's JSON form.`);
  }
  try {
    return readSquad(new TextDecoder('utf-8', { fatal: true }).decode(bytes), name);
  } catch (error) {
    if (error instanceof UnusableSet) throw error;
    throw new UnusableSet(`${name}: not text in UTF-8. Give a file of questions in SQuAD's JSON form.`);
  }
}

function parseJson(text: string, name: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // The parser's own message quotes the file, line ends and all.
    throw new UnusableSet(`${name}: not JSON. Give a file of questions in SQuAD's JSON form.`);
  }
}

/** Paragraphs as an article without a header. */
export function articleOf(title: string, paragraphs: readonly string[]): Article {
  return {
    title,
    authors: [],
    language: languageOf(paragraphs.join('\n')),
    paragraphs: paragraphs.map((text, at) => ({ number: at + 1, text })),
    captions: [],
    notes: [],
  };
}
