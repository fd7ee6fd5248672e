/** How an English text gives what can be asked for by its kind: days, amounts, lengths of time. */

const ONES =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen';
const TENS = '(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)';
const ROUND = 'hundred|thousand|million|billion|trillion|dozen|[kmb]n?(?![\\p{L}])';
/** Says how exact a number is, and belongs to it. */
const NEARLY =
  '(?:about|around|nearly|almost|over|under|more than|less than|fewer than|at least|at most|up to|some|roughly|approximately|only|just|a total of|as many as)';
const FIGURE = '\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?';
const WORDED = `(?:${TENS}(?:-(?:${ONES}))?|${ONES}|half a|a (?:few |couple )?(?=${ROUND}))`;
const PLAIN_NUMBER = `(?:${FIGURE}|${WORDED})(?:(?: | ?-)?(?:${ROUND})s?)*`;
/** "10 to 12", "between 10 and 12". */
const NUMBER = `(?:${NEARLY} )?(?:between )?${PLAIN_NUMBER}(?: ?(?:to|and|or|–|-) ?${PLAIN_NUMBER})?`;
const LOOSE = `(?:${NUMBER}|(?:a|an|several|many|a few|a couple of|dozens of|hundreds of|thousands of))`;

const MONTH =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december|jan\\.|feb\\.|mar\\.|apr\\.|jun\\.|jul\\.|aug\\.|sept?\\.|oct\\.|nov\\.|dec\\.)';
const WEEKDAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
const DAY_NUMBER = '(?:[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th)?(?!\\d)';
const YEAR = '(?:1\\d{3}|20\\d{2})(?:s|[–-]\\d{2,4})?(?:\\s(?:AD|BC|BCE|CE)\\b)?(?![\\d,.]\\d|\\d)';
const CENTURY = '(?:\\d{1,2}(?:st|nd|rd|th)|[a-z]+(?:th|st|nd|rd)) centur(?:y|ies)';
const UNIT =
  '(?:seconds?|minutes?|hours?|days?|nights?|weeks?|fortnights?|months?|years?|decades?|centur(?:y|ies))';
const CURRENCY =
  '(?:dollars?|euros?|pounds?|cents?|pence|yen|yuan|renminbi|won|francs?|marks?|kron\\p{L}+|r[ou]u?bles?|rupees?|pesos?|reais|rand|lira|zloty|forint|baht|dirhams?|dinars?|riyals?|shekels?|shillings?|crowns?|ducats?)';
const LENGTH =
  '(?:(?:square|cubic) )?(?:miles?|(?:kilo|centi|milli)?met(?:er|re)s?|feet|foot|inch(?:es)?|km²?|kg|m²|mm|cm|kilos?|(?:kilo)?grams?|tons?|tonnes?|pounds?|acres?|hectares?|degrees?(?: (?:celsius|fahrenheit))?|°[cf]?|fathoms?|yards?|lit(?:er|re)s?|gallons?|storeys?|stories)';

const form = (source: string) => new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, 'giu');

/** "This was the fourth call" tells how many there were. */
const ORDINAL = form(
  '(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\\d+(?:st|nd|rd|th))(?! (?:of )?(?:january|february|march|april|may|june|july|august|september|october|november|december|century))',
);

const FULL_DAY = [
  `${WEEKDAY},? ${MONTH} ${DAY_NUMBER}(?:,? ${YEAR})?`,
  `${MONTH} ${DAY_NUMBER}(?:,? ${YEAR})?`,
  `(?:${WEEKDAY},? )?(?:the )?${DAY_NUMBER}(?: of)? ${MONTH}(?:,? ${YEAR})?`,
];
const MONTHS = `(?:early |late |mid-)?${MONTH}(?:,? (?:of )?${YEAR})`;

/** What may be asked for, and the forms in which a text gives it; the first form that the passage has is taken. */
export const FORMS = {
  day: [
    form(
      [
        `(?:from |between )?${YEAR} (?:to|and|until|–|-) ${YEAR}`,
        ...FULL_DAY,
        MONTHS,
        `(?:last|next) (?:week|month|year|night|spring|summer|autumn|fall|winter|${WEEKDAY}|${MONTH})`,
        `(?:yesterday|today|tomorrow|tonight)`,
        `${LOOSE} ${UNIT} (?:ago|later|earlier)`,
        `(?:on |late |early )?${WEEKDAY}(?: (?:morning|afternoon|evening|night))?`,
        CENTURY,
        YEAR,
        `(?<=\\b(?:in|since|until|by|of|during|early|late) )${MONTH}`,
      ].join('|'),
    ),
    form(`this (?:week|month|year|spring|summer|autumn|fall|winter|${WEEKDAY}|${MONTH})`),
  ],
  year: [form(`(?:from |between )?${YEAR} (?:to|and|until|–|-) ${YEAR}|${YEAR}`)],
  month: [form(`${MONTHS}|${MONTH}`)],
  weekday: [form(WEEKDAY), form(FULL_DAY.join('|'))],
  week: [
    form(
      `(?:last|next|this) (?:week|weekend|month)|${MONTHS}|(?<=\\b(?:in|since|until|by|of|last|next) )${MONTH}`,
    ),
  ],
  century: [form(CENTURY)],
  clock: [
    form(
      `\\d{1,2}[:.]\\d\\d(?: ?[ap]\\.?m\\b\\.?)?|\\d{1,2} ?[ap]\\.?m\\b\\.?|(?:${ONES}|\\d{1,2}) o['’]clock|noon|midday|midnight|dawn|dusk|daybreak|sunrise|sunset`,
    ),
  ],
  age: [
    form(
      `\\d{1,3}[- ]years?[- ]old|(?:${PLAIN_NUMBER})[- ]years?[- ]old|(?<=\\baged? (?:of )?)\\d{1,3}|(?<=\\p{L}, )\\d{1,2}(?=,)|(?<=\\p{L} \\()\\d{1,2}(?=\\))|(?:in (?:his|her|their) (?:early |mid-?|late )?(?:teens|\\d0s|${TENS.replace(/y/g, 'ies')}))`,
    ),
  ],
  duration: [
    form(
      `${LOOSE}(?:[ -](?:\\p{L}+ )?)${UNIT}(?: and a half)?|overnight|(?:all|the whole) (?:day|night|week|year)|for (?:years|months|days|weeks|hours|centuries|decades)`,
    ),
  ],
  frequency: [
    form(
      `${LOOSE} times(?: (?:a|an|each|every|per) ${UNIT})?|(?:once|twice)(?: (?:a|an|each|every|per) ${UNIT})?|every (?:${NUMBER} )?(?:other )?${UNIT}|daily|weekly|monthly|yearly|annually`,
    ),
    ORDINAL,
  ],
  money: [
    form(
      `(?:${NEARLY} )?(?:\\p{Lu}{1,3})?\\p{Sc} ?(?:${FIGURE})(?:[ -]?(?:${ROUND}))?(?: (?:a|per) \\p{L}+)?|${NUMBER} ?(?:(?:us|australian|canadian|hong kong) )?(?:${CURRENCY}|\\p{Sc}|usd|eur|gbp)|(?:usd|eur|gbp) ?(?:${FIGURE})(?: (?:${ROUND}))?`,
    ),
  ],
  percent: [
    form(
      `${NUMBER} ?(?:%|percent|per cent)|(?:one|two|three)[ -](?:third|quarter|fifth)s?|half|a (?:third|quarter)`,
    ),
  ],
  measure: [form(`${NUMBER}[ -]?${LENGTH}`)],
  number: [form(`(?!${YEAR}(?! \\p{Ll}+s\\b))${NUMBER}`), ORDINAL],
} as const satisfies Record<string, readonly RegExp[]>;

/** What is asked for, when it is something with a form of its own. */
export type FormAsked = keyof typeof FORMS;
