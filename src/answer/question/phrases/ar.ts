import type { QuestionPhrases } from './phrases.js';

export const ar: QuestionPhrases = {
  asides: {
    greeting: 'مرحبا, السلام عليكم, اهلا, أهلا',
    thanks: 'شكرا, شكرا لك',
    chat: 'ههه, هههه',
  },
  paragraph: 'الفقرة|فقرة',
  to: 'إلى',
  and: 'و',
  beforeParagraph: 'ماذا|تقول',
  summary: 'ملخص|لخص',
  gist: [
    /^(?:(?:عن )?ماذا (?:يتحدث|يتناول) (?:المقال|النص)|عم يتحدث المقال|ملخص|لخص(?: المقال)?|ما (?:هي |هو )?(?:الفكرة الرئيسية|موضوع المقال))$/u,
  ],
  speech: {
    about: 'عن|حول|بشأن',
    words: ['ماذا (?:قال|قالت|قالوا|يقول|تقول|صرح|صرحت)\\s+{name}{about}'],
  },
};
