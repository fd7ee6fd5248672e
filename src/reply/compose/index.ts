export { composeNowhere } from './absent.js';
export { composeAcross, type PassageThere, withAcross } from './across.js';
export { composeAnswer } from './answer.js';
export { composeAskOnForm, listAnswerActions } from './answer-actions.js';
export { composeCheck, composeRelated } from './check.js';
export { composeCited } from './cited.js';
export { composeShared, withClosing } from './closing.js';
export { composeContext } from './context.js';
export { composeDiscussed, describeDiscussed } from './discussed.js';
export { drawDiscussedPicture, drawDiscussedSvg, preparePictures } from './discussed-picture.js';
export { composeFound } from './find.js';
export { composeHelp, composeTopic, TOPICS, type Topic } from './help.js';
export {
  composeDraft,
  composeEdited,
  composeKept,
  composeList,
  composeQuestion,
  composeUndoable,
  composeWrongForm,
  type Shelved,
  type WrongForm,
} from './library.js';
export { composeDetailsForm, composeHeaderForm, composeSourceForm, withTyped } from './library-forms.js';
export { composeLog } from './log.js';
export { composeNews } from './news.js';
export { composeNoted, composeNoteForm, composeNotes, writeNotes } from './notes.js';
export { composeArticle, composeFacts } from './overview.js';
export { MOST_IN_A_ROW, type Page, readFrom } from './pages.js';
export {
  composeJumpForm,
  composePage,
  composeParagraphs,
  findParagraphs,
  refuseMissing,
} from './paragraphs.js';
export { composeNote, underQuestion } from './parts.js';
export { composePoll, composePollChoice } from './poll.js';
export { isFurtherOn } from './quotes.js';
export { readingOf } from './reading.js';
export { composeReminder, composeSchedule } from './schedule.js';
export { composeSettings } from './settings.js';
export { composeChanged, composeShown, composeStale } from './shown.js';
export { type Above, STATEMENTS_A_PAGE } from './statements.js';
export { composeThread, composeThreadLink, nameThread, withThreads } from './threads.js';
export { nameTitles } from './title-names.js';
export { composeWhy } from './why.js';
export { composeWithheld, quotesOf, sayFurtherOn, withMore } from './withheld.js';
