import type { Article } from '../../article/index.js';
import { oncePer } from '../../once.js';
import { UNSPACED } from './lexicon-tree.js';
import { anyOf, PHRASES_BY_LANGUAGE } from './phrases/index.js';

/** "Dear Mrs Abara," in a line of its own, or the beginning of what is called a letter: "Dear Elvira: I write because …". */
const SALUTATION = new RegExp(
  `^["“«]?(?:${anyOf(({ salutation }) => salutation)})(?![\\p{L}])[^.?!]{0,60}?[,:!，：、！](?<rest>.*)`,
  'isu',
);

/** Whether an article is a letter: it opens as one, alone in its line or under a title or in a section that says so. */
export const isLetter = oncePer((article: Article): boolean => {
  const rest = SALUTATION.exec(article.paragraphs[0]?.text ?? '')?.groups?.rest;
  const names = (PHRASES_BY_LANGUAGE.get(article.language)?.letter ?? []).map(([letter]) =>
    letter.split(' ').at(-1),
  );
  const isCalledSo = [article.title, article.section ?? ''].some((text) =>
    text
      .split(/[^\p{L}]+/u)
      .some((word) => names.some((name) => new RegExp(`^(?:${name})$`, 'iu').test(word))),
  );
  return rest !== undefined && (rest.trim() === '' || isCalledSo);
});

const NAMES: readonly (readonly [RegExp, string])[] = [...PHRASES_BY_LANGUAGE].flatMap(
  ([language, { letter = [] }]) =>
    letter.map(([name, article]): readonly [RegExp, string] => {
      const isUnspaced = UNSPACED.has(language);
      return [new RegExp(isUnspaced ? name : `(?<![\\p{L}])(?:${name})(?![\\p{L}])`, 'giu'), article];
    }),
);

/** A question of an article that is a letter, with what it calls a letter called an article. */
export const letterAsArticle = (question: string, article: Article): string =>
  isLetter(article) ? NAMES.reduce((text, [name, meant]) => text.replace(name, meant), question) : question;
