export { type Fetched, type FetchOptions, fetchDocument, MAX_BYTES } from './fetch.js';
export { type GuardOptions, isPublic } from './guard.js';
export {
  createImporter,
  type Imported,
  type Importer,
  type ImporterOptions,
  type ImportOptions,
  type ImportSource,
} from './importer.js';
export type { Original } from './original.js';
export { ImportRefused, type RefusedKind } from './refused.js';
export { MAX_WORDS } from './words.js';
