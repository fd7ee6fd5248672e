export { authors, citation, dateAndPrinted, dateInWords } from './citation.js';
export {
  CITATION_STYLES,
  type CitationStyle,
  type Citations,
  type Cited,
  type CiteRequest,
  createCitations,
} from './cite.js';
export { deepLink } from './deep-link.js';
