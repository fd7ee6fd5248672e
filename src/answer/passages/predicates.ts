/**
 * What a question says of its subject, and the words of which an English text has one at least where it tells that. A
 * model of sentences finds the subject, and sees little difference between what is said of it: a paragraph on the lost
 * brother is near to "what was the brother's salary?", and gives no sure answer. Each list is wide, for what it lacks
 * costs a right answer; what is said of many things in many ways ("made", "did", "went") has none.
 *
 * Of 172 questions that 28 articles of several kinds don’t answer, 22 fewer get a sure answer for it, of 66; of 3,200
 * that are answered rightly one loses its.
 */
const PREDICATES: readonly (readonly [asked: string, told: string])[] = [
  // What becomes of people.
  [
    'what (?:did|does|has) (?:S )(?:die|died) (?:of|from)|how did (?:S )die(?! (?:in|on|at)\\b)|causes? of (?:\\p{L}+ ){0,3}death',
    'died? (?:of|from|after|when|while|because|by)\\b|kill|cancer|heart|stroke|ill(?:ness)?\\b|sick|disease|pneumonia|fever|infect|virus|covid|corona|accident|crash|fall\\b|fell|drown|shot|murder|suicide|poison|overdose|burn|starv|struck|hit\\b|injur|wound|complications|surgery|operation|attack|explo|execut|hang|stab|tumou?r|old age|in (?:his|her|their|its) sleep|consumption|plague|cholera|typhus|tubercul|malaria|sank|sink|ate\\b|eaten|swallow|cut|thr[eo]w|broke|froze|battle|death',
  ],
  [
    'injured|hurt|wounded|harmed|killed|(?:many|any\\p{L}*|people|somebody|someone|nobody|no one) (?:\\p{L}+ ){0,3}?(?:die|died|dead)|deaths|casualties|victims',
    'injur|hurt|wound|harm|kill|die[sd]?\\b|dying|dead|death|casualt|victim|surviv|safe|unhurt|hospital|treated|los[et]|fatal|lives|drown|murder|shot|suicid|slain|slay|bod(?:y|ies)|perish|broke|pain|bit|pass(?:es|ed)? away|poison|burn|execut|behead|cut|alive|sank|crash|collaps|ill\\b|plague|buried|widow|grave|succumb',
  ],
  [
    '(?:where|when|what year) (?:was|were) (?:S )born',
    'born|birth|native|\\p{L}+[- ]born|bab(?:y|ies)|child|son\\b|daughter|\\(\\d{4}|\\([^)]{0,200}\\d{4}|of \\p{Lu}',
  ],
  [
    'buried|funeral',
    'bur[yi]|grave|tomb|cemeter|funeral|ashes|cremat|rest\\b|coffin|laid|mausoleum|crypt|interred',
  ],
  [
    'marry|married|husband|wife|spouse|wedding|divorced?',
    'marri|marry|wed(?:s|ding|ded)?\\b|wife|wives|husband|spouse|brid|widow|divorc|single|fianc|engage|bachelor|couple|partner|queen|king|princ|woman|her\\b',
  ],
  [
    'brothers?|sisters?|siblings?',
    'brother|sister|sibling|twin|youngest|eldest|oldest|famil|child|half-|sons?\\b|daughter|princ|boy|girl|youth',
  ],
  [
    'how long (?:do|does|did|can|will) (?:S )live(?! (?:in|at|with)\\b)',
    'liv(?:e|es|ed|ing)\\b|life|age|old\\b|die[sd]?\\b|death|surviv',
  ],
  [
    '(?:do|does|did|has|have|had) (?:S )(?:have|had|got|any) (?:\\p{L}+ ){0,2}?(?:children|kids?|sons?|daughters?)',
    'child|kids?\\b|sons?\\b|daughter|bab(?:y|ies)|twins?\\b|boys?\\b|girls?\\b|famil|parent|mother|father|mums?\\b|dads?\\b|mom|pregnan|birth|born|heirs?\\b|offspring',
  ],
  ['pregnant', 'pregnan|bab(?:y|ies)|expecting|birth'],
  [
    '(?:is|was|did|has|have|had|will) (?:S )(?:resign(?:ed|ing)?|step(?:ped|ping)? down|quit)',
    'resign|step(?:s|ped|ping)? (?:down|aside)|quit|le(?:ave|aves|aving|ft)\\b|depart|stay|remain|replaced|successor|fired|dismiss|sacked|ousted|retir',
  ],
  [
    '(?:is|are|was|were|did|has|have|had) (?:S )(?:arrest(?:ed)?|jailed|convicted|imprisoned)',
    'arrest|detain|detention|custody|charg|convict|sentenc|jail|prison|court|trial|accus|indict|caught|suspect|police|handcuff|bail|guilty|behind bars|released|seized',
  ],
  [
    '(?:is|are|did|does|has|have|will) (?:S )(?:sued?|suing)',
    'su(?:e[sd]?|ing|its?)\\b|lawsuit|court|claim|legal|law|compensation|settle|damages|litigation|judge|complaint',
  ],
  ['on strike', 'strik|struck|walk(?:s|ed|ing)?[ -]?out|picket|industrial action|stoppage|hits?\\b'],
  // Learning and work.
  [
    '(?:where|what) did (?:S )stud(?:y|ied)|where (?:did|was) (?:S )(?:go to (?:school|college|university)|educated)',
    'stud[yi]|universit|college|school|academ|degree|graduat|train|educat|learn|taught|apprentic|diploma|phd|doctor|institut|class|lectur|enrol|attend|tutor',
  ],
  [
    'how many (?:people|men|women|persons) (?:\\p{L}+ )?(?:work|worked|are working|are employed)|how many (?:employees|workers|staff)',
    'work|employ|staff|job|crew|team|colleague|hir(?:e|ing)|labou?r|personnel|men\\b|people',
  ],
  [
    'how much (?:does|do|did|will|would|is|was) (?:S )(?:earn|get paid|paid)|what (?:does|do|did) (?:S )earn|salary|wages?',
    'earn|salar|wage|pa(?:id|y|ys|ying|yment)\\b|income|fee|a (?:week|month|year)\\b|per\\b|annual|stipend|pension|prize|money|sum\\b',
  ],
  [
    '(?:did|has|have|is|are|when) (?:S )(?:retired?|retiring)',
    'retir|step|le(?:ave|ft|aving)|quit|resign|pension|stop|last|final|end|gave up|until|still|former',
  ],
  // Money.
  [
    'who(?: \\p{L}+){0,2} (?:paid|pays?|paying|fund(?:s|ed|ing)?|financ\\p{L}+|sponsor\\p{L}*)(?= for\\b)|who (?:\\p{L}+ )?(?:fund|financ|sponsor)\\p{L}*|funded by',
    'pay|paid|fund|financ|grant|sponsor|donat|donor|gave|money|cost|budget|bill|foundation|charit|back(?:ed|ing|er)|invest|expens|rais|subsid|bought|buy|collect|contribut',
  ],
  [
    'who (?:\\p{L}+ly )?(?:owns?|owned)',
    'own\\b|own(?:s|ed|er|ing)|belong|property|propriet|bought|s[eo]l[dl]|buy|acqui|purchas|land(?:lord|lady)|possess|hands|famil|estate',
  ],
  [
    'how much (?:money|cash)|how much (?:does|do|did|will|would|is|was|has|have|had|should) (?:S )(?:pay|paid|spend|spent|earn|earned|costs?|raised?|donated?|owed?)',
    '[\\p{Sc}%]|pounds?\\b|dollar|euros?\\b|cents?\\b|pence|penn(?:y|ies)|francs?\\b|kron|crowns?\\b|yuan|yen\\b|rou?bles?\\b|rupee|marks?\\b|shilling|guilder|usd|free|nothing|percent|per cent|half|gold|silver|coin|twice|double|much|cheap|little|more|less|least|most|\\d[\\d,.]{0,20} ?(?:million|billion|[mb]n|[mk])\\b|(?:hundred|thousand|million|billion)',
  ],
  [
    'how much (?:does|do|did|will|would|is|was|has|have) (?:S )cost|what (?:does|do|did|will|would) (?:S )cost',
    'cost|pric|pay|paid|worth|charg|s[eo]l[dl]|buy|bought|spen[dt]|fee|fare|expens|cheap|free|\\p{Sc}|budget|estimat|valu|ticket|rate|million|billion|rent|tax|afford|money|pounds|dollars|euros',
  ],
  ['insur\\p{L}+', 'insur|cover|compensat|claim|polic'],
  [
    'where (?:can|could|do|did) (?:S )buy',
    'buy|bought|s[eo]l[dl]|sale|shop|store|market|available|pric|order|get\\b|got|purchas|online|\\p{Sc}',
  ],
  // Works and beginnings.
  [
    'who (?:\\p{L}+ly )?(?:wrote|published|publishes)|(?:did|has|have|does) (?:S )(?:write|written|publish|published)|when was (?:S )(?:published|written)',
    'wr(?:ite|ote|itten|iting)|author|publish|pen(?:ned|s)?\\b|book|novel|by\\b|press|appear|print|releas|issu|edit|report|column|sign|letter|compos|poem|diary|memoir|journal|paper|article',
  ],
  [
    'when (?:was|were) (?:S )(?:founded|established|set up|created|launched)',
    'found|establish|set up|form|creat|launch|start|beg[aiu]n|since|open|origin|built|introduc|first|dat(?:e|es|ed|ing)\\b|incorporat|organi[sz]|made',
  ],
  [
    'who (?:\\p{L}+ly )?(?:founded|established|started|set up)',
    'found|establish|set up|form|creat|launch|start|beg[aiu]n|open|origin|built|build|introduc|first|idea|lead|led\\b|organi[sz]|made|by\\b',
  ],
  [
    'who (?:\\p{L}+ly )?(?:built|designed|constructed)',
    'buil|construct|erect|design|found|ma[dk]e|rais|establish|produc|carv|cast|forged|architect|engineer|draw|drew|by\\b|work of|lead|led\\b',
  ],
  [
    'when (?:was|were) (?:S )(?:built|constructed|erected)',
    'buil|construct|erect|design|open|complet|finish|dat(?:e|es|ed|ing)\\b|found|ma[dk]e|centur|rais|establish|produc|old|from|carv|cast|forged|architect|engineer|draw|drew',
  ],
  [
    'when (?:was|were) (?:S )(?:discovered|invented)|who (?:\\p{L}+ly )?(?:discovered|invented)',
    'discover|invent|found|find|first|identif|develop|detect|notic|patent|describ|isolat|recogni|came across|unearth|since|spot|creat|by\\b|make|made',
  ],
  // Contests.
  [
    '(?:did|has|have|does|do|will) (?:S )w[io]n|who (?:\\p{L}+ly )?(?:won|wins)',
    'w[io]n(?:s|ning|ner|ners)?\\b|victor|beat|defeat|los[et]|losing|champion|medal|prize|award|title|triumph|gold|silver|bronze|dr[ae]w|final|finish|cup\\b|trophy|first|second|third|fourth|place|elect|major|vote|success|conquer|\\d[-–]\\d',
  ],
  [
    '(?:what|which|any|how many) (?:\\p{L}+ )?(?:prizes?|awards?|medals?)',
    'priz|award|medal|honou?r|won\\b|winner|troph|title|laureate|gold|silver|bronze|reward|receiv|nobel|oscar|grammy|recogni|mvp',
  ],
  [
    'how did (?:S )vote(?= (?:on|in|at)\\b|\\W*$)',
    'vot(?:e|ed|es|ing) (?:for|against|in|to|yes|no|with)|favou?r|against|abst|support|oppos|yes|no\\b|reject|back(?:ed|ing)|remain|leave|\\d',
  ],
  // Meeting.
  [
    'where (?:did|do|will) (?:S )meet|how did (?:S )meet|when did (?:S )(?:first )?meet',
    'me(?:et|t)\\b|meet(?:s|ing)|encounter|introduc|visit|fac(?:e|ed|ing)|s[ae]w\\b|came|summit|talk|together|interview|sp[eo]k|conference|gather|join|kn[eo]w|date[ds]?|guest|hear|match|play|assembl|session|class|school',
  ],
  [
    'in person|face[ -]to[ -]face',
    'in person|face[- ]to[- ]face|visit|travel|host|summit|welcom|guest|fl(?:ew|y)|arriv|me(?:e?t|eting)|went to|came to|shook|personal|attend|present|stood|handed|invit',
  ],
  // Other properties.
  [
    'how many (?:people|inhabitants|residents|persons) (?:live|lived|are living)|population',
    'populat|inhabit|resident|people|liv(?:e|es|ed|ing)\\b|home to|souls|citizens|villagers|families|households|census|(?:town|city|village|island) of|million|thousand|demograph|person',
  ],
  // A length is no width, and no weight.
  [
    'how heavy|how much (?:does|do|did|will|would) (?:S )weigh',
    'heav|weigh(?:s|ed|ing|t of)|light(?:er|est|weight)?\\b|kilo|kg|pounds?\\b|lbs?\\b(?!-)|ton(?:s|n|ne|nes)?\\b|ounce|oz\\b|stone|gram|load|mass\\b',
  ],
  [
    'how (?:wide|broad)',
    'wid(?:e|er|est|th|ths|en)|broad|breadth|across|narrow(?!er)|diameter|span|by \\d|x \\d|× ?\\d',
  ],
  [
    'how tall',
    'tall|height|high|feet|foot|ft\\b|met(?:re|er)|inch|cm\\b|store?y|stories|floors?\\b|tower|short|tiny|small|big|size|\\d[′’]',
  ],
  [
    'what colou?rs?|which colou?r',
    'colou?r|red|blue|green|yellow|black|white|gr[ae]y|brown|orange|purple|pink|violet|gold|silver|crimson|scarlet|blond|dark|pale|turquoise|beige|ivory|amber|bright|painted',
  ],
  [
    'what (?:is|was) (?:S )religion|which religion|religious',
    'relig|church|mosque|templ|synagog|christian|muslim|islam|jew|hindu|buddh|cathol|protestant|orthodox|faith|god|pray|priest|believ|athe|secular|sect|bapti',
  ],
  [
    '(?:what|which) languages?',
    'languages?|tongue|dialect|sp[eo]ak|spoke|translat|(?:bi|multi)lingual|fluent|(?:in|into|from|of|learn\\p{L}*|taught|wr[io]t\\p{L}+) (?:a |some )?\\p{Lu}\\p{L}+(?:ish|ese|ian|ean|an|ench|eek|tch|abic|ebrew|indi|rdu|atin|arsi|hai|ali|ili|elsh|arin|alay|asque|aelic)(?= (?:and|or|but|as|to|at)\\b|[^ \\p{L}]|$)',
  ],
  [
    '(?:phone|telephone) number|e-?mail|address|website',
    '\\p{L}+@|www|https?|\\p{L}\\.(?:com|org|net|uk|eu)|\\d{3}|e-?mail|phone|telephone|call|street|road|avenue|lane|square|address|site|online|internet|page',
  ],
  [
    '(?:is|are|am) (?:S )(?:allowed|permitted|legal|forbidden|banned)',
    'allow|permi|legal|ban|forbid|forbad|law|may\\b|must|welcome|only|prohibit|rule|can\\b|cannot|right|licen[cs]e|let\\b|requir|free',
  ],
  ['apologi[sz]ed?|say sorry|said sorry', 'apolog|sorry|regret|forgiv|remorse|excus|mistake'],
  [
    '(?:in total|altogether|in all)\\W*$',
    'total|altogether|in all\\b|overall|sum\\b|combined|all\\b|whole|together|entire|as many as|more than|over|nearly|almost|about|some\\b',
  ],
];

const LETTER = '[a-z]';
/** Who or what is spoken of: up to eight words. */
const SUBJECT = '(?:\\S{1,30} ){1,8}?';
/** A question is read in Latin letters, without "u", which takes several times as long. */
const formOfAsked = (asked: string) =>
  new RegExp(
    `\\b(?:${asked.replaceAll('(?:S )', SUBJECT).replaceAll('\\p{L}', LETTER)})(?!${LETTER}|\\d)`,
    'i',
  );

const PREDICATES_READ = PREDICATES.map(([asked, told]) => ({
  asked: formOfAsked(asked),
  told: new RegExp(`(?<![\\p{L}\\p{N}])(?:${told})`, 'iu'),
}));
/** Whether a text may tell what a question says of its subject, by its words; nothing where none of the above is said. */
export function readPredicate(question: string): ((text: string) => boolean) | undefined {
  const said = PREDICATES_READ.filter(({ asked }) => asked.test(question));
  return said.length === 0 ? undefined : (text) => said.every(({ told }) => told.test(text));
}
