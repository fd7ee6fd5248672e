export type { QuotePart } from './changes.js';
export { checkMessage, type MessageCheck } from './check-message.js';
export { checkQuote } from './check-quote.js';
export { GRAVE, type GraveKind } from './kinds.js';
export type { Located } from './text.js';
export type { QuoteCheck, SpeakerVerdict, Verdict } from './verdict.js';
