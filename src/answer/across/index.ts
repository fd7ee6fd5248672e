export { type PackedWords, packWords, sizeOf } from './packed-words.js';
export { quoteSentence } from './quote-sentence.js';
export { type AcrossSearch, searchAcross } from './search-across.js';
