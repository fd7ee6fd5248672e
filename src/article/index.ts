export type * from './article.js';
export { type Format, type ReadOptions, readArticle, UnreadableArticle } from './read.js';
