import type { Article } from '../article/article.js';
import { indexPassages, type PassageIndex } from './passages/passage-index.js';
import { type Attribution, attribute } from './statements/statements.js';

/** An article made ready to be asked. Building one costs milliseconds; keep it as long as the article is read. */
export interface ArticleIndex {
  readonly article: Article;
  /** Of the whole article, when this is of its beginning only (`readThrough`). */
  readonly whole?: ArticleIndex;
  readonly passages: PassageIndex;
  /** Worked out when it is first needed: many questions never ask who said what. */
  attribution(): Attribution;
}

export function indexArticle(article: Article): ArticleIndex {
  let attribution: Attribution | undefined;
  return {
    article,
    passages: indexPassages(article),
    attribution: () => (attribution ??= attribute(article)),
  };
}
