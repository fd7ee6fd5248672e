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
export { createIndexer, type Indexer, type IndexerOptions, type Indexing } from './indexer.js';
export type { ImportedOriginal } from './original.js';
export { ImportRefused, type RefusedKind } from './refused.js';
export { inTurns } from './slices.js';
export { MAX_WORDS } from './words.js';
