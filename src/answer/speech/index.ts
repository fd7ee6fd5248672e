export { answerInPlace } from './answer-in-place.js';
export { findWhoSaid, keepKind, quoteSpeaker, said, saidText, speakers } from './answer-speech.js';
export { findOwnView } from './own-view.js';
export { isAuthor, ownPassages, statementsIn } from './spoken.js';
