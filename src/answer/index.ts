import type { Article } from '../article/article.js';
import type { Absent, Answer, Fact, FactField, Speaker, Stated } from './answer.js';

export type * from './answer.js';

/** An article made ready to be asked. Building one costs milliseconds; keep it as long as the article is read. */
export interface ArticleIndex {
  readonly article: Article;
}

export function indexArticle(article: Article): ArticleIndex {
  return { article };
}

/** Answers a question in plain words. Never throws, whatever the question. */
export function answer(_index: ArticleIndex, _question: string): Answer {
  return { kind: 'absent', reason: { because: 'no-words' }, near: [] };
}

/** What a speaker, named as a reader would, says in the article, on the whole or about something. */
export function said(_index: ArticleIndex, name: string, _about?: string): Stated | Absent {
  return { kind: 'absent', reason: { because: 'unknown-speaker', name, known: [] }, near: [] };
}

/** A field of the article's own header. */
export function fact(_index: ArticleIndex, field: FactField): Fact | Absent {
  return { kind: 'absent', reason: { because: 'no-such-fact', field }, near: [] };
}

/** Everyone the article quotes, by number of statements, then by name. */
export function speakers(_index: ArticleIndex): readonly Speaker[] {
  return [];
}
