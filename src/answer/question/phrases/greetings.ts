import type { QuestionPhrases } from './phrases.js';

/** Of these languages people greet and thank only: Hindi, Swedish. */
export const greetings: QuestionPhrases = {
  asides: { greeting: 'namaste, नमस्ते', thanks: 'tack' },
};
