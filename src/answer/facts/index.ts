export { factAsked } from './facts.js';
export { keysOf, toldByHeader } from './header-text.js';
export { readFact, readingMinutes } from './values.js';
