export {
  type Around,
  type CitedPlace,
  carryQuotes,
  type Form,
  type FormField,
  type PassagePlace,
  type Quote,
  type Removed,
  readCiteState,
  readContextState,
  readPassageState,
  readShowState,
  readState,
  type Shared,
  writeShowState,
  writeState,
} from './buttons/index.js';
export {
  CITATION_STYLES,
  type CitationStyle,
  type Citations,
  type Cited,
  type CiteRequest,
  citeInLine,
  createCitations,
  isStyle,
  makeDeepLink,
  writeDate,
} from './cite/index.js';
export * from './compose/index.js';
export {
  brief,
  type CommandText,
  commandTexts,
  foldTyped,
  LANGUAGES,
  type Language,
  languageFor,
  plain,
  translationOf,
  typedName,
  type Voice,
  voiceOf,
} from './i18n/index.js';
export type * from './reply.js';
export { limitOf, type Source, wholeOf } from './source.js';
