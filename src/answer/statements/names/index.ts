export { stemOf } from './bearers.js';
export { genderOf, isFirstName, isPerson, isPersonNoun, mayBeCalled } from './forms.js';
export { isKnownName, isKnownPair } from './known.js';
export type { Named } from './named.js';
export { type Mention, Names } from './names.js';
export { ownNamesOf } from './own.js';
export { isTime } from './runs.js';
