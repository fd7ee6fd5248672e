export { compareDocument, type DocumentVectors, encodeDocument } from './article-vectors.js';
export { type AskedDocument, createDesk, type VectorStore } from './desk.js';
export { type Encoder, joinReadings, openEncoder } from './encoder.js';
export { openEncoderApart } from './encoder-apart.js';
export { unpackTokens } from './tokens.js';
export { UnusableModel } from './unusable.js';
export { hashTexts, readKeptVectors, readOrMakeVectors } from './vector-cache.js';
export { compareVectors, type PackedVectors, packVectors, readVectors, writeVectors } from './vectors.js';
