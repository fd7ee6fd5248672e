import { pronoun, type QuestionPhrases } from './phrases.js';

export const en: QuestionPhrases = {
  asides: {
    greeting:
      'hi, hello, hey, heya, hiya, yo, howdy, greetings, good morning, good afternoon, good evening, good day, what s up, whats up, sup, how are you',
    thanks:
      'thanks, thank you, thank u, thx, ty, tysm, tyvm, cheers, many thanks, thanks a lot, thank you very much, thank you so much, much appreciated',
    help: 'help, who are you, what are you, are you a bot, what can you do, what can u do, who r u, what r u, r u a bot, how does this work, how do you work, what are your commands',
    chat: 'lol, lmao, rofl, haha, hahaha, hehe, hm, hmm, hmmm, ok, okay, k, cool, nice, great, wow, omg, yes, no, yep, nope, yeah, nah, sure, right, interesting, lmfao, xd, bye, goodbye, see you, good night, test, testing, ping, good bot, bad bot, got it, i see, never mind, nvm, whatever, idk, huh, damn, oh, ah, aha, true, same, agreed, well done, good job, awesome, perfect, are you there, r u there',
    filler:
      'bot, footnote, there, all, everyone, everybody, guys, folks, you, again, very, so, much, for, that, this, the, help, your, answer, it, and, then, a, lot, i, dear, man, mate, please, really, too, to, my, friend, friends',
  },
  shorthand: {
    '^y': 'why',
    'wat|wut|wot|whut': 'what',
    'wats|wuts|wots': "what's",
    wen: 'when',
    whens: "when's",
    wheres: "where's",
    whys: "why's",
    hw: 'how',
    hows: "how's",
    whos: "who's",
    whatre: 'what are',
    whatd: 'what did',
    whyd: 'why did',
    howd: 'how did',
    ppl: 'people',
    u: 'you',
    ur: 'your',
    r: 'are',
    w: 'with',
    'n|nd': 'and',
    'bc|cuz|coz': 'because',
    dis: 'this',
    dat: 'that',
    gonna: 'going to',
    'ws|wuz': 'was',
    abt: 'about',
    thru: 'through',
    pic: 'picture',
    pics: 'pictures',
    'img|imgs': 'picture',
    mag: 'magazine',
    'gov|govt': 'government',
    yr: 'year',
    yrs: 'years',
    mins: 'minutes',
    b4: 'before',
  },
  openings:
    'what|which|whose|did|does|do|is|are|was|were|has|have|had|can|could|will|would|should|tell|show|summari[sz]e',
  alone:
    'how come|says who|who (?:said|says|claims|claimed) (?:so|that|this)|since when|(?:by|for|to|with|from|until|since|against|in|of|at|about) (?:whom?|what|when|where)|what for|who (?:by|for|with|to|from|against)|(?:when|where|how) (?:was|were|is) (?:this|that|these|those)|(?:when|where|how|why) did (?:this|that) happen',
  besideAlone: 'exactly|not|so|that|is|then|precisely|else|again',
  politeEnd: 'please|pls|plz|thanks|thank you|thx|for me|for us|to me|again|exactly',
  leads: [
    /^(?:(?:and|but|so|ok(?:ay)?|then)[, ]+)?(?:what|how) about (.+)$/i,
    /^(?:and|but|so|then|ok(?:ay)?|also)[, ]+(.+)$/i,
  ],
  pronouns: {
    he: pronoun('he|him|his'),
    she: pronoun('she|her|hers'),
    they: pronoun('they|them|their|theirs'),
  },
  about: 'about|on|regarding',
  prepositions: 'in|of|from|at',
  determiners: 'the',

  paragraph:
    // Spanish and Portuguese have a word "para", with a number of things behind it.
    'paragraphs?|paras?(?:\\.|(?=\\s*\\d{1,3}(?:\\s*(?:-|–|to|and|,)\\s*\\d{1,3})*(?:\\s*[?.!]|\\s*$|\\s+(?:says?|means?|about)(?!\\p{L}))))|(?<=(?:last|first|\\d(?:st|nd|rd|th))\\s)paras?|pars?\\.',
  to: 'to|through|until',
  and: 'and',
  first: 'first|opening',
  last: 'last|final|closing',
  ofAnother:
    'of\\s+(?:the\\s+|this\\s+|that\\s+)?(?!article|text|piece|story|essay|report|it(?!\\p{L})|this)\\p{L}',
  beforeParagraph:
    'what|whats|s|does|do|did|is|was|in|the|of|article|text|this|say|says|said|read|show|quote|give|tell|me|us|please|pls|can|could|you|i|want|to|see|stand|stands|there|about|it|contents?|full|whole|print|display|and|at|from|entire',
  summary:
    'tl|dr|tldr|summary|summaries|summari[sz]e[ds]?|summari[sz]ing|sum|up|gist|nutshell|recap|short|brief|briefly|quick|main|key|points?|idea',
  salutation: 'dear|to whom it may concern|sirs?(?: or madam)?|madam',
  letter: [
    ['letter', 'article'],
    ['letters', 'articles'],
  ],
  gist: [
    /^what(?:['’]?s| has)? (?:just |actually |exactly |all )?happened(?: exactly| here)?$/i,
    /^(?:tl;?\s?dr|summary|gist|in (?:a nutshell|short|brief|a few words|one sentence)|short version|quick summary|overview|recap|key ?(?:points|takeaways?|ideas?|facts)|main (?:points?|ideas?|message|argument|takeaways?|thesis|claim|topic|theme|subject)|takeaways?|bottom line)$/i,
    /^(?:a |the |an )?(?:(?:short|brief|quick|one-sentence) )?(?:summary|gist|overview|recap|tl;?dr|rundown|key points|main points?|main ideas?|bottom line|essence|highlights)(?: of (?:the|this) (?:whole |entire )?(?:article|text|piece|story|it))?(?: of (?:it|this))?(?: in (?:a few words|one sentence|short))?$/i,
    /^(?:summari[sz]e|sum(?: (?:it|this|that|the article|everything))? up|recap|condense|boil (?:it|this|the article) down)(?: (?:it|this|that|all|everything|(?:the|this) (?:whole |entire )?(?:article|text|piece|story|interview|obituary|column|review)))?(?: up)?(?: (?:in|with) (?:a few|one|two|three|short) (?:words|sentences?))?$/i,
    /^(?:what|wha)(?:['’]?s| is| are| was)? (?:the |its |this (?:article|text|piece)['’]s |the (?:author|article|text|piece|writer)['’]s )?(?:(?:main|key|central|basic|core|overall|whole|most important|general) )?(?:point|points|idea|ideas|message|argument|takeaways?|thesis|claim|gist|story|topic|theme|subject|conclusion|summary|essence|bottom line)(?: here| of (?:(?:the|this) )?(?:whole |entire )?(?:article|text|piece|story|it|this|all this))?$/i,
    /^(?:what|wha)(?:['’]?s| is| was) (?:(?:the|this) (?:article|text|piece|story|interview|obituary|column|whole thing)|(?:this|(?<the>the)) (?<kind>essay|op-?ed|report|editorial|review)|it|this|that|all this|everything) (?:all |mainly |really |mostly |basically |generally )?(?:about|saying|on about|trying to say)(?: in (?:a nutshell|short|brief))?$/i,
    /^what (?:does|did|do) (?:(?:the|this) (?:article|text|piece|story|interview|obituary|column)|(?:this|(?<the>the)) (?<kind>essay|op-?ed|report|editorial|review)|it) (?:say|argue|claim|tell|tell us|mean|discuss|talk about|deal with|cover|boil down to)(?: (?:in (?:a nutshell|short|brief|general)|overall|on the whole|generally|basically))?$/i,
    /^what(?:['’]?s| is| was) (?:his|her|their) (?:(?:main|key|central|basic|core|overall|whole|general) (?:point|argument|idea|message|thesis|claim|conclusion)|point)$/i,
    /^what happens in (?:the|this) (?:article|text|piece|story)$/i,
  ],

  section: 'sections?|chapters?|parts?|headings?',
  outline: 'sections|chapters|parts|(?:sub)?headings|subtitles|outline',
  item: 'tips?|ideas?|ways?|reasons?|rules?|lessons?|points?|steps?|items?|things?|habits?|mistakes?|myths?|facts?|examples?|questions?|principles?|tricks?|suggestions?|signs?',
  step: 'steps?|instructions?',
  overSteps:
    '(?:the )?(?:instructions?|directions?|method|preparation|procedure|steps|how to (?:make|do) (?:it|them|this))',
  besideSection:
    'what|whats|which|s|is|are|was|were|does|do|did|the|an?|of|in|on|for|from|to|this|that|it|its|their|his|her|your|they|he|she|i|you|we|me|us|need|needs|needed|used?|uses|says?|said|list|name|give|tell|show|read|quote|explain|about|article|text|paper|study|piece|report|post|essay|recipe|authors?|sections?|parts?|chapters?|heading|have|has|get|all|please|pls|can|could|under|there|and|means?|like|reported|listed|stated',
  besideSectionNumber:
    'how|many|divided|into|there|contents?|table|contains?|covers?|discuss(?:es)?|happens?|deals?|with|then|next|at|by|go|goes|now',

  sentence: 'sentence|line',
  note: "(?:(?:editor|author|publisher|translator)['’]?s? )?notes?|nb|n\\.b|ps|p\\.\\s?s|postscript|corrections?|sources?|references?|update",
  beginning: 'begin|begins|began|start|starts|started|open|opens|opened|beginning|opening',
  ending:
    'end|ends|ended|close|closes|closed|finish|finishes|finished|ending|conclude|concludes|concluded|concluding',
  besideEnds:
    'how|what|whats|s|is|was|does|did|do|the|its|this|it|with|of|in|on|article|text|piece|story|author|writer|very|exactly',

  citing: 'cite|citing|citations?|bibliography|bibliographic|reference|referencing',
  besideCiting:
    'how|what|s|is|the|a|an|do|does|can|could|should|would|must|to|i|we|you|one|me|us|it|this|that|article|text|piece|story|page|for|of|in|as|style|format|entry|form|full|correct|proper|properly|formatted|please|give|get|make|want|need|show|generate|create|and|with|your|my',
  reading:
    '(?:(?:can|could|may) (?:you|i) )?(?:please )?(?:read|show|open|display|see|print|give)(?: me| us)? (?:the|this|it)(?: (?:whole|full|entire))?(?: (?:article|text|story|piece))?(?: to (?:me|us)| aloud)?(?: please)?|(?:the )?(?:full|whole|entire) (?:article|text)',
  mentioning: [
    '(?:does|did|do) (?:it|(?:the|this) (?:article|text|piece|story)) (?:even |ever |also |actually )?(?:discuss|cover|talk about|touch on|say (?:anything|something) (?:about|on)) {words}',
    '(?:is|are|was|were) {words} (?:even |ever |also )?(?:discussed|brought up|talked about|in (?:it|here|there|(?:the|this) (?:article|text|piece|story)))',
    '(?:is there )?(?:anything|something|nothing) (?:in (?:it|here|there|(?:the|this) (?:article|text|piece|story)) )?(?:about|on) {words}',
    'what does (?:it|(?:the|this) (?:article|text|piece|story)) say (?:about|on) {words}',
    '(?:(?:and|but|so) )?(?:what|how) about {words}',
  ],
  counting: [
    '(?:does|did|do) (?:it|(?:the|this) (?:article|text|piece|story)) (?:even |ever |also |actually )?(?:mention|name|refer to) (?:the (?:word|name|phrase|term) )?{words}',
    '(?:is|are|was|were) (?:the (?:word|name|phrase|term) )?{words} (?:even |ever |also )?(?:mentioned|named)(?: (?:anywhere|at all|here|in (?:it|there|(?:the|this) (?:article|text|piece|story))))?',
    '(?:is there )?(?:any|a) mention of (?:the (?:word|name|phrase|term) )?{words}',
    '(?:which|what) (?:paragraph|section|part|line|sentence|passage|place)s? (?:(?:is|are) about|mentions?|names?|uses?|talks? about|discuss(?:es)?|deals? with|contains?) (?:the (?:word|name|phrase|term) )?{words}',
    '(?:where|in (?:which|what) (?:paragraph|section|part|line|sentence|passage|place)s?) (?:is|are|was|were) {words} (?:mentioned|named|discussed|brought up)',
    '(?:(?:show|tell) me )?where (?:does |do )?(?:it|they|(?:the|this) (?:article|text|piece|story|author|writer)) (?:mentions?|names?|talks? about|discuss(?:es)?) {words}',
    'how (?:many times|often) (?:is|are|was|were) (?:the (?:word|name|phrase|term) )?{words} (?:mentioned|named)',
    'how (?:many times|often) (?:(?:does|do|did) )?(?:the (?:word|name|phrase|term) )?{words} (?:(?:is|are|was) )?(?:appears?|used|occurs?|comes? up|shows? up|stands?|mentioned) (?:here|in (?:it|the text|(?:the|this) (?:article|text|piece|story)))',
    'how (?:many times|often) (?:does|do|did) (?:the (?:word|name|phrase|term)) {words} (?:appear|occur|come up|show up|stand)',
    'how (?:many times|often) (?:does|do|did) (?:it|he|she|they|(?:the|this) (?:article|text|piece|story|author|writer)) (?:mention|name|use the (?:word|name|phrase|term)) (?:the (?:word|name|phrase|term) )?{words}',
    '(?:how many|count (?:the|all)|number of) (?:mentions|occurrences) of (?:the (?:word|name|phrase|term) )?{words}(?: are there)?',
    'count how (?:many times|often) {words} (?:is|are) (?:mentioned|named|used)',
  ],
};
