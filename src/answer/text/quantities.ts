const SOME =
  '(?:\\d[\\d,.]*|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|hundred|several|few|many|dozens?|half)';
/** Numbers of years that somebody may have, written out. */
const TENS =
  '(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-\\w+)?';
const YEARS = `(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|${TENS})`;
const TIME =
  '(?:seconds?|minutes?|hours?|days?|nights?|weeks?|fortnights?|months?|years?|decades?|centur(?:y|ies)|mornings?|summers?|winters?)';

/**
 * What can be counted or measured: how it is asked for, the surest first, and how an English text gives it. Each
 * kind is a bit, in this order.
 */
const QUANTITIES = {
  age: {
    asked: /\bhow old\b|\b(?:what|which) age\b/i,
    given: new RegExp(
      `\\b\\w+[- ]year[- ]old|\\baged? (?:\\d|${YEARS})|\\byears? old\\b|\\bage of\\b|\\(\\d\\d\\)|, \\d\\d,|` +
        `\\b(?:is|was|are|were|be|turn(?:s|ed|ing)?) (?:only |just |about |nearly |almost |then |now )?(?:\\d\\d|${YEARS})(?=[.,;:!?]|$| (?:when|and|or|but|then|at the time)\\b)|` +
        `\\b(?:die[sd]?|dead|retire[sd]?|married?|marries) at (?:\\d\\d|${YEARS})\\b`,
      'i',
    ),
  },
  duration: {
    asked:
      /\bhow long\b(?! ago)|\bhow (?:fast|quickly|soon)\b|\bhow many (?:years|days|months|weeks|hours|minutes)\b/i,
    given: new RegExp(
      `\\b${SOME}[ -](?:\\w+ )?${TIME}\\b|\\bovernight\\b|\\b(?:all|whole) (?:day|night|year|week)\\b|\\bfor (?:years|months|days|weeks|hours|centuries|decades|ever|a (?:long|short) time)\\b|\\buntil\\b`,
      'i',
    ),
  },
  frequency: {
    asked: /\bhow (?:often|frequently|many times)\b/i,
    given:
      /\b(?:times|once|twice|every|daily|weekly|monthly|yearly|annual\w*|often|always|never|rarely)\b|\beach (?:day|week|month|year)\b|\b(?:two|three|four|five|six|seven|\d+) \w+s\b/i,
  },
  money: {
    asked:
      /\bhow (?:much (?:money|cash)|expensive)\b|\bhow much\b.*\b(?:pay|paid|spend|spent|invest(?:ed)?|raised?|earn(?:ed)?|costs?|pour(?:ed)?|worth)\b|\bwhat (?:does|do|did|will|would) .*\b(?:costs?|earn)\b|\bwhat(?: is|['’]?s| was| are| were) .*\b(?:salar(?:y|ies)|wages?|fees?|rent|fares?)\b|\bprice\b/i,
    given:
      /\p{Sc}\s?\d|\d\s?\p{Sc}|\b(?:dollars?|euros?|pounds?|cents?|pence|yen|yuan|renminbi|won|francs?|marks?|kron\p{L}+|r[ou]u?bles?|rupees?|rupiah|pesos?|reais|rand|lira|zloty|forint|koruna|baht|dirhams?|dinars?|riyals?|shekels?|shillings?|crowns?|gold|silver|ducats?)\b|\b\d[\d,.]* (?:[mb]illion|usd|eur|gbp)\b|\b(?:costs?|paid|pays?|worth|fees?|fined?|los[te]|losing|spent|earn(?:s|ed|ing)?) (?:\p{L}+ ){0,2}\d/iu,
  },
  number: {
    asked: /\bhow (?:many|few)\b|\bwhat (?:is |was )?(?:the )?(?:number|population)\b/i,
    given:
      /\p{N}|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|dozens?|hundreds?|thousands?|millions?|billions?|half|third|quarter|once|twice|fourth|fifth|first|second|several|percent)\b/iu,
  },
  clock: {
    asked:
      /\b(?:at|by|from) what (?:time|hour)\b|\bwhat time (?:is|was|are|were|do|does|did|will|can|should|of (?:the )?day)\b/i,
    given:
      /\b\d{1,2}[:.]\d\d\b|\b\d{1,2}\s?[ap]\.?m\b|\bo['’]clock\b|\b(?:noon|midday|midnight|dawn|dusk|daybreak|sunrise|sunset|morning|afternoon|evening|night)\b/i,
  },
  weekday: {
    asked: /\b(?:what|which) (?:weekday|day (?:of the week|is|was|do|does|did|will|are|were))\b/i,
    given:
      /\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b|\b(?:today|yesterday|tomorrow|tonight|weekends?)\b|\b(?:january|february|march|april|may|june|july|august|september|october|november|december) \d|\b\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:january|february|march|april|may|june|july|august|september|october|november|december)\b/i,
  },
  week: {
    asked: /\b(?:what|which) (?:week|weekend|month|season)\b/i,
    given:
      /\bweek(?:end)?s?\b|\bmonths?\b|\b(?:january|february|march|april|june|july|august|september|october|november|december|spring|summer|autumn|winter)\b|\bfall of\b/i,
  },
  measure: {
    asked:
      /\bhow (?:far|large|big|tall|high|wide|deep|heavy)\b|\bwhat (?:is |was )?(?:the )?(?:size|length|height|weight|distance|temperature)\b/i,
    given:
      /\b(?:miles?|(?:kilo|centi|milli)?met(?:er|re)s?|feet|foot|inch(?:es)?|km|kg|kilos?|tons?|tonnes?|pounds?|acres?|hectares?|degrees?|fathoms?|yards?|square)\b/i,
  },
} as const;

const KINDS = Object.values(QUANTITIES);

/** The bit of what is any number at all. */
export const ANY_NUMBER = 1 << Object.keys(QUANTITIES).indexOf('number');

/** What a question wants counted or measured, as a bit; 0 when nothing is. English only. */
export function quantityAsked(question: string): number {
  const at = KINDS.findIndex(({ asked }) => asked.test(question));
  return at < 0 ? 0 : 1 << at;
}

/** The kinds of quantity that a text gives, a bit each. In other languages than English, what digits tell. */
export function quantitiesIn(text: string): number {
  return KINDS.reduce((bits, { given }, at) => (given.test(text) ? bits | (1 << at) : bits), 0);
}
