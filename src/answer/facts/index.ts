export { factAsked } from './facts.js';
export { type HeaderText, readHeaderTexts, toldByHeader } from './header-text.js';
export { readFact, readingMinutes } from './values.js';
