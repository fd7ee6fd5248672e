export { type PackedWords, packWords } from './packed-words.js';
export { quoteSentence } from './quote-sentence.js';
export { type AcrossSearch, searchAcross } from './search-across.js';
export { readWords, WORDS_FORM, writeWords } from './words-bytes.js';
