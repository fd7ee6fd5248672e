import type { SpeechSought, SpeechTemplate } from './speech-templates.js';

/** What is no speaker: the article itself, its author, nobody in particular, or a word that begins a subject. */
const NOBODY = [
  String.raw`(?:der|die|das|dieser?|dieses|el|la|este|le|cet?|o|esta|a)?\s*(?:artikels?|text|autor(?:in|a)?|verfasser(?:in)?|artículo|texto|autora?|article|texte|auteure?|artigo|материал|стать[яи]|текст|автор)(?=\s|$)`,
  `(?:l|d)['’](?:article|auteure?)`,
  'er|sie|es|man|ihr|wir|él|ella|usted|se|il|elle|on|ils|elles|ele|ela|eles|elas|você|он|она|они',
  'das|dies|über|zu|von|sobre|acerca|de|del|para|en|sur|à|au|pour|em|об?|про|на',
];
const NAME = String.raw`(?<name>(?!(?:${NOBODY.join('|')})(?=[\s?!.]|$))[^?!,;:]{1,60}?)`;
const END = String.raw`\s*[?.!]*\s*$`;
/** Languages without spaces, where only the words around it tell a name's end. */
const NAME_UNSPACED = '(?<name>(?!文章|本文|作者|他|她|记事|記事|著者|筆者|彼)[^?!,;:？，]{1,40}?)';
const END_UNSPACED = '[^?？。]{0,8}[?？。]?$';

/** What an article is said about, behind one of these words. */
const about = (words: string) => String.raw`(?:\s+(?:${words})\s+(?<about>.+?))?`;
const read = (sought: SpeechSought, ...patterns: readonly string[]): SpeechTemplate[] =>
  patterns.map((pattern) => [sought, new RegExp(`^[¿]?${pattern}${END}`, 'iu')]);

const ON = {
  de: about('über|zu|zum|zur|von|vom'),
  es: about('sobre|acerca de|respecto a|de|del'),
  fr: about('sur|au sujet de|à propos de|à propos du|de|du'),
  it: about(
    'su|sul|sullo|sulla|sui|sugli|sulle|di|del|dello|della|dei|degli|delle|dell.|riguardo a|riguardo al|riguardo alla|a proposito di',
  ),
  nl: about('over|van'),
  pt: about('sobre|acerca de|a respeito de|quanto a|de|do|da'),
  ru: about('об?|обо|про|насчёт|по поводу'),
};
const REACHING = {
  de: about('auf'),
  es: about('a|al|ante'),
  fr: about('à|au|aux|face à'),
  it: about('a|al|allo|alla|ai|agli|alle'),
  nl: about('op'),
  pt: about('a|ao|à|diante de'),
  ru: about('на'),
};

/** "Show me", "give us". */
const GIVE_DE = '(?:(?:zeige?|gib|nenne?|sage?) (?:mir|uns),? )?';

/** "What did X say about Y?", what X thinks of Y, and how X reacted, in languages other than English. */
export const ABROAD: readonly SpeechTemplate[] = [
  ...read(
    'words',
    `was (?:hat|haben) ${NAME}${ON.de} (?:gesagt|zu sagen|erklärt|geäußert|behauptet|gefordert|geschrieben)`,
    `was (?:sagte|sagten|sagt|sagen|meinte|meinten|meint|meinen|fordert|forderte|behauptet|behauptete) ${NAME}${ON.de}`,
    `${GIVE_DE}(?:alles,? |etwas,? )?was ${NAME}${ON.de} (?:sagt|sagte|sagten|meint|meinte|gesagt hat|gesagt haben|erklärt hat)`,
    `${GIVE_DE}(?:ein |das |alle |die )?(?:zitate?|aussagen?|worte|äußerung(?:en)?) von ${NAME}${ON.de}`,
    `${NAME}['’]?s (?:eigene )?(?:zitate?|aussagen?|worte|äußerung(?:en)?)${ON.de}`,
    `(?:hat|haben) ${NAME} (?:et)?was${ON.de} (?:gesagt|erklärt|geäußert)`,
    `(?:(?:dame|dime|muéstrame) )?(?:todo )?lo que (?:dijo|dijeron|dice|dicen|ha dicho|han dicho) ${NAME}${ON.es}`,
    `(?:las |una )?(?:citas?|palabras|declaraciones) de ${NAME}${ON.es}`,
    `(?:dijo|dijeron|dice|dicen|ha dicho|han dicho) ${NAME} algo${ON.es}`,
    `qué (?:dijo|dijeron|dice|dicen|ha dicho|han dicho|declaró|declararon|declara|afirmó|afirmaron|afirma|aseguró|comentó) ${NAME}${ON.es}`,
    `(?:que|qu['’]) ?(?:a |ont )?(?:dit|disait|disent|disaient|déclare|déclaré|affirme|affirmé|explique|expliqué) ${NAME}${ON.fr}`,
    String.raw`(?:qu['’]est[- ]ce que|qu['’]est[- ]ce qu['’])\s?(?:a |ont )?(?:dit |déclaré |affirmé )${NAME}${ON.fr}`,
    String.raw`(?:qu['’]est[- ]ce que|qu['’]est[- ]ce qu['’])\s?${NAME} (?:a |ont )?(?:dit|disent|disait|déclare|déclaré|affirme|affirmé|explique|expliqué)${ON.fr}`,
    `${NAME} (?:a |ont )?(?:dit|disent|déclaré) quoi${ON.fr}`,
    `(?:(?:montre|donne|dis)(?:z|-moi|-nous)? )?(?:tout )?ce (?:que |qu['’])(?:a |ont )?(?:dit|disent|déclaré) ${NAME}${ON.fr}`,
    `(?:(?:montre|donne|dis)(?:z|-moi|-nous)? )?(?:tout )?ce (?:que |qu['’])${NAME} (?:a dit|ont dit|dit|disent|a déclaré)${ON.fr}`,
    `(?:les |une |des )?(?:citations?|paroles|mots|déclarations?|propos) (?:de |d['’])${NAME}${ON.fr}`,
    `(?:che )?cosa (?:ha|hanno) (?:detto|dichiarato|affermato|spiegato|raccontato) ${NAME}${ON.it}`,
    `(?:che )?cosa (?:dice|dicono|sostiene|sostengono|diceva|disse) ${NAME}${ON.it}`,
    `(?:tutto )?(?:quello|ciò) che (?:ha detto|hanno detto|dice|dicono) ${NAME}${ON.it}`,
    `(?:le |una )?(?:citazion[ei]|parole|dichiarazion[ei]) (?:di|del|della|dell['’]) ?${NAME}${ON.it}`,
    `wat (?:zei|zeiden|zegt|zeggen|vertelde|vertelt|verklaarde|beweert|beweerde) ${NAME}${ON.nl}`,
    `wat (?:heeft|hebben) ${NAME}${ON.nl} (?:gezegd|verklaard|verteld|te zeggen)`,
    `(?:alles )?wat ${NAME}${ON.nl} (?:zei|zegt|heeft gezegd|gezegd heeft)`,
    `(?:de |een |alle )?(?:citaten|citaat|uitspraken|uitspraak|woorden) van ${NAME}${ON.nl}`,
    `o que (?:é que )?(?:disse|disseram|diz|dizem|falou|falaram|afirmou|afirmaram|declarou|declararam) ${NAME}${ON.pt}`,
    `o que (?:é que )?${NAME} (?:disse|disseram|diz|dizem|falou|falaram|afirmou|afirmaram|declarou|declararam)${ON.pt}`,
    `(?:(?:me )?(?:mostre|dê|diga)(?:-me)? )?tudo o que ${NAME} (?:disse|disseram|diz|dizem)${ON.pt}`,
    `(?:as |uma )?(?:citações|citação|palavras|declarações|declaração|falas?) (?:de|do|da) ${NAME}${ON.pt}`,
    `что (?:сказал[аи]?|говорит|говорят|заявил[аи]?|сообщил[аи]?) ${NAME}${ON.ru}`,
    `(?:(?:покажи|скажи) (?:мне )?)?(?:вс[её], )?что ${NAME} (?:сказал[аи]?|говорит|говорят|заявил[аи]?|сообщил[аи]?)${ON.ru}`,
    `(?:все )?(?:слова|цитат[аы]|высказывани[ея]|заявлени[ея]) ${NAME}${ON.ru}`,
  ),
  ...read(
    'view',
    `was (?:denkt|denken|hält|halten) ${NAME}${ON.de}`,
    `qué (?:piensa|piensan|opina|opinan) ${NAME}${ON.es}`,
    `que (?:pense|pensent) ${NAME}${ON.fr}`,
    `qu['’]est[- ]ce que ${NAME} (?:pense|pensent)${ON.fr}`,
    `(?:che )?cosa (?:pensa|pensano|ne pensa) ${NAME}${ON.it}`,
    `wat (?:vindt|vinden|denkt|denken) ${NAME}${ON.nl}`,
    `o que (?:é que )?${NAME} (?:pensa|pensam|acha|acham)${ON.pt}`,
    `что (?:думает|думают) ${NAME}${ON.ru}`,
    `что ${NAME} (?:думает|думают)${ON.ru}`,
  ),
  ...read(
    'deed',
    `wie (?:hat|haben) ${NAME}${REACHING.de} reagiert`,
    `wie (?:reagierte|reagierten|reagiert|reagieren) ${NAME}${REACHING.de}`,
    `cómo (?:reaccionó|reaccionaron|ha reaccionado|respondió) ${NAME}${REACHING.es}`,
    `comment (?:a|ont) réagi ${NAME}${REACHING.fr}`,
    `comment ${NAME} (?:a|ont)(?:-t-(?:il|elle))? réagi${REACHING.fr}`,
    `come (?:ha|hanno) (?:reagito|risposto) ${NAME}${REACHING.it}`,
    `hoe (?:reageerde|reageerden|reageert|reageren) ${NAME}${REACHING.nl}`,
    `como (?:é que )?${NAME} (?:reagiu|reagiram|respondeu)${REACHING.pt}`,
    `как (?:отреагировал[аи]?) ${NAME}${REACHING.ru}`,
    `как ${NAME} (?:отреагировал[аи]?)${REACHING.ru}`,
  ),
  [
    'words',
    new RegExp(
      `^${NAME_UNSPACED}(?:(?:关于|就|对)(?<about>.+?))?(?:说|表示|称|讲)(?:了|过)?(?:些)?什么[？?]?\\s*$`,
      'iu',
    ),
  ],
  [
    'words',
    new RegExp(
      `^(?:请|请?引用|请?给我)?${NAME_UNSPACED}(?:的(?:原?话|言论|发言|引语)|说过?的话)[。？?]?\\s*$`,
      'iu',
    ),
  ],
  ['words', new RegExp(`^${NAME_UNSPACED}の(?:言葉|発言|引用|コメント)(?:は|を)?${END_UNSPACED}`, 'iu')],
  [
    'view',
    new RegExp(`^${NAME_UNSPACED}の(?:意見|考え|見解|主張|反応|立場|見方)(?:は|を)?${END_UNSPACED}`, 'iu'),
  ],
  ['view', new RegExp(`^${NAME_UNSPACED}(?:怎么看|如何看待)(?<about>.+?)[？?]?\\s*$`, 'iu')],
  [
    'words',
    new RegExp(
      `^${NAME_UNSPACED}(?:は|が|さんは|氏は)(?:(?<about>.+?)(?:について|に関して|に対して|のことを))?(?:(?:何|なん)(?:と|て|を)|どう)(?:言|い[いっ]|述べ|語|話|発言|コメント|説明|主張|批判|反論|答え)${END_UNSPACED}`,
      'iu',
    ),
  ],
  [
    'view',
    new RegExp(
      `^${NAME_UNSPACED}(?:は|が)(?:(?<about>.+?)(?:について|を))?どう(?:思|考え|見|反応)${END_UNSPACED}`,
      'iu',
    ),
  ],
  [
    'words',
    /^ماذا (?:قال|قالت|قالوا|يقول|تقول|صرح|صرحت)\s+(?<name>[^?!,;:]{1,60}?)(?:\s+(?:عن|حول|بشأن)\s+(?<about>.+?))?[؟?]?\s*$/iu,
  ],
];
