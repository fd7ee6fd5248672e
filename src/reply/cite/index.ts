export { citeInLine, listAuthors, writeDate, writeDateAndPrinted } from './citation.js';
export {
  CITATION_STYLES,
  type CitationStyle,
  type Citations,
  type CiteRequest,
  createCitations,
  isStyle,
} from './cite.js';
export type { Cited } from './cited.js';
export { makeDeepLink } from './deep-link.js';
