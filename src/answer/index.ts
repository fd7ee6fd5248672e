export {
  type AcrossSearch,
  type PackedWords,
  packWords,
  quoteSentence,
  readWords,
  searchAcross,
  WORDS_FORM,
  writeWords,
} from './across/index.js';
export type * from './answer.js';
export { FACT_FIELDS, passagesOf, wordsAt } from './answer.js';
export { answer, fact } from './answer-question.js';
export { answerSequel } from './answer-sequel.js';
export { type ArticleIndex, indexArticle } from './article-index.js';
export { type ExplainedSign, type ExplainedWord, type Explanation, explain } from './explain.js';
export { readingMinutes } from './facts/index.js';
export { findWords } from './find-words.js';
export { leanOn, toldBy } from './lean-on.js';
export { doAtOnce } from './pack.js';
export { buffersOf, type PackedIndex, packArticle, packIndex, unpackIndex } from './packed/index.js';
export {
  type ArticleTexts,
  askedTexts,
  cutTexts,
  type Nearness,
  textsOf,
} from './passages/index.js';
export {
  type Before,
  expandFollowUp,
  isAskingWord,
  type ParagraphRange,
  readAside,
  readParagraphs,
  splitQuestions,
} from './question/index.js';
export {
  checkMessage,
  checkQuote,
  type Located,
  type MessageCheck,
  type QuoteCheck,
  type QuotePart,
  type SpeakerVerdict,
  type Verdict,
} from './quotes/index.js';
export { gist, readOut } from './read-out.js';
export { readThrough, withinReading } from './read-through.js';
export { related } from './related.js';
export { said, saidText, speakers } from './speech/index.js';
export { INSIDE, isKnownName, isKnownPair, MEN, ORGANISATIONS, WOMEN } from './statements/index.js';
export { createLanguages, findSlips, type Languages, sentences } from './text/index.js';
