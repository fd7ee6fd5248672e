export { answersUnder } from './answer-under.js';
export { askedTexts } from './asked-texts.js';
export {
  judgeRanking,
  MOST_LACKING,
  onTopic,
  PERHAPS_BELOW,
  SIGNS,
  type Signs,
  silentBelow,
} from './confidence.js';
export { findGist } from './gist.js';
export { findIntroduction, INTRODUCED } from './introduction.js';
export { type ArticleTexts, cutTexts, type Nearness, textsOf } from './nearness.js';
export type { IndexedSentence } from './passage-index.js';
export {
  indexPassages,
  isNameOf,
  type PassageIndex,
  paragraphAt,
  paragraphsWith,
  placedTerms,
  type SentenceLists,
  sentenceAt,
  sentencesOf,
  sentencesWith,
  spellingAt,
  termOfSpelling,
} from './passage-index.js';
export { heedPinned, mayAnswer } from './pinned.js';
export { putFirst, type Ranked, rank } from './rank.js';
export { type Meeting, type Sought, type SoughtQuestion, seek } from './seek.js';
export { SURE_SIGNS, type SureSigns, sureSigns } from './sure-signs.js';
export { type Evidences, FIRST_LOOK, LOOKED_AT_AGAIN, lookOf, WEIGHTS } from './weights.js';
