export { readAside } from './asides.js';
export {
  type ExcerptAsked,
  isAmong,
  type ParagraphRange,
  readExcerptAsked,
  readParagraphs,
  readPlace,
} from './excerpt.js';
export { expandFollowUp, readFollowUp, readWhy } from './follow-up.js';
export { ASKED_FOR, ASKED_OF, type AskedFor, type AskedOf, type QuestionFrame } from './frame.js';
export { type HeaderNames, type HeaderQuestion, readHeaderNames } from './header-question.js';
export { isLetter } from './letters.js';
export type { QuestionLanguage } from './lexicon/index.js';
export { roleOf, UNSPACED } from './lexicon-tree.js';
export { readUnder } from './lists.js';
export { parseQuestion, type QuestionInWords } from './parse-question.js';
export { type Before, mayBeMeant, readWhoseWords } from './pronouns.js';
export {
  type AskedWord,
  askingMeant,
  EVERYDAY,
  isInnerName,
  MOST_READ,
  PHRASING,
  type Question,
  readQuestion,
  replaced,
  YES_OR_NO,
} from './question.js';
export { isOtherLanguage, questionLanguage } from './question-language.js';
export { isAskingWord } from './question-words.js';
export { headedOf } from './sections.js';
export { SENSES, type Sense } from './senses.js';
export { spellOut } from './shorthand.js';
export { findSignOff } from './sign-off.js';
export { readNameWithSubject, type SpeakerAsked, type SpeechAsked } from './speech.js';
export { splitQuestions } from './split-questions.js';
