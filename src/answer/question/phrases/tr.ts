import type { QuestionPhrases } from './phrases.js';

/** What is written with and without its dot. */
const I = '[ıi]';
/** "söyledi", "söylemiş", "söylüyor". */
const SAID = `(?:dedi(?:ler)?|demiş|diyor(?:lar)?|söyledi(?:ler)?|söylemiş|söylüyor|belirtti|aç${I}klad${I}|anlatt${I}|anlat${I}yor|duyurdu|savundu|vurgulad${I}|konuştu|ifade etti|yan${I}tlad${I}|vaat etti|iddia etti)`;

export const tr: QuestionPhrases = {
  asides: {
    greeting: 'merhaba, selam, selamlar, iyi günler, günaydın, iyi akşamlar',
    thanks: 'teşekkürler, teşekkür ederim, çok teşekkürler, sağ ol, sağol, sağ olun, tesekkurler',
    chat: 'tamam, süper, harika, yardım, sen kimsin',
    filler: 'çok, herkese, yardım için',
  },
  leads: [/^peki(?: ya)?[, ]+(.+)$/iu, /^(?:[Yy]a|[Vv]e) (\p{Lu}\S*(?: \S+)?)$/u],
  paragraph: 'paragraf(?:ı|lar)?',
  summary: 'özet|özetle|özetler misin',
  gist: [
    new RegExp(
      `^(?:(?:bu )?(?:yaz${I}|haber|makale|metin)?(?: )?(?:ne (?:hakk${I}nda|anlat${I}yor|ile ilgili)|neden bahsediyor|konusu (?:ne(?:dir)?))|(?:k${I}saca )?özet(?:le(?:r misin)?|i)?|k${I}saca(?: anlat(?:${I}r m${I}s${I}n)?)?|konu(?:su)? ne(?:dir)?|ana fikir(?: ne(?:dir)?)?)$`,
      'iu',
    ),
  ],
  speech: {
    nobody: `(?:bu )?(?:yaz${I}|haber|makale|metin)|yazar|o|bu`,
    words: [
      `{name} (?:(?<about>.+?) (?:hakk${I}nda|konusunda|için) )?(?:ne|neyi|neler) ${SAID}{rest}`,
      `{name}['’](?:${I}n|in|un|ün|n${I}n|nin|nun|nün) (?:cevab${I}|sözleri|yan${I}t${I}|aç${I}klamas${I}|tepkisi)(?: ne(?:ydi|dir| oldu)?)?{rest}`,
      `{name}['’](?:ya|ye|a|e|na|ne) göre {said}`,
    ],
    views: [
      `{name} (?:(?<about>.+?) (?:hakk${I}nda|konusunda) )?ne (?:düşünüyor|düşünmekte){rest}`,
      `{name} (?:neden|niye|niçin) (?:yak${I}nd${I}|şikâyet etti|itiraz etti|eleştirdi){rest}`,
    ],
    said: [
      `kim {said} (?<verb>söyledi|belirtti|savundu|iddia etti|aç${I}klad${I}|anlatt${I})`,
      `{said} diyen kim`,
    ],
  },
};
