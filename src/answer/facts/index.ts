export { factAsked, isCaptioned } from './facts.js';
export { readFact, readingMinutes } from './values.js';
