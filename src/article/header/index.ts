export { AUTHOR, AUTHOR_LABEL, BY, KIND_OF_TEXT } from './by-words.js';
export { capHeader, capHeading, LONGEST_ADDRESS, LONGEST_BYLINE, LONGEST_TITLE } from './cap.js';
export { findDate, printedDate, readDate } from './dates.js';
export { isGivenName, MEN, WOMEN } from './given-names.js';
export {
  asCaption,
  asCredits,
  type Credits,
  isBoilerplate,
  isByline,
  isNote,
  isSectionLine,
} from './header.js';
export { isPenName, isPerson, isScreenName, wellCased } from './person-names.js';
export { authorsInProperties, titleInProperties } from './properties.js';
export { isSourceKind, kindOfName, readDoi, SOURCE_KINDS, sourceKindOf } from './source-kind.js';
