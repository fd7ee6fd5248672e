export { findMissing, type Missing, readUnmetName, tellSmallWords } from './missing-names.js';
export { findMeant } from './near-words.js';
export { refuse } from './refuse.js';
