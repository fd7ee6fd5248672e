export { type Encoder, openEncoder } from './encoder.js';
export type { Runtime } from './runtime.js';
export { UnusableModel } from './unusable.js';
export { compareVectors, type PackedVectors, packVectors, readVectors, writeVectors } from './vectors.js';
