export type * from './article.js';
export { type Format, type ReadOptions, readArticle } from './read.js';
export { UnreadableArticle } from './unreadable.js';
