export {
  type Draft,
  type HeaderEdit,
  HOST,
  type Kept,
  type Library,
  type Listing,
  LOG_LIFE,
  type Logged,
  type LoggedChange,
  MOST_LOGGED,
  type Owner,
  type Place,
  type PlannedStep,
  type PrivateNote,
  type Restorable,
  type Settings,
  type Where,
} from './contract/index.js';
export { type Database, openDatabase, UnusableDatabase } from './engines/index.js';
export { LibraryAway, LibraryRefusal } from './refusals.js';
export {
  findShippedFolder,
  readArticleFile,
  readBytesOf,
  readShippedArticles,
  UnreadableFile,
} from './shipped.js';
export { type ArticleVectors, createArticleVectors, createStore, createWordRows } from './store/index.js';
