import type { QuestionPhrases } from './phrases.js';

export const it: QuestionPhrases = {
  asides: { greeting: 'ciao, buongiorno', thanks: 'grazie' },
  paragraph: 'paragrafi?',
  speech: {
    about:
      'su|sul|sullo|sulla|sui|sugli|sulle|di|del|dello|della|dei|degli|delle|dell.|riguardo a|riguardo al|riguardo alla|a proposito di',
    to: 'a|al|allo|alla|ai|agli|alle',
    words: [
      '(?:che )?cosa (?:ha|hanno) (?:detto|dichiarato|affermato|spiegato|raccontato) {name}{about}',
      '(?:che )?cosa (?:dice|dicono|sostiene|sostengono|diceva|disse) {name}{about}',
      '(?:tutto )?(?:quello|ciò) che (?:ha detto|hanno detto|dice|dicono) {name}{about}',
      "(?:le |una )?(?:citazion[ei]|parole|dichiarazion[ei]) (?:di|del|della|dell['’]) ?{name}{about}",
    ],
    views: ['(?:che )?cosa (?:pensa|pensano|ne pensa) {name}{about}'],
    deeds: ['come (?:ha|hanno) (?:reagito|risposto) {name}{to}'],
  },
};
