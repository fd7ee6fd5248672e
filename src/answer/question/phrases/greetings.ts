import type { QuestionPhrases } from './phrases.js';

/** Of these languages people greet and thank only: Hindi, Korean, Polish, Swedish, Turkish. */
export const greetings: QuestionPhrases = {
  asides: {
    greeting: 'namaste, नमस्ते, 안녕하세요, 안녕, cześć, dzień dobry, merhaba',
    thanks: '감사합니다, 고마워, dziękuję, tack, teşekkürler',
    chat: 'ㅋㅋ, ㅋㅋㅋ, ㅎㅎ',
  },
};
