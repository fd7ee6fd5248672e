/**
 * Footnote for programs: reads articles, answers questions about them with their own words, and cites them.
 *
 * ```ts
 * const article = readArticle('# A title\n\nThe first paragraph.', { name: 'article.md' });
 * const index = indexArticle(article);
 * const found = answer(index, 'What comes first?');
 * if (found.kind === 'found') {
 *   const { number } = found.passage.paragraph;
 *   console.log((await cite(article, { style: 'apa', paragraph: number })).text);
 * }
 * ```
 *
 * Importing this opens no file and no connection. What a function needs (the table of English words, the styles of
 * citations) it reads when it is first called.
 */
import { type ArticleIndex, indexArticle as indexWith } from './answer/index.js';
import type { Article } from './article/index.js';
import { openLanguages } from './languages.js';
import { once } from './once.js';
import { readCitationStyle } from './package-files.js';
import { createCitations } from './reply/index.js';

export {
  type Absent,
  type Answer,
  type ArticleIndex,
  type ArticleTexts,
  answer,
  checkMessage,
  checkQuote,
  type Evidence,
  type Excerpt,
  FACT_FIELDS,
  type Fact,
  type FactField,
  type FactValue,
  type Found,
  fact,
  type MessageCheck,
  type Nearness,
  type Passage,
  type QuoteCheck,
  readingMinutes,
  readThrough,
  related,
  type Span,
  type Speaker,
  type Stated,
  type Statement,
  said,
  speakers,
  textsOf,
  type Unsure,
  withinReading,
} from './answer/index.js';
export {
  type About,
  type Article,
  readArticle,
  readDate,
  readDocument,
  UnreadableArticle,
} from './article/index.js';
export { CITATION_STYLES, type CitationStyle, type Cited, type CiteRequest } from './reply/index.js';

const languages = once(openLanguages);

/** Makes an article ready to be asked, in milliseconds; a book takes a second. Keep it as long as the article is read. */
export function indexArticle(article: Article): ArticleIndex {
  return indexWith(article, languages());
}

/** Cites an article, or a paragraph of it, or words in it. Never throws for what an article or a quotation holds. */
export const { cite } = createCitations(readCitationStyle);
