export { type FetchOptions, fetchDocument, MAX_BYTES } from './fetch.js';
export { isPublic } from './guard.js';
export {
  createImporter,
  type Importer,
  type ImporterOptions,
  type ImportOptions,
  type ImportSource,
} from './importer.js';
export { createIndexer, type Indexer, type IndexerOptions, type Indexing } from './indexer.js';
export { ImportRefused } from './refused.js';
