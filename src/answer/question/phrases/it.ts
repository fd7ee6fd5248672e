import type { QuestionPhrases } from './phrases.js';

export const it: QuestionPhrases = {
  asides: {
    greeting: 'ciao, buongiorno',
    thanks: 'grazie, grazie mille, mille grazie, ti ringrazio',
    filler: 'tante, molte, a tutti, dell aiuto',
  },
  shorthand: {
    'xké|xke|xche|xché|perke': 'perché',
    ki: 'chi',
    ke: 'che',
    qnd: 'quando',
    qnt: 'quanto',
    dv: 'dove',
    nn: 'non',
    x: 'per',
    cosè: "cos'è",
  },
  request: '(?:puoi|potresti)(?: farmi| darmi)?|fa(?:i|mmi)|dammi|me lo|mi|un|il',
  politeEnd: 'per favore|per piacere|grazie|pf',
  paragraph: 'paragrafi?',
  summary: 'riassumi|riassunto|riassumere|sintesi',
  salutation: 'car[oaie]|gentil[ei]|egregi[oa]?|spettabile',
  letter: [
    ['la lettera', "l'articolo"],
    ['della lettera', "dell'articolo"],
    ['questa lettera', 'questo articolo'],
  ],
  gist: [
    /^(?:che |che cosa |cosa )(?:è |e )?(?:successo|accaduto|accadde|successe)(?: (?:qui|esattamente))?$/i,
    /^(?:(?:di|de) (?:che |che cosa |cosa )(?:parla|tratta|si parla|si tratta)(?: (?:l['’]articolo|(?:quest['’]|questo )articolo|il testo|questo testo|qui))?|(?:(?:un|il) )?(?:breve )?(?:riassunto|sunto|sintesi)(?: (?:dell['’]articolo|del testo))?|riassum[ie](?:re|rlo|lo|melo)?(?: (?:l['’]articolo|questo articolo|il testo|tutto))?|in (?:breve|sintesi|poche parole|due parole|sostanza)|(?:qual è |quale è )?(?:il (?:succo|tema|punto|senso|concetto)|l['’](?:argomento|idea principale))(?: dell['’]articolo)?|(?:che )?cosa (?:dice|racconta) (?:l['’]articolo|il testo))$/i,
  ],
  mentioning: [
    "(?:l['’]articolo |il testo )?(?:si )?(?:menziona|nomina|parla (?:di|del|della|dei)) {words}",
    "(?:c['’]è )?qualcosa su {words}",
    "(?:che )?cosa dice (?:l['’]articolo |il testo )?(?:di|su|del|della|sul|sulla) {words}",
  ],
  counting: [
    'in (?:quale|quali|che) paragraf[oi] si parla (?:di|del|della|dei) {words}',
    'dove (?:è|viene|sono|si) (?:menzionat[oaie]|parla di) {words}',
    'quante volte (?:è|sono|viene|vengono) (?:menzionat[oaie]|nominat[oaie]|citat[oaie]) (?:la parola )?{words}',
    'quante volte {words} (?:è|sono|viene|vengono) (?:menzionat[oaie]|nominat[oaie])',
  ],

  outline:
    'quali sono (?:le|i) (?:sezioni|capitoli|parti|titoli)(?: dell articolo| del testo)?|(?:quali|quante|quanti) (?:sezioni|capitoli|parti) (?:ha|ci sono)(?: l articolo| il testo)?',

  speech: {
    about:
      'su|sul|sullo|sulla|sui|sugli|sulle|di|del|dello|della|dei|degli|delle|dell.|riguardo a|riguardo al|riguardo alla|a proposito di',
    to: 'a|al|allo|alla|ai|agli|alle',
    nobody:
      "(?:(?:l['’ ]?|il |lo |questo |quest['’ ]))?(?:articolo|testo|pezzo|autore|autrice)|lui|lei|loro|si|su|di",
    words: [
      '(?:(?:che )?cosa|che|cos) (?:ha|hanno) (?:detto|dichiarato|affermato|spiegato|raccontato|promesso|annunciato|risposto|chiesto) {name}{about}',
      '(?:(?:che )?cosa|che) (?:dice|dicono|sostiene|sostengono|diceva|disse|promette|chiede|risponde|racconta) {name}{about}',
      '(?:tutto )?(?:quello|ciò) che (?:ha detto|hanno detto|dice|dicono) {name}{about}',
      "(?:le |una )?(?:citazion[ei]|parole|dichiarazion[ei]) (?:di|del|della|dell['’]) ?{name}{about}",
    ],
    views: [
      '(?:secondo|a detta di) (?<name>[^,?]{2,40}),\\s*¿?{said}',
      '(?:che )?cosa (?:pensa|pensano|ne pensa) {name}{about}',
    ],
    said: [
      'chi (?:è che )?(?:ha |hanno )?(?:(?<verb>detto|disse|dice|affermato|dichiarato|sostiene|sostenuto|spiegato|raccontato|parlato|replicato|risposto|ammesso)|(?<how>avvertito|accusato|criticato|chiesto|promesso|protestato)) (?:che |di |del |della |per )?{said}',
      'di chi (?:è la frase|sono le parole) {said}',
    ],
    deeds: ['come (?:ha|hanno) (?:reagito|risposto) {name}{to}'],
  },
};
