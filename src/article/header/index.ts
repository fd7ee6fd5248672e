export { capHeader, capHeading, LONGEST_ADDRESS, LONGEST_BYLINE, LONGEST_TITLE } from './cap.js';
export { findDate, printedDate, readDate } from './dates.js';
export {
  asCaption,
  asCredits,
  type Credits,
  isBoilerplate,
  isByline,
  isNote,
  isSectionLine,
} from './header.js';
export { authorsInProperties, titleInProperties } from './properties.js';
export { isSourceKind, kindOfName, readDoi, SOURCE_KINDS, sourceKindOf } from './source-kind.js';
