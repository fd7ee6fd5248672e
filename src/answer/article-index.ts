import type { Article } from '../article/index.js';
import { type HeaderText, readHeaderTexts } from './facts/index.js';
import { indexPassages, type PassageIndex } from './passages/index.js';
import { type Attribution, attribute } from './statements/index.js';
import { type Languages, readWordTable, type WordTable } from './text/index.js';

/** An article made ready to be asked. Building one costs milliseconds; keep it as long as the article is read. */
export interface ArticleIndex {
  readonly article: Article;
  /** Of the whole article, when this is of its beginning only (`readThrough`). */
  readonly whole?: ArticleIndex;
  readonly languages: Languages;
  readonly passages: PassageIndex;
  /** Its header's texts by their words; read when they are first needed. */
  header(): readonly HeaderText[];
  /** Worked out when it is first needed: many questions never ask who said what. */
  attribution(): Attribution;
  /** What quotations are checked against; read when it is first needed. */
  wordTable(): WordTable;
}

/** @param languages what is known of languages, kept with the index for the questions to come. */
export function indexArticle(article: Article, languages: Languages): ArticleIndex {
  const passages = indexPassages(article, languages);
  return {
    article,
    languages,
    passages,
    header: once(() => readHeaderTexts(article, passages)),
    attribution: once(() => attribute(article)),
    wordTable: once(() => readWordTable(article.paragraphs)),
  };
}

/** Does something when its result is first asked for, and never again. */
export function once<T extends object>(work: () => T): () => T {
  let result: T | undefined;
  return () => (result ??= work());
}
