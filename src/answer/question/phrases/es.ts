import { pronoun, type QuestionPhrases } from './phrases.js';

export const es: QuestionPhrases = {
  asides: {
    greeting: 'hola, buenas, buenos días, buenas tardes, buenas noches',
    thanks: 'gracias, muchas gracias',
    help: 'ayuda, quién eres, qué puedes hacer, cómo funcionas',
    chat: 'jaja, jajaja, genial, vale, claro',
    filler: 'a todos, mucho, por tu ayuda',
  },
  shorthand: {
    'q|k|ke': 'que',
    'xq|pq|porq|xk|porke|xke': 'por qué',
    x: 'por',
    kien: 'quién',
    'cdo|cndo': 'cuándo',
    dnd: 'dónde',
    d: 'de',
    kuanto: 'cuánto',
    kual: 'cuál',
  },
  openings: 'qué|que|cuál',
  alone: '(?:para|con|por|de|a|desde|hasta|contra) (?:quién|quienes|quiénes|qué|cuándo|dónde)',
  besideAlone: 'exactamente|no',
  request: '(?:puedes|podrías|puede)(?: darme| hacerme)?|haz(?:me)?|dame|me lo|me la|me|un|el',
  politeEnd: 'por favor',
  leads: [
    /^¿?(?:(?:y|pero|entonces) )?(?:qué (?:hay|pasa|tal)(?: de| con)? )(.+)$/i,
    /^¿?(?:y|pero|entonces)[, ]+(?:¿)?(.+)$/i,
  ],
  pronouns: { he: pronoun('él'), she: pronoun('ella') },
  about: 'sobre|acerca de',
  prepositions: 'en',
  determiners: 'el|la|los|las',

  paragraph: 'p[áa]rrafos?',
  to: 'a',
  and: 'y|e',
  first: 'primera?|primero',
  last: '[úu]ltim[oa]',
  ofAnother: '(?:del|de la)\\s+(?!artículo|texto)\\p{L}',
  beforeParagraph: 'qué|que|dice|dime|muestra|muéstrame|el|en|la',
  summary: 'resume|resumen',
  salutation:
    'querid[oa]s?|estimad[oa]s?|apreciad[oa]s?|muy señor(?:es)? mío?s?|señora?(?:es)? director(?:a)?',
  letter: [
    ['la carta', 'el artículo'],
    ['esta carta', 'este artículo'],
    ['una carta', 'un artículo'],
  ],
  gist: [
    /^¿?qu[eé] (?:ha pasado|pas[oó]|ocurri[oó]|ha ocurrido|sucedi[oó])(?: (?:aquí|exactamente))?$/i,
    /^(?:de|sobre) qu[eé] (?:va|trata|habla|es)(?: (?:esto|la cosa|el tema|(?:el|este) (?:artículo|texto)))?$/i,
    /^(?:(?:un |el )?(?:breve )?resumen(?: (?:del? (?:este )?)(?:artículo|texto))?|resúme(?:lo|me(?:lo)?)?(?: (?:el|este) (?:artículo|texto))?|qu[eé] (?:cuenta|dice)(?: (?:el|este) (?:artículo|texto))?|resum(?:es|ir(?:lo)?)(?: (?:el|este) (?:artículo|texto))?|(?:cuál es )?(?:el|la) (?:punto|idea) principal|en (?:resumen|pocas palabras|breve|dos palabras)|(?:la )?idea principal|cuál es (?:el tema|la idea|el resumen))$/i,
    /^(?:¿?(?:(?:de|sobre) qué (?:trata|va|habla|es)(?: esto| (?:el|este) (?:artículo|texto))?|cuál es (?:la idea principal|el punto principal|el tema)(?: del? (?:artículo|texto))?)|resumen|resúmelo|resume(?: (?:el|este) artículo)?|en resumen)$/i,
  ],

  sentence: 'frase|oración',
  note: 'nota(?: del editor| de la redacción)?|fuentes?|posdata|corrección',
  beginning: 'empieza|comienza|principio|inicio',
  ending: 'termina|acaba|final|fin',
  besideEnds: 'cómo|cuál|qué|es|el|la|los|este|esta|del|de|artículo|texto|con|se',

  citing: 'cito|citar|citación|cita|referencia',
  besideCiting: 'cómo|como|se|puedo|debo|este|artículo|texto|el|la|un|una|lo|dame|en|estilo|por|favor',
  reading: '(?:muéstrame|léeme|abre) (?:el|este) (?:artículo|texto)',
  mentioning: [
    '(?:el (?:artículo|texto) )?(?:se )?(?:menciona|mencionan|habla de|habla sobre|dice algo (?:de|sobre)) (?:a |al )?{words}',
    '(?:hay )?algo (?:sobre|de|acerca de) {words}',
    'qué dice (?:el (?:artículo|texto) )?(?:sobre|de|acerca de) {words}',
    '(?:y )?qué hay de {words}',
  ],
  counting: [
    '(?:en )?(?:qué|que) párrafos? (?:se )?(?:menciona|mencionan|habla de|hablan de)(?: a)? {words}',
    '(?:dónde|donde) se (?:menciona|mencionan|habla de)(?: a)? {words}',
    '(?:cuántas|cuantas) veces (?:se )?(?:menciona|mencionan|nombra|nombran)(?: (?:la|el) (?:palabra|nombre|artículo|texto))?(?: a)? {words}',
    '(?:cuántas|cuantas) veces (?:aparece|aparecen) (?:la palabra )?{words}(?: en el (?:artículo|texto))?',
  ],

  outline:
    'cuáles son (?:las|los) (?:secciones|capítulos|partes|apartados|títulos|subtítulos)(?: del artículo| del texto)?|(?:qué|cuántas|cuántos) (?:secciones|capítulos|partes|apartados) (?:tiene|hay)(?: el artículo| el texto| en el artículo)?',

  speech: {
    about: 'sobre|acerca de|respecto a|de|del',
    to: 'a|al|ante',
    nobody:
      '(?:(?:el|la|este)\\s+)?(?:art[íi]culo|texto|autora?)|él|ella|usted|se|sobre|acerca|de|del|para|en',
    words: [
      '(?:(?:dame|dime|muéstrame) )?(?:todo )?lo que (?:dijo|dijeron|dice|dicen|ha dicho|han dicho) {name}{about}',
      '(?:las |una )?(?:citas?|palabras|declaraciones) de {name}{about}',
      '(?:dijo|dijeron|dice|dicen|ha dicho|han dicho) {name} algo{about}',
      'qu[eé] (?:dijo|dijeron|dice|dicen|ha dicho|han dicho|declaró|declararon|declara|afirmó|afirmaron|afirma|aseguró|comentó|prometió|advirtió|explicó|anunció|respondió|contó|pidió|criticó) {name}{about}',
    ],
    views: [
      '(?:según|de acuerdo con) (?<name>[^,?]{2,40}),\\s*¿?{said}',
      'qu[eé] (?:piensa|piensan|opina|opinan) {name}{about}',
    ],
    said: [
      'quién(?:es)? (?:ha |han |fue (?:el|la) que )?(?:(?<verb>dijo|dijeron|dice|dicho|afirmó|aseguró|declaró|sostiene|contó|habló|hablaron|anunció|respondió)|(?<how>advirtió|avisó|criticó|criticaron|critica|acusó|pidió|prometió|lamentó|denunció)) (?:que |de(?: los?| las?)?|del |sobre |a |con )? ?{said}',
      'de quién (?:es la frase|son las palabras) {said}',
    ],
    deeds: ['c[oó]mo (?:reaccionó|reaccionaron|ha reaccionado|respondió) {name}{to}'],
  },
};
