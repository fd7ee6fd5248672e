export { factAsked } from './facts.js';
export { readFact, readingMinutes } from './values.js';
