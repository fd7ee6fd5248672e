export { hasUnspacedCue, isRoleAbroad } from './abroad/index.js';
export { CUES, DOCUMENTS, isDenying, kindOfWords, verbOf } from './cues.js';
export type { Attribution } from './ledger.js';
export {
  isFirstName,
  isKnownName,
  isKnownPair,
  isPersonNoun,
  mayBeCalled,
  ownNamesOf,
} from './names/index.js';
export { statementsBy } from './speakers-asked.js';
export { isSpeaking } from './speaking.js';
export { attribute } from './statements.js';
export { readSpeakerNames, type SpeakerNames } from './ways-meant.js';
export {
  ADJECTIVES,
  INSIDE,
  MEN,
  MONTHS,
  ORGANISATIONS,
  SPEAKERS,
  TIMES,
  TITLES,
  WOMEN,
} from './words/index.js';
