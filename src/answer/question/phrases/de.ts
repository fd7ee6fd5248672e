import { pronoun, type QuestionPhrases } from './phrases.js';

/** "Show me", "give us". */
const GIVE = '(?:(?:zeige?|gib|nenne?|sage?) (?:mir|uns),? )?';

export const de: QuestionPhrases = {
  asides: {
    greeting: 'hallo, moin, servus, guten morgen, guten tag, guten abend, grüß gott',
    thanks: 'danke, danke schön, vielen dank',
    help: 'hilfe, wer bist du, was kannst du, wie funktionierst du',
    chat: 'super, klasse, alles klar',
    filler: 'dir, ihnen, dich, für die hilfe, zusammen, alle',
  },
  shorthand: {
    wieviele: 'wie viele',
    wieviel: 'wie viel',
    is: 'ist',
    'nen|n': 'einen',
    ne: 'eine',
    'nich|nit': 'nicht',
    wos: 'wo ist',
    hats: 'hat es',
    gibts: 'gibt es',
    'wan|wanns': 'wann',
    wiso: 'wieso',
    waru: 'warum',
    'habn|ham': 'haben',
    wat: 'was',
    dat: 'das',
  },
  openings: 'was|welche[rsn]?|wer|hat|ist|sind|war',
  alone: '(?:mit|von|für|gegen|bis|ab|an|zu|seit) (?:wem|wen|wann|wo)|wofür|womit|wodurch|worüber',
  besideAlone: 'genau|denn|dann|das|nicht',
  request:
    '(?:kannst|könntest) du(?: mir| uns)?(?: (?:das|es|mal|bitte))*|(?:mach|gib|schreib)e?(?: mir| uns)?(?: mal| bitte)?|bitte',
  politeEnd: 'bitte',
  leads: [
    /^(?:und|aber|also|dann)[, ]+(?:was ist mit |wie ist es mit )?(.+)$/i,
    /^(?:was ist mit|wie steht es mit|wie sieht es mit) (.+?)(?: aus)?$/i,
  ],
  pronouns: { he: pronoun('er|ihn|ihm') },
  about: 'über|zu',
  prepositions: 'im|in',
  determiners: 'der|den|dem|die|das',

  paragraph: 'absätzen?|absatz|abs\\.',
  to: 'bis',
  and: 'und',
  first: 'erste[nrsm]?',
  last: 'letzte[nrsm]?',
  ofAnother: '(?:der|des)\\s+(?!artikels?|textes)\\p{L}',
  beforeParagraph: 'was|steht|sagt|zeig|zeige|mir|bitte|im|den|der|die|das',
  summary: 'fass|fasse|zusammen|zusammenfassung|zusammenfassen',
  salutation: 'liebe[rs]?|sehr geehrte[rs]?|geehrte[rs]?|verehrte[rs]?|werte[rs]?',
  letter: [
    ['(?:leser)?brief', 'artikel'],
    ['(?:leser)?brief(?:e?s)', 'artikels'],
  ],
  gist: [
    /^was ist (?:denn |da |hier |eigentlich |genau )*(?:passiert|geschehen|los gewesen|vorgefallen)$/i,
    /^(?:um was dreht(?:['’]?s| (?:es )?sich)|worum dreht (?:es )?sich|wovon handelt|was steht|um was geht es|worum geht es|worüber ist)(?: (?:das|es|(?:in )?(?:der|dieser|dem|diesem) (?:artikel|text)|der (?:artikel|text)))?(?: (?:drin|eigentlich|da|hier))?$/i,
    /^(?:(?:(?:eine )?(?:kurze|knappe) |eine |kurz )?(?:zusammenfass(?:en|ung)|kurzfassung|inhaltsangabe|inhalt)|fass(?:e)?(?: (?:es|das|den artikel|den text))?(?: (?:mal|bitte|kurz|doch))* zusammen|in (?:kurz|kürze|einem satz|wenigen worten)|kernaussage|hauptaussage|das wichtigste(?: in kürze)?)(?: (?:des artikels|des textes|vom (?:artikel|text)))?$/i,
    /^(?:(?:worum|um was) geht(?:'?s| es)?(?: hier| (?:in|im) (?:dem|diesem|artikel|text|dem artikel|diesem artikel))?|wovon handelt (?:das|er|(?:der|dieser) (?:artikel|text))|fass(?:e)?(?: (?:es|das|den artikel|den text))? zusammen|zusammenfassung|kurz gesagt|was ist die (?:kernaussage|hauptaussage))$/i,
  ],

  sentence: 'satz',
  note: 'anmerkung(?: der redaktion)?|hinweis|quellen?|korrektur',
  beginning: 'beginnt|anfang|beginn',
  ending: 'ende|endet|schließt|schluss',
  besideEnds:
    'wie|womit|was|ist|lautet|heißt|der|die|das|den|des|dem|er|dieser|diesen|dieses|artikels?|textes|text|mit',

  citing: 'zitiere|zitieren|zitierweise|zitat|quellenangabe|literaturangabe',
  besideCiting:
    'wie|kann|man|ich|wir|sollte|soll|muss|diesen|dieser|artikel|text|das|es|den|im|stil|als|bitte|gib|mir|eine|einen',
  reading: '(?:zeige? mir|lies mir|lies|öffne) (?:den|diesen) (?:ganzen )?(?:artikel|text)(?: vor)?',
  mentioning: [
    '(?:wird|werden|wurde|wurden) {words} (?:erwähnt|genannt)',
    '(?:erwähnt|nennt) (?:er|es|der (?:artikel|text|autor)) {words}',
    '(?:kommt|kommen) {words} (?:im (?:artikel|text) )?vor',
    '(?:(?:gibt es|steht (?:da|dort|hier|im artikel)) )?(?:etwas|irgendetwas|irgendwas|was) (?:über|zu|zum|zur) {words}',
    'was (?:sagt|steht) (?:(?:der|im) (?:artikel|text) )?(?:über|zu|zum|zur) {words}',
    '(?:und )?was ist mit {words}',
  ],
  counting: [
    '(?:wo|in welche[mnr] (?:absatz|absätzen|abschnitt|abschnitten|stelle)) (?:wird|werden|wurde|wurden) {words} (?:erwähnt|genannt)',
    'in welche[mn] (?:absatz|absätzen|abschnitt) (?:kommt|kommen) {words} vor',
    'wie (?:oft|häufig) (?:wird|werden|wurde|wurden) (?:das wort )?{words} (?:erwähnt|genannt)',
    'wie (?:oft|häufig) (?:kommt|kommen|steht|stehen) (?:das wort )?{words}(?: (?:im|in dem|in diesem) (?:artikel|text))? vor',
    'wie (?:oft|häufig) (?:erwähnt|nennt) (?:der|dieser|er|sie|es)(?: (?:artikel|text|autor))? {words}',
  ],

  outline:
    '(?:welche|was für|wie viele) (?:abschnitte|kapitel|überschriften|teile) (?:hat|gibt es in|enthält|stehen in) (?:der|dieser|diesem|dem) (?:artikel|text)|(?:welche|wie viele) (?:abschnitte|kapitel|überschriften|zwischentitel) (?:gibt es|hat er|hat es)|was sind die (?:abschnitte|kapitel|überschriften)|(?:die )?gliederung|wie ist (?:der|dieser) (?:artikel|text) gegliedert',

  speech: {
    about: 'über|zu|zum|zur|von|vom',
    to: 'auf',
    nobody:
      '(?:(?:der|die|das|dieser?|dieses)\\s+)?(?:artikels?|text|autor(?:in)?|verfasser(?:in)?)|er|sie|es|man|ihr|wir|das|dies|über|zu|von',
    words: [
      'was (?:hat|haben) {name}{about} (?:gesagt|zu sagen|erklärt|geäußert|behauptet|gefordert|geschrieben)',
      'was (?:sagte|sagten|sagt|sagen|meinte|meinten|meint|meinen|fordert|forderte|behauptet|behauptete|kritisiert|kritisierte|verspricht|versprach|erzählt|erzählte|antwortet|antwortete|erklärt|erklärte) {name}{about}',
      `${GIVE}(?:alles,? |etwas,? )?was {name}{about} (?:sagt|sagte|sagten|meint|meinte|gesagt hat|gesagt haben|erklärt hat)`,
      `${GIVE}(?:ein |das |alle |die )?(?:zitate?|aussagen?|worte|äußerung(?:en)?) von {name}{about}`,
      "{name}['’]?s (?:eigene )?(?:zitate?|aussagen?|worte|äußerung(?:en)?){about}",
      '(?:hat|haben) {name} (?:et)?was{about} (?:gesagt|erklärt|geäußert)',
    ],
    views: [
      '(?:laut|nach ansicht von) (?<name>[^,?]{2,40}),\\s*¿?{said}',
      'was (?:denkt|denken|hält|halten) {name}{about}',
    ],
    said: [
      'wer (?:(?<verb>sagte?|meinte?|behauptete?|behauptet|erklärte?|erzählte?|schrieb|findet|fand|sprach|spricht)|(?<how>schimpfte?|klagte?|warnte?|kritisierte?|forderte?|fordert|versprach|verspricht|beschwerte sich|beschwert sich)),? (?:dass |vor |über |von )?{said}',
      'wer hat (?<verb>gesagt|gemeint|behauptet|erklärt|erzählt|geschrieben),? (?:dass )?{said}',
      'wer hat (?:vor |über |von )?{said} (?:(?<verb>gesagt|behauptet|gesprochen)|(?<how>gewarnt|kritisiert|gefordert|versprochen|geschimpft|geklagt))',
      'von wem (?:ist|stammt|kommt|sind|stammen) (?:der satz|das zitat|die worte) {said}',
    ],
    deeds: [
      'wie (?:hat|haben) {name}{to} reagiert',
      'wie (?:reagierte|reagierten|reagiert|reagieren) {name}{to}',
    ],
  },
};
