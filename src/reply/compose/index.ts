export { composeAcross, type PassageThere, withAcross } from './across.js';
export { answerActions, askOnForm, composeContext, composeShared, withClosing } from './answer-actions.js';
export { composeCheck, composeRelated } from './check.js';
export { composeCited, isStyle } from './cited.js';
export {
  composeAnswer,
  composeChanged,
  composeNowhere,
  composeShown,
  composeStale,
} from './compose.js';
export { composeDiscussed, discussedAlt } from './discussed.js';
export { discussedPicture, discussedSvg, preparePictures } from './discussed-picture.js';
export { composeFound } from './find.js';
export { composeHelp, composeTopic } from './help.js';
export {
  composeDraft,
  composeEdited,
  composeKept,
  composeList,
  composeQuestion,
  composeUndoable,
  composeWrongForm,
  type Shelved,
} from './library.js';
export { detailsForm, headerForm, sourceForm, withTyped } from './library-forms.js';
export { composeLog } from './log.js';
export { composeNews } from './news.js';
export { composeNoted, composeNotes, noteForm, writeNotes } from './notes.js';
export { composeArticle, composeFacts, findParagraphs, refuseMissing } from './overview.js';
export { MOST_IN_A_ROW, type Page, readFrom } from './pages.js';
export { composePage, composeParagraphs, jumpForm } from './paging.js';
export { composeNote, underQuestion } from './parts.js';
export { composePoll, composePollChoice } from './poll.js';
export { isFurtherOn } from './quotes.js';
export { readingOf } from './reading.js';
export { composeReminder, composeSchedule } from './schedule.js';
export { composeSettings } from './settings.js';
export { type Above, STATEMENTS_A_PAGE } from './statements.js';
export { composeThread, composeThreadLink, nameThread, withThreads } from './threads.js';
export { nameTitles } from './title-names.js';
export { composeWhy } from './why.js';
export { composeWithheld, quotesOf, sayFurtherOn, withMore } from './withheld.js';
