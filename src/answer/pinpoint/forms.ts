import {
  CURRENCY,
  LENGTH,
  LOUDNESS,
  MONTH,
  NUMBER_WORD,
  SMALL_NUMBER,
  SMALL_ORDINALS,
  TEN,
  TIME_UNIT,
  WARMTH,
  WEEKDAY,
  WEIGHT,
  WRITTEN_MONTH,
} from '../text/index.js';

/** How an English text gives what can be asked for by its kind: days, amounts, lengths of time. */

// Latin letters are named one by one, for with "u", which \p{…} needs, V8 takes twice as long to compile the forms.
const LETTER = '[A-Za-zÀ-ÖØ-öø-ɏ]';
const LETTER_OR_DIGIT = '[A-Za-zÀ-ÖØ-öø-ɏ\\d²³¹¼-¾]';
const SIGN = '[$¢-¥₠-⃀]';

const ROUND = `hundred|thousand|million|billion|trillion|dozen|[kmb]n?(?!${LETTER})`;
/** Says how exact a number is, and belongs to it. */
const NEARLY =
  '(?:about|around|nearly|almost|over|under|more than|less than|fewer than|at least|at most|up to|some|roughly|approximately|only|just|a total of|as many as)';
const FIGURE = '\\d{1,3}(?:,\\d{3}){1,8}(?:\\.\\d+)?|\\d+(?:\\.\\d+)?';
/** "The hundred and twelve steps": nothing stands before the hundred. */
const HUNDRED_AND = `(?=(?:hundred|thousand) (?:and )?${NUMBER_WORD})`;
const WORDED = `(?:${NUMBER_WORD}|half a|(?:several|a(?: few| couple)?) (?=${ROUND})|${HUNDRED_AND})`;
const PLAIN_NUMBER = `(?:${FIGURE}|${WORDED})(?:(?: | ?-)?(?:${ROUND})s?)*`;
/** "10 to 12", "one-to-seven", "between 10 and 12". */
const NUMBER = `(?:${NEARLY} )?(?:between )?${PLAIN_NUMBER}(?:(?: ?(?:to|and|or|–|-) ?|-(?:to|or)-)${PLAIN_NUMBER})?`;
const LOOSE = `(?:${NUMBER}|(?:a|an|several|many|a few|a couple of|dozens of|hundreds of|thousands of))`;

const ONE_DAY = '(?:[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th)?(?!\\d)';
/** "25 and 26 December". */
const DAY_NUMBER = `${ONE_DAY}(?: ?(?:and|or|to|–|-) ?${ONE_DAY})?`;
/** As anybody may have. */
const AGE = `(?:\\d\\d|(?!one\\b)${NUMBER_WORD})`;
const YEAR = '(?:1\\d{3}|20\\d{2})(?:s|[–-]\\d{2,4})?(?:\\s(?:AD|BC|BCE|CE)\\b)?(?![\\d,.]\\d|\\d)';
const CENTURY = '(?:early |late |mid-)?(?:\\d{1,2}(?:st|nd|rd|th)|[a-z]+(?:th|st|nd|rd)) centur(?:y|ies)';

const form = (...ways: readonly string[]) =>
  new RegExp(`(?<!${LETTER_OR_DIGIT})(?:${ways.join('|')})(?!${LETTER_OR_DIGIT})`, 'gi');

/** "This was the fourth call" tells how many there were. */
export const ORDINAL = form(
  `(?:${SMALL_ORDINALS.join('|')}|\\d+(?:st|nd|rd|th))(?! (?:of )?(?:${MONTH}|century))`,
);

const FULL_DAY = [
  `${WEEKDAY},? ${WRITTEN_MONTH} ${DAY_NUMBER}(?:,? ${YEAR})?`,
  `${WRITTEN_MONTH} ${DAY_NUMBER}(?:,? ${YEAR})?`,
  `(?:${WEEKDAY},? )?(?:the )?${DAY_NUMBER}(?: of)? ${WRITTEN_MONTH}(?:,? ${YEAR})?`,
];
const MONTHS = `(?:early |late |mid-)?${WRITTEN_MONTH}(?:,? (?:of )?${YEAR})`;
const YEARS = `(?:from |between )?${YEAR} (?:to|and|until|–|-) ${YEAR}`;
const SEASON = '(?:spring|summer|autumn|fall|winter)';
const SEASONS = `(?:the )?(?:early |late )?${SEASON}(?: of|,)? ${YEAR}`;
/** "three times a day". */
const A_DAY = `(?: (?:a|an|each|every|per) ${TIME_UNIT})?`;

/** What is some years old has not lasted so long. */
const TIME = `${LOOSE}[ -](?:${LETTER}+ )?${TIME_UNIT}(?![ -]old)`;

/** What may be asked for, and the forms in which a text gives it; the first form that the passage has is taken. */
export const FORMS = {
  day: [
    form(
      YEARS,
      ...FULL_DAY,
      MONTHS,
      SEASONS,
      `(?:last|next) (?:week|month|year|night|${SEASON}|${WEEKDAY}|${WRITTEN_MONTH})`,
      '(?:yesterday|today|tomorrow|tonight)',
      `${LOOSE} ${TIME_UNIT} (?:ago|later|earlier)`,
      `(?:on |late |early )?${WEEKDAY}s?(?: (?:morning|afternoon|evening|night))?`,
      CENTURY,
      YEAR,
      `(?<=\\b(?:in|since|until|by|of|during|early|late) )${WRITTEN_MONTH}`,
    ),
    form(`this (?:week|month|year|${SEASON}|${WEEKDAY}|${WRITTEN_MONTH})`),
  ],
  year: [form(YEARS, YEAR)],
  month: [form(MONTHS, WRITTEN_MONTH)],
  weekday: [form(WEEKDAY), form(...FULL_DAY)],
  week: [
    form(
      '(?:last|next|this) (?:week|weekend|month)',
      MONTHS,
      `(?<=\\b(?:in|since|until|by|of|last|next) )${WRITTEN_MONTH}`,
    ),
  ],
  century: [form(CENTURY)],
  clock: [
    form(
      '\\d{1,2}[:.]\\d\\d(?: ?[ap]\\.?m\\b\\.?)?',
      '\\d{1,2} ?[ap]\\.?m\\b\\.?',
      `(?:${SMALL_NUMBER}|\\d{1,2}) o['’]clock`,
      'noon|midday|midnight|dawn|dusk|daybreak|sunrise|sunset',
    ),
  ],
  age: [
    form(
      `(?:\\d{1,3}|${PLAIN_NUMBER})[- ]years?[- ]old`,
      '(?<=\\baged? (?:of )?)\\d{1,3}',
      `(?<=${LETTER}, )\\d{1,2}(?=,)`,
      `(?<=${LETTER} \\()\\d{1,2}(?=\\))`,
      // "She was nine.", "who is eleven and …", "when I was nine …", "a woman of sixty".
      `(?<=\\b(?:is|was|were|are|turn(?:s|ed)?) (?:only |just |about |nearly |almost |then |now )?)${AGE}(?=[.,;:!?]|$| (?:when|and|or|but|then)\\b)`,
      `(?<=\\b(?:when|until|since|before) (?:${LETTER}+ ){1,2}(?:was|were|turned) (?:only |just )?)${AGE}(?! (?:${TIME_UNIT}|percent|of)\\b)`,
      `(?<=\\b(?:man|woman|boy|girl|widow|(?:age|aged) of) (?:of )?)${AGE}(?=[.,;:)]|$)`,
      `(?<=\\b(?:die[sd]?|retire[sd]?|marrie[sd]) at (?:the age of )?)${AGE}`,
      `in (?:his|her|their) (?:early |mid-?|late )?(?:teens|\\d0s|${TEN.replaceAll('y', 'ies')})`,
    ),
  ],
  duration: [
    form(
      `${TIME}(?: and a half)?`,
      'overnight',
      '(?:all|the whole) (?:day|night|week|year)',
      'for (?:years|months|days|weeks|hours|centuries|decades)',
    ),
  ],
  frequency: [
    form(
      `(?:${LOOSE} times|once|twice)${A_DAY}`,
      `every (?:${NUMBER} )?(?:other )?${TIME_UNIT}`,
      'daily|weekly|monthly|yearly|annually',
    ),
    ORDINAL,
  ],
  money: [
    form(
      `(?:${NEARLY} )?(?:[A-Z]{1,3})?${SIGN} ?(?:${FIGURE})(?:[ -]?(?:${ROUND}))?(?: (?:a|per) ${LETTER}+)?`,
      `${NUMBER} ?(?:(?:us|australian|canadian|hong kong) )?(?:${CURRENCY}|${SIGN}|usd|eur|gbp)`,
      `(?:usd|eur|gbp) ?(?:${FIGURE})(?: (?:${ROUND}))?`,
    ),
  ],
  percent: [
    form(
      `${NUMBER} ?(?:%|percent|per cent)`,
      '(?:one|two|three)[ -](?:third|quarter|fifth)s?',
      'half|a (?:third|quarter)',
    ),
  ],
  // "£90m" is no length.
  measure: [form(`(?<!${SIGN} ?[\\d.,]{0,20})${NUMBER}[ -]?(?:${LENGTH}|storeys?|stories)`)],
  // "How long is it?" may ask for either; it sank in six seconds, and isn't six seconds long.
  extent: [
    form(`${NUMBER}[ -]?${LENGTH}`),
    form(
      `(?<!\\b(?:in|within|after|by|every|before) )${TIME}(?! (?:ago|later|earlier|away|before|after)\\b)`,
    ),
  ],
  weight: [form(`${NUMBER}[ -]?${WEIGHT}`)],
  warmth: [
    form(
      `(?:(?:minus|plus) )?[-−+]?${NUMBER} ?${WARMTH}(?: below zero| below| of frost)?`,
      `minus ${PLAIN_NUMBER}`,
    ),
  ],
  loudness: [form(`${NUMBER} ?${LOUDNESS}`)],
  // "In 2024 bicycles were …" has a year, and "2024 bicycles" a number; "£90m" counts nothing.
  number: [
    form(
      `(?<!${SIGN} ?[\\d.,]{0,20})(?!(?<=\\b(?:in|since|until|by|of) )${YEAR})(?!(?:${NEARLY} )?${YEAR}(?! [a-z]+s\\b))${NUMBER}`,
    ),
    ORDINAL,
  ],
} as const satisfies Record<string, readonly RegExp[]>;

/** What is asked for, when it is something with a form of its own. */
export type FormAsked = keyof typeof FORMS;

/** What is asked for in a language, and the forms in which its texts give it. */
export interface ReadForms {
  /** Its letters are read as they are: a mark that they have makes another letter of them. */
  readonly isPlain?: true;
  /** What is counted may be a group called `noun`. */
  readonly asked: readonly (readonly [FormAsked, RegExp])[];
  readonly forms: Readonly<Partial<Record<FormAsked, readonly RegExp[]>>>;
}
