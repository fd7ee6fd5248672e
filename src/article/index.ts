export type * from './article.js';
export {
  type About,
  type DocumentFormat,
  type OpenedDocument,
  openDocument,
  readDocument,
  readOpened,
} from './document.js';
export { type Format, type ReadOptions, readArticle } from './read.js';
export { writeMarkdown } from './text/write.js';
export { UnreadableArticle, type UnreadableKind } from './unreadable.js';
