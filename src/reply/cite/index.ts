export { authors, citation, dateAndPrinted, dateInWords } from './citation.js';
export {
  CITATION_STYLES,
  type CitationStyle,
  type Citations,
  type CiteRequest,
  createCitations,
} from './cite.js';
export type { Cited } from './cited.js';
export { deepLink } from './deep-link.js';
