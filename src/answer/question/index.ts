export { readAside } from './asides.js';
export {
  type ExcerptAsked,
  isAmong,
  type ParagraphRange,
  readExcerptAsked,
  readParagraphs,
  readPlace,
} from './excerpt.js';
export { type Before, expandFollowUp, readFollowUp } from './follow-up.js';
export type { AskedFor, AskedOf, QuestionFrame } from './frame.js';
export { type HeaderNames, type HeaderQuestion, readHeaderNames } from './header-question.js';
export { LEXICONS, type QuestionLanguage } from './lexicon/index.js';
export { roleOf, UNSPACED } from './lexicon-tree.js';
export { parseQuestion, type QuestionInWords } from './parse-question.js';
export {
  type AskedWord,
  askingMeant,
  EVERYDAY,
  isInnerName,
  PHRASING,
  type Question,
  readQuestion,
  replaced,
} from './question.js';
export { isOtherLanguage } from './question-language.js';
export type { QuestionLexicon, Sense } from './senses.js';
export { spellOut } from './shorthand.js';
export { readNameWithSubject, type SpeakerAsked, type SpeechAsked } from './speech.js';
export { splitQuestions } from './split-questions.js';
