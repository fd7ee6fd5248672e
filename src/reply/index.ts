export {
  type Around,
  answerActions,
  composeContext,
  readContextState,
  withClosing,
} from './buttons/answer-actions.js';
export { type Carried, carryQuotes } from './buttons/carry.js';
export { type CitedPlace, citeState, composeCited, isStyle, readCiteState } from './buttons/citing.js';
export type { Field, FileField, Form, Removed, TextField } from './buttons/form.js';
export { composePage, jumpForm } from './buttons/paging.js';
export { stateOf } from './buttons/state.js';
export {
  CITATION_STYLES,
  type CitationStyle,
  type Cited,
  type CiteRequest,
  cite,
} from './cite/cite.js';
export { type DeepLink, deepLink } from './cite/deep-link.js';
export { prepareCitations } from './cite/engine.js';
export { underQuestion } from './compose/asked.js';
export { composeCheck, composeRelated } from './compose/check.js';
export { authors, citation, dateInWords } from './compose/citation.js';
export {
  composeAnswer,
  composeChanged,
  composeNote,
  composeParagraph,
  composeShown,
  composeStale,
} from './compose/compose.js';
export { composeDiscussed, type Discussed, discussedAlt } from './compose/discussed.js';
export { discussedPicture, discussedSvg, type Picture } from './compose/discussed-picture.js';
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
} from './compose/library.js';
export { composeArticle, composeFacts, composeHelp, composeNoParagraph } from './compose/overview.js';
export { type Page, readFrom } from './compose/pages.js';
export { isFurtherOn, readShowState, type Shown, showState } from './compose/quotes.js';
export { type Reading, readingOf } from './compose/reading.js';
export { composeSettings } from './compose/settings.js';
export { limitOf, type Source, wholeOf } from './compose/source.js';
export { type Above, STATEMENTS_A_PAGE } from './compose/statements.js';
export { composeWhy } from './compose/why.js';
export { composeWithheld, quotesOf, withMore } from './compose/withheld.js';
export { type CommandText, commandTexts, typedName } from './i18n/command-texts.js';
export { brief, plain } from './i18n/plain.js';
export { LANGUAGES, type Language, languageFor, translationOf, type Voice, voiceOf } from './i18n/voice.js';
export type * from './reply.js';
