import { pronoun, type QuestionPhrases } from './phrases.js';

/** "Show me", "give us". */
const GIVE = '(?:(?:montre|donne|dis)(?:z|-moi|-nous)? )?';

export const fr: QuestionPhrases = {
  asides: {
    greeting: 'bonjour, bonsoir, salut',
    thanks: 'merci, merci beaucoup',
    help: 'aide, qui es tu, qui êtes vous, que sais tu faire',
    chat: 'mdr, ptdr, d accord, génial',
    filler: 'bien, beaucoup, pour votre aide, à tous',
  },
  request:
    '(?:tu peux|peux[- ]tu|pourrais[- ]tu|vous pouvez|pouvez[- ]vous)(?: me| nous| le)?|fais(?:[- ]moi)?|fait(?:[- ]moi)|donne(?:[- ]moi)?|un|une|le|stp|svp',
  shorthand: {
    'pk|pq|pkoi|pourkoi|prq': 'pourquoi',
    ki: 'qui',
    koi: 'quoi',
    ke: 'que',
    c: "c'est",
    'cb|cmb|combiens': 'combien',
    'qd|kan|kand|qand': 'quand',
    kel: 'quel',
    kelle: 'quelle',
    ds: 'dans',
    ya: 'y a',
    'keske|kesk|keskil': "qu'est-ce que",
    keski: "qu'est-ce qui",
  },
  openings: 'quel(?:le)?s?|est|a-t',
  alone: "(?:avec|par|pour|de|à|depuis|contre|jusqu['’]à) (?:qui|quoi|quand|où)",
  besideAlone: 'exactement|donc|ça',
  leads: [
    /^(?:et|mais|alors|donc)[, ]+(?:qu['’]en est-il de |pour )?(.+)$/i,
    /^qu['’]en est-il d(?:e |es |u |['’])(.+)$/i,
  ],
  // In "la mairie ferme-t-elle" it only asks.
  pronouns: { he: pronoun('lui'), she: pronoun('(?<!-)elle') },
  about: 'sur',
  prepositions: 'en|dans',
  determiners: 'le|la|les',

  paragraph: 'paragraphes?',
  to: 'à',
  and: 'et',
  first: 'première?|premier',
  last: 'dernière?|dernier',
  ofAnother: "(?:du|de la|de l[’'])\\s*(?!article|texte)\\p{L}",
  beforeParagraph: 'dit|montre|le|la|dans|que',
  summary: 'résumé|résume|resume',
  salutation: 'chère?s?|mon cher|ma chère|monsieur|madame|messieurs|mesdames',
  letter: [
    ['la lettre', "l'article"],
    ['cette lettre', 'cet article'],
    ['une lettre', 'un article'],
  ],
  gist: [
    /^(?:que s['’]est[- ]il pass[eé]|qu['’]est[- ]ce qui s['’]est pass[eé]|(?:il s['’]est|c['’]est|s['’]est) pass[eé] quoi|qu['’]est[- ]il arriv[eé])(?: (?:ici|exactement))?$/i,
    /^(?:(?:de )?quoi (?:ça |cela |il |elle )?parle|(?:ça|cela|il|elle|l['’]article|cet article|le texte|ce texte) (?:parle|traite) de quoi|(?:c['’]est )?quoi le (?:sujet|résumé|thème|propos)|(?:le |un )?(?:petit )?(?:résumé|résumer)(?: de (?:l['’]|cet )article| du texte)?|résume[zr]?(?:[- ](?:le|moi ça|moi|ça|nous ça))?(?: (?:l['’]|cet )article| le texte)?|résumer(?: (?:ça|l['’]article|cet article))?|en (?:gros|bref|résumé|deux mots|quelques mots)|quel est le (?:sujet|thème|propos)|(?:l['’])?idée principale|qu['’]est-ce que (?:ça|l['’]article) (?:raconte|dit))(?: s[vt]p)?$/i,
    /^(?:de quoi (?:(?:ça|cela) )?(?:parle|s['’]agit(?:-il)?|traite)(?:[- ]?t[- ]?il)?(?: (?:cet|l['’]) ?article| ce texte| le texte)?|(?:ça|cela) (?:parle|traite) de quoi|il s['’]agit de quoi|c['’]est (?:sur|à propos de) quoi|résumé|résume(?:-le)?|quelle est l['’]idée principale|en bref)$/i,
  ],

  sentence: 'phrase',
  note: 'note(?: de la rédaction)?|remarque|correction',
  beginning: 'commence|débute|début',
  ending: 'finit|termine|achève|fin',
  besideEnds: 'comment|quelle|est|le|la|l|cet|ce|d|de|se|du|article|texte|par|quoi',

  citing: 'citer|citation|référence',
  besideCiting: 'comment|je|on|dois|peux|cet|ce|article|texte|le|la|l|donne|moi|une|un|du|en|style',
  reading: "(?:montre[- ]moi|lis[- ]moi|ouvre) (?:l['’]|cet )article",
  mentioning: [
    "(?:est-ce que )?(?:l['’]article|le texte|on|il) (?:mentionne|évoque|parle (?:de|du|des)) {words}",
    "(?:parle|parlent|mentionne)-t-(?:on|il) (?:de |du |des |d['’])?{words}",
    '(?:y a-t-il )?quelque chose sur {words}',
    "que dit (?:l['’]article|le texte|-il|-on) (?:sur|de|du|des|à propos de) {words}",
  ],
  counting: [
    '(?:dans )?quels? (?:paragraphes?|passages?) (?:mentionne(?:nt)?|parle(?:nt)? (?:de|du|des)) {words}',
    'où (?:est|sont)(?:-(?:il|elle|ils|elles))? (?:mentionnée?s?) {words}',
    'où parle-t-on (?:de|du|des) {words}',
    'combien de fois (?:est|sont)(?:-(?:il|elle|ils|elles))? (?:mentionnée?s?|citée?s?|nommée?s?) {words}',
    'combien de fois {words} (?:est|sont)(?:[- ](?:il|elle|ils|elles))? (?:mentionnée?s?|nommée?s?)',
    "combien de fois (?:l['’]article|le texte|on) mentionne(?:-t-(?:il|on))? {words}",
  ],

  outline:
    'quel(?:le)?s sont les (?:sections|chapitres|parties|titres|sous titres|intertitres)(?: de l article| du texte)?|(?:combien de|quelles) (?:sections|parties|chapitres) y a t il|(?:le )?plan de l article',

  speech: {
    about: 'sur|au sujet de|à propos de|à propos du|de|du',
    to: 'à|au|aux|face à',
    nobody:
      "(?:(?:le|la|cet?)\\s+)?(?:article|texte|auteure?)|(?:l|d)['’](?:article|auteure?)|il|elle|on|ils|elles|sur|à|au|pour|en|de",
    words: [
      "qu(?:e |['’] ?| )(?:a |ont )?(?:dit|disait|disent|disaient|déclare|déclaré|affirme|affirmé|explique|expliqué|promet|promis|annonce|annoncé|raconte|raconté|répond|répondu|demande|demandé|critique|critiqué|dénonce|dénoncé|regrette|regretté) {name}{about}",
      "qu['’ ]est[- ]ce qu(?:e |['’ ])(?:a |ont )?(?:dit |déclaré |affirmé |promis |annoncé |raconté |répondu |dénoncé |critiqué ){name}{about}",
      "qu['’ ]est[- ]ce qu(?:e |['’ ]){name} (?:a |ont )?(?:dit|disent|disait|déclare|déclaré|affirme|affirmé|explique|expliqué|promet|promis|annonce|annoncé|raconte|raconté|répond|répondu|dénonce|dénoncé|critique|critiqué){about}",
      '{name} (?:a |ont )?(?:dit|disent|déclaré) quoi{about}',
      `${GIVE}(?:tout )?ce (?:que |qu['’ ])(?:a |ont )?(?:dit|disent|déclaré) {name}{about}`,
      `${GIVE}(?:tout )?ce (?:que |qu['’ ]){name} (?:a dit|ont dit|dit|disent|a déclaré){about}`,
      "(?:les |une |des )?(?:citations?|paroles|mots|déclarations?|propos) (?:de |d['’]){name}{about}",
    ],
    views: [
      "(?:selon|d['’]après) (?<name>[^,?]{2,40}),\\s*¿?{said}",
      'que (?:pense|pensent) {name}{about}',
      "qu['’ ]est[- ]ce que? {name} (?:pense|pensent){about}",
      "qu['’ ]est[- ]ce qu(?:e |['’ ])(?:en )?(?:pense|pensent) {name}{about}",
    ],
    said: [
      "(?:(?:c['’ ]?est )?qui (?:est[- ]ce qui |qui )?|qui est[- ]ce qui )(?:a |ont )?(?:(?<verb>dit|affirmé|affirme|déclaré|déclare|assure|assuré|raconte|raconté|parle|parlé|répondu|annoncé)|(?<how>promis|promet|averti|critiqué|critique|dénoncé|dénonce|regretté|regrette|accusé|accuse|reproché|craint|réclame|demandé)) (?:que |qu['’ ]|de |du |des |d['’ ]|la |les |le |l['’ ])?{said}",
      'de qui (?:est|sont|vient|viennent) (?:la phrase|la citation|les mots|ces mots) {said}',
    ],
    deeds: ['comment (?:a|ont) réagi {name}{to}', 'comment {name} (?:a|ont)(?:-t-(?:il|elle))? réagi{to}'],
  },
};
