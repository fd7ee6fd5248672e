export { type Anchor, anchorsOf, type FoundAgain, findAgain } from './anchor.js';
export type * from './article.js';
export {
  type About,
  ENDINGS,
  openDocument,
  readDocument,
} from './document.js';
export {
  capHeader,
  completeAddress,
  isGivenName,
  isSourceKind,
  LONGEST_ADDRESS,
  LONGEST_BYLINE,
  LONGEST_TITLE,
  MEN,
  printedDate,
  printedMonths,
  readDate,
  readDoi,
  SOURCE_KINDS,
  sourceKindOf,
  WOMEN,
} from './header/index.js';
export { readArticle } from './read.js';
export { escapeMarks, putOnOneLine, writeMarkdown } from './text/index.js';
export { UnreadableArticle, type UnreadableKind } from './unreadable.js';
export { hasUnspaced, UNSPACED_SCRIPTS } from './unspaced.js';
