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
  LONGEST_ADDRESS,
  LONGEST_BYLINE,
  LONGEST_TITLE,
  printedDate,
  readDate,
} from './header/index.js';
export { readArticle } from './read.js';
export { writeMarkdown } from './text/index.js';
export { UnreadableArticle, type UnreadableKind } from './unreadable.js';
