import type { QuestionPhrases } from './phrases.js';

export const nl: QuestionPhrases = {
  asides: { thanks: 'dank je' },
  speech: {
    about: 'over|van',
    to: 'op',
    words: [
      'wat (?:zei|zeiden|zegt|zeggen|vertelde|vertelt|verklaarde|beweert|beweerde) {name}{about}',
      'wat (?:heeft|hebben) {name}{about} (?:gezegd|verklaard|verteld|te zeggen)',
      '(?:alles )?wat {name}{about} (?:zei|zegt|heeft gezegd|gezegd heeft)',
      '(?:de |een |alle )?(?:citaten|citaat|uitspraken|uitspraak|woorden) van {name}{about}',
    ],
    views: ['wat (?:vindt|vinden|denkt|denken) {name}{about}'],
    deeds: ['hoe (?:reageerde|reageerden|reageert|reageren) {name}{to}'],
  },
};
