export { checkMessage, type MessageCheck } from './check-message.js';
export {
  checkQuote,
  type QuoteCheck,
  type QuotePart,
  type SpeakerVerdict,
  type Verdict,
} from './check-quote.js';
export { GRAVE, type GraveKind } from './kinds.js';
export type { Located } from './text.js';
