export { genderOf, isPerson, isPersonNoun } from './forms.js';
export { isKnownName, isKnownPair } from './known.js';
export type { Named } from './named.js';
export { isTime, type Mention, Names } from './names.js';
export { ownNamesOf } from './own.js';
