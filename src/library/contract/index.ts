/** What a library promises, by subject; `Library` is all of it together. */
export type {
  Draft,
  HeaderEdit,
  Kept,
  Listing,
  ReadOnlyLibrary,
  Restorable,
} from './articles.js';
export type { GroupNotes, Progress, Settings } from './group-notes.js';
export type { Library } from './library.js';
export { LOG_LIFE, type Logged, type LoggedChange, MOST_LOGGED } from './log.js';
export { HOST, type Owner, type Place, type Where } from './place.js';
export type { PrivateNote, PrivateNotes } from './private-notes.js';
export type { Plan, PlannedStep } from './schedule.js';
export type { ReadableArticle, StoredText } from './search.js';
