import { attribute } from '../../../src/answer/statements/index.js';
import { sentences } from '../../../src/answer/text/index.js';
import { readArticle } from '../../../src/article/index.js';

/** A paragraph before each text: a reader of the article knows these three. */
export const PEOPLE =
  'Mayor Dana Ortiz met Senator Paul Hale at the Harbor Institute, and Ruth Lang came along.';

/** The lines of a table "who says its sentences | the text", in their order. */
export const rowsOf = (lines: string): [who: string, text: string][] =>
  lines
    .trim()
    .split('\n')
    .map((line) => line.split(' | ') as [string, string]);

/**
 * Who says each sentence of a text: "Ruth Lang / nobody / Dana Ortiz+Paul Hale".
 *
 * @param text its paragraphs, with ¶ between.
 * @param before a paragraph that stands before them, and is not told of.
 */
export function saidIn(text: string, language: string, before = 'A tower stands by the river.'): string {
  const body = text.replaceAll(' ¶ ', '\n\n');
  const article = readArticle(`# A title\n\n${before}\n\n${body}`, { name: 'a.md' });
  const { statements } = attribute({ ...article, language });
  return article.paragraphs
    .slice(1)
    .flatMap((of) =>
      sentences(of.text, language).map(({ start, end }) =>
        statements
          .filter(
            ({ paragraph, span }) => paragraph.number === of.number && span.start <= start && span.end >= end,
          )
          .flatMap(({ speakers }) => speakers)
          .join('+'),
      ),
    )
    .map((speakers) => speakers || 'nobody')
    .join(' / ');
}
