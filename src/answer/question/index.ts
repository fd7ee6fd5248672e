export { readAside } from './asides.js';
export {
  type ExcerptAsked,
  type ParagraphRange,
  readExcerptAsked,
  readParagraphs,
  readPlace,
} from './excerpt.js';
export { type Before, expandFollowUp, readFollowUp, splitQuestions } from './follow-up.js';
export { type AskedFor, type AskedOf, type QuestionFrame, readFrame } from './frame.js';
export { LEXICONS, type QuestionLanguage } from './lexicon/index.js';
export { type AskedWord, EVERYDAY, isInnerName, PHRASING, type Question, readQuestion } from './question.js';
export {
  cutWords,
  isOtherLanguage,
  isOwnWord,
  type KnownWords,
  questionLanguage,
  readSenses,
} from './read-senses.js';
export type { QuestionLexicon, Sense } from './senses.js';
export { type SpeechAsked, speakerAsked, speechAsked } from './speech.js';
