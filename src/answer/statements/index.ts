export { hasUnspacedCue } from './abroad/index.js';
export { CUES, DOCUMENTS, verbOf } from './cues.js';
export { isKnownName, isKnownPair } from './known-names.js';
export type { Attribution } from './ledger.js';
export { INSIDE, MEN, ORGANISATIONS, SPEAKERS, TIMES, TITLES, WOMEN } from './names-words.js';
export { ownNamesOf } from './own-names.js';
export { statementsBy } from './speakers-asked.js';
export { isSpeaking } from './speaking.js';
export { attribute } from './statements.js';
