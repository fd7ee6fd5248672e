export { type Aliases, aliasesOf, isNameKey, type OwnName } from './aliases.js';
export { endsAsking, findAskedInBold } from './asking.js';
export { LENGTH_CORRECTION, SATURATION } from './bm25.js';
export { MONTHS, WEEKDAYS } from './days.js';
export { plainLetters, simplify, withoutHidden } from './folding.js';
export { createLanguages, type Languages, type Vocabulary } from './languages.js';
export { type Lexicon, normalise, product } from './lexicon.js';
export {
  CURRENCY,
  LENGTH,
  LOUDNESS,
  MEASURE,
  MONTH,
  MONTH_BUT_MAY,
  NUMBER_WORD,
  SMALL_NUMBER,
  SMALL_ORDINALS,
  TEN,
  TIME_UNIT,
  WARMTH,
  WEEKDAY,
  WEIGHT,
  WRITTEN_MONTH,
} from './measures.js';
export { beginOf, endOf, joinLists, lengthOf, listAt, type NumberLists } from './number-lists.js';
export { numberOf, ONES, TENS } from './numbers.js';
export { ANY_NUMBER, PINNED, quantitiesIn, quantityAsked } from './quantities.js';
export { type QuotedSpan, quotations } from './quotations.js';
export {
  areCapitals,
  isUnspaced,
  lettersOf,
  type QuoteText,
  type QuoteToken,
  quoteTokens,
  readLiterally,
  readQuote,
  umlautKeys,
  withoutAccents,
  withoutUmlauts,
} from './quote-tokens.js';
export { sentences } from './sentences.js';
export {
  countShared,
  findLookalikes,
  findSlip,
  findSlipOfLanguage,
  findSlips,
  letterPairs,
  listSpellings,
  type SpellingList,
  spellingsWith,
  suggestWords,
} from './slips.js';
export { ENGLISH_ASKING } from './stop-words.js';
export { uniteForms } from './unite-forms.js';
export { readWordTable, type WordTable } from './word-table.js';
export { countWords, type Word, type WordCutter } from './words.js';
