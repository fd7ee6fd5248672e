export {
  type Around,
  answerActions,
  composeContext,
  readContextState,
  withClosing,
} from './answer-actions.js';
export { underQuestion } from './asked.js';
export { type Carried, carryQuotes } from './carry.js';
export { composeCheck, composeRelated } from './check.js';
export { authors, citation, dateInWords } from './citation.js';
export {
  CITATION_STYLES,
  type CitationStyle,
  type Cited,
  type CiteRequest,
  cite,
  STYLE_NAMES,
} from './cite/cite.js';
export { type DeepLink, deepLink } from './cite/deep-link.js';
export { type CitedPlace, citeState, composeCited, isStyle, readCiteState } from './citing.js';
export { COMMAND_TEXTS, type LocalText, localTexts, typedName } from './command-words.js';
export {
  composeAnswer,
  composeChanged,
  composeNote,
  composeParagraph,
  composeShown,
  composeStale,
} from './compose.js';
export { composeDiscussed, type Discussed, discussedAlt } from './discussed.js';
export { discussedPicture, discussedSvg, type Picture } from './discussed-picture.js';
export type { Field, FileField, Form, Removed, TextField } from './form.js';
export { LANGUAGES, type Language, languageFor, type Voice, voiceOf } from './languages/index.js';
export {
  composeDraft,
  composeEdited,
  composeKept,
  composeList,
  composeQuestion,
  composeUndoable,
  headerForm,
  type Listed,
  type Shelved,
  sourceForm,
} from './library.js';
export { composeArticle, composeFacts, composeHelp, composeNoParagraph } from './overview.js';
export { type Page, readFrom } from './pages.js';
export { composePage, jumpForm } from './paging.js';
export { brief, plain } from './plain.js';
export {
  isFurtherOn,
  limitOf,
  readShowState,
  type Shown,
  type Source,
  showState,
  wholeOf,
} from './quotes.js';
export { type Reading, readingOf } from './reading.js';
export type * from './reply.js';
export { composeSettings, LANGUAGE_NAMES } from './settings.js';
export { stateOf } from './state.js';
export { type Above, STATEMENTS_A_PAGE } from './statements.js';
export { composeWhy } from './why.js';
export { composeWithheld, quotesOf, withMore } from './withheld.js';
export { type Words, wordsIn } from './words.js';
