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
export * from './answer/index.js';
export { checkMessage, type MessageCheck } from './answer/quotes/check-message.js';
export { checkQuote } from './answer/quotes/check-quote.js';
export { readDate } from './article/header/dates.js';
export { type About, type Article, readArticle, readDocument, UnreadableArticle } from './article/index.js';
export { CITATION_STYLES, type CitationStyle, type Cited, type CiteRequest, cite } from './reply/index.js';
