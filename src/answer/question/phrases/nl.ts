import type { QuestionPhrases } from './phrases.js';

export const nl: QuestionPhrases = {
  asides: { thanks: 'dank je' },
  shorthand: {
    wrm: 'waarom',
    hvl: 'hoeveel',
    wnr: 'wanneer',
    ff: 'even',
    zn: 'zijn',
    hoelang: 'hoe lang',
  },
  request: '(?:kun|kan) (?:je|u)(?: me| mij)?(?: (?:het|dit|even))*|geef(?: me| mij)?|maak|een|de',
  politeEnd: 'graag|alstublieft|alsjeblieft|aub|svp',
  summary: 'samenvatting|samenvatten|samengevat|vat|samen',
  salutation: 'beste|geachte|lieve|waarde',
  letter: [
    ['de brief', 'het artikel'],
    ['deze brief', 'dit artikel'],
    ['een brief', 'een artikel'],
  ],
  gist: [
    // “Wat” is read as what it is short for in English.
    /^wh?at is er (?:precies |hier |eigenlijk )*(?:gebeurd|aan de hand geweest)$/i,
    /^(?:waar(?: |over )(?:gaat|handelt)(?: (?:het|dit|dat|(?:het|dit) (?:artikel|stuk|verhaal)|de tekst|deze tekst))?(?: (?:over|eigenlijk over))?|(?:(?:een|de) )?(?:korte |beknopte )?samenvatting(?: van (?:het|dit) (?:artikel|stuk))?|(?:vat|kun je)(?: (?:het|dit|dat|(?:het|dit) (?:artikel|stuk)))?(?: (?:even|kort|eens))* (?:samen|samenvatten)|samenvatten|(?:wat is )?het onderwerp|kort (?:samengevat|gezegd)|in (?:het kort|een paar woorden|één zin)|wat is de (?:strekking|kern|hoofdgedachte|boodschap|rode draad)(?: van (?:het|dit) (?:artikel|stuk))?|wat staat er in (?:het|dit) (?:artikel|stuk))$/i,
  ],
  mentioning: [
    '(?:wordt|worden|werd) {words} (?:genoemd|vermeld)',
    '(?:noemt|vermeldt) (?:het|dit) (?:artikel|stuk) {words}',
    '(?:staat er )?iets over {words}',
    'wat (?:zegt|staat) (?:het (?:artikel|stuk) |er )?over {words}',
  ],
  counting: [
    "(?:waar|in welke alinea(?:[’']s)?) (?:wordt|worden) {words} (?:genoemd|vermeld)",
    'hoe (?:vaak|dikwijls) (?:wordt|worden|werd) (?:het woord )?{words} (?:genoemd|vermeld)',
    'hoe (?:vaak|dikwijls) komt (?:het woord )?{words} (?:in (?:het|dit) (?:artikel|stuk) )?voor',
  ],

  speech: {
    about: 'over|van',
    to: 'op',
    nobody:
      '(?:(?:het|de|dit|deze)\\s+)?(?:artikel|stuk|tekst|auteur|schrijver|schrijfster)|hij|zij|ze|het|men|je|we|wij|over|van',
    words: [
      'wat (?:zei|zeiden|zegt|zeggen|vertelde|vertelt|verklaarde|beweert|beweerde|beloofde|belooft|antwoordde) {name}{about}',
      'wat (?:heeft|hebben) {name}{about} (?:gezegd|verklaard|verteld|te zeggen)',
      '(?:alles )?wat {name}{about} (?:zei|zegt|heeft gezegd|gezegd heeft)',
      '(?:de |een |alle )?(?:citaten|citaat|uitspraken|uitspraak|woorden) van {name}{about}',
    ],
    views: ['wat (?:vindt|vinden|denkt|denken) {name}{about}'],
    said: [
      'wie (?:heeft )?(?:(?<verb>zei|zegt|zeiden|gezegd|beweert|beweerde|vertelde|vertelt|verklaarde|vindt|vond|noemde|noemt)|(?<how>waarschuwde|waarschuwt|vreest|klaagde|klaagt|belooft|beloofde)) (?:dat |over |voor |van )?{said}',
      'wie heeft {said} (?<verb>gezegd|beweerd|verteld)',
      'van wie (?:is|komt|zijn) (?:de uitspraak|het citaat|de woorden) {said}',
    ],
    deeds: ['hoe (?:reageerde|reageerden|reageert|reageren) {name}{to}'],
  },
};
