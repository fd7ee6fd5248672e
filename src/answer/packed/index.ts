export { buffersOf, type PackedIndex, packArticle, packIndex, unpackIndex } from './packed-index.js';
