import Fuse, { type IFuseOptions } from 'fuse.js';
import MiniSearch, { type SearchOptions } from 'minisearch';
import { type Answer, answer } from '../../src/answer/index.js';
import type { Article } from '../../src/article/index.js';
import { indexArticle } from '../../src/index.js';

/** Something that finds paragraphs for questions. */
export interface Engine {
  readonly name: string;
  /** Makes an article ready: what takes time once an article. */
  index(article: Article): Search;
}

/**
 * Searches for a question: what takes time once a question. Gives the numbers of the paragraphs, best first,
 * only when called again: naming them is no part of the search.
 */
export type Search = (question: string) => () => number[];

export const FOOTNOTE: Engine = {
  name: 'Footnote',
  index(article) {
    const index = indexArticle(article);
    return (question) => {
      const found = answer(index, question);
      return () => paragraphsOf(found);
    };
  },
};

/** The paragraphs that an answer is from, best first; for a refusal those that came near. */
export function paragraphsOf(found: Answer): number[] {
  switch (found.kind) {
    case 'found':
      return [found.passage, ...found.others].map((passage) => passage.paragraph.number);
    case 'excerpt':
    case 'unsure':
      return found.passages.map((passage) => passage.paragraph.number);
    case 'absent':
      return found.near.map((passage) => passage.paragraph.number);
    case 'stated':
      return [...new Set(found.statements.map((statement) => statement.paragraph.number))];
    case 'fact':
      return [];
  }
}

function fuse(name: string, options?: IFuseOptions<string>): Engine {
  return {
    name,
    index(article) {
      const engine = new Fuse(
        article.paragraphs.map(({ text }) => text),
        options,
      );
      return (question) => {
        const found = engine.search(question);
        return () => found.map(({ refIndex }) => refIndex + 1);
      };
    },
  };
}

function miniSearch(name: string, options?: SearchOptions): Engine {
  return {
    name,
    index(article) {
      const engine = new MiniSearch({ fields: ['text'], idField: 'number' });
      engine.addAll(article.paragraphs);
      return (question) => {
        const found = engine.search(question, options);
        return () => found.map(({ id }) => id);
      };
    },
  };
}

export const FUSE_TOKENS = fuse('Fuse.js token search', { useTokenSearch: true });
export const MINISEARCH = miniSearch('MiniSearch');

/** All that are compared, Footnote first. */
export const ENGINES: readonly Engine[] = [
  FOOTNOTE,
  fuse('Fuse.js defaults'),
  FUSE_TOKENS,
  MINISEARCH,
  miniSearch('MiniSearch fuzzy 0.2', { fuzzy: 0.2 }),
];
