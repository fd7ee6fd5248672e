export { claimsInEnglish } from './claims.js';
export { NamedFrame } from './named-frame.js';
export { topicOf } from './topic.js';
