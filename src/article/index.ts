export { type Anchor, anchorsOf, type FoundAgain, findAgain } from './anchor.js';
export type * from './article.js';
export {
  type About,
  type DocumentFormat,
  openDocument,
  readDocument,
  readOpened,
} from './document.js';
export {
  capHeader,
  isSourceKind,
  LONGEST_ADDRESS,
  LONGEST_BYLINE,
  LONGEST_TITLE,
  printedDate,
  readDate,
  readDoi,
  SOURCE_KINDS,
  sourceKindOf,
} from './header/index.js';
export { readArticle } from './read.js';
export { escapeMarks, writeMarkdown } from './text/index.js';
export { UnreadableArticle, type UnreadableKind } from './unreadable.js';
