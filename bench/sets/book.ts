import type { Article } from '../../src/article/index.js';
import { pick, type Random, seeded, sum } from '../figures/index.js';
import { articleOf } from './squad.js';

/** Words long enough to carry the subject. */
const WORD = /\p{L}{4,}/gu;
/** The part of them that is changed from one copy of a paragraph to the next. */
const CHANGED = 0.4;

/**
 * One long article: the paragraphs of all the articles in their order and, until there are enough, copies of
 * them in which two long words in five are others: half of them words of the other paragraphs, half made
 * up of two such words, so that the vocabulary goes on growing as that of a real book does.
 */
export function bookOf(articles: readonly Article[], paragraphs: number): Article {
  const texts = articles.flatMap((article) => article.paragraphs.map(({ text }) => text));
  const words = [...new Set(texts.flatMap((text) => text.match(WORD) ?? []))];
  const random = seeded('book');
  const book = texts.slice(0, paragraphs);
  while (book.length < paragraphs) book.push(varied(texts[book.length % texts.length]!, words, random));
  return articleOf('A book', book);
}

function varied(text: string, words: readonly string[], random: Random): string {
  return text.replace(WORD, (word) => {
    if (random() >= CHANGED) return word;
    const other = pick(random, words);
    if (random() < 0.5) return other;
    const third = pick(random, words);
    return other.slice(0, Math.ceil(other.length / 2)) + third.slice(Math.floor(third.length / 2));
  });
}

/** A part of an article, from the beginning. */
export const beginning = (article: Article, paragraphs: number): Article => ({
  ...article,
  paragraphs: article.paragraphs.slice(0, paragraphs),
});

/** Other articles of the same lengths and much the same words: none has been read before. */
export function variants(articles: readonly Article[], count: number): Article[] {
  const total = sum(articles.map(({ paragraphs }) => paragraphs.length));
  const lengths = Array.from({ length: count }, (_, i) => articles[i % articles.length]!.paragraphs.length);
  const book = bookOf(articles, total + sum(lengths)).paragraphs;
  let from = total;
  return lengths.map((length) => {
    const texts = book.slice(from, from + length).map(({ text }) => text);
    from += length;
    return articleOf('A variant', texts);
  });
}
