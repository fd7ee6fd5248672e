import {
  CURRENCY,
  LENGTH,
  LOUDNESS,
  MONTH,
  MONTH_BUT_MAY,
  NUMBER_WORD,
  TIME_UNIT,
  WARMTH,
  WEEKDAY,
  WEIGHT,
} from './measures.js';
import { uniteForms } from './unite-forms.js';

/** Whether a text in small letters has one of these words or forms. With the flag "u" it would take half as long again. */
const oneOf = (...forms: readonly string[]) => new RegExp(`\\b(?:${forms.join('|')})\\b`);

const SOME = `(?:\\d[\\d,.]{0,20}|an?|${NUMBER_WORD}|hundred|several|few|many|dozens?|half)`;
/** A number of years that somebody may have. */
const AGE = `(?:\\d\\d|(?!one\\b)${NUMBER_WORD})`;
const TIME = `(?:${TIME_UNIT}|mornings?|summers?|winters?)`;

const DURATION = oneOf(
  `${SOME}[ -](?:\\w+ )?${TIME}`,
  'overnight',
  '(?:all|whole) (?:day|night|year|week)',
  '(?:for|in|within) (?:seconds|minutes|hours|days|weeks|months|years|decades|centuries)',
  'for (?:ever|a (?:long|short) time)',
  'until',
);

/**
 * What can be counted or measured: how it is asked for, the surest first, and how an English text gives it, both in small
 * letters. Each kind is a bit, in this order.
 */
const QUANTITIES = {
  age: {
    asked: oneOf('how old', '(?:what|which) age'),
    // As one they would take twice as long to compile.
    given: [
      `\\b(?:\\w+[- ]year[- ]old|aged? (?:\\d|${AGE})|years? old\\b|age of\\b)`,
      '\\(\\d\\d\\)|,(?: now)? \\d\\d,',
      `\\ban? (?:\\p{L}+[ -]){0,2}(?!number)\\p{L}*(?:er|or|ist|m[ae]n|girl|boy|widow|nurse) of (?:\\d\\d|${AGE})(?=[.,;:)]|$)`,
      `\\b(?:is|was|are|were|be|turn(?:s|ed|ing)?) (?:only |just |about |nearly |almost |then |now )?${AGE}(?=[.,;:!?]|$| (?:when|and|or|but|then|at the time)\\b)`,
      `\\b(?:when|until|since|before|while) (?:\\p{L}+ ){1,2}(?:was|were|turned) (?:only |just |about )?${AGE}(?! (?:${TIME}|${LENGTH}|percent|of)\\b)`,
      `\\b(?:die[sd]?|dead|retire[sd]?|married?|marries) at ${AGE}\\b`,
    ].map((form) => new RegExp(form, 'u')),
  },
  // Of a film or of a road; of "them" it is how long they sleep.
  extent: {
    asked: oneOf('how long (?:is|are|was|were) (?!(?:he|she|it|they|you|we|i)\\b)'),
    given: [DURATION, oneOf(LENGTH)],
  },
  duration: {
    asked: oneOf(
      'how long\\b(?! ago)',
      'how (?:fast|quickly|soon)',
      'how many (?:years|days|months|weeks|hours|minutes)',
    ),
    given: [DURATION],
  },
  frequency: {
    asked: oneOf('how (?:often|frequently|many times)'),
    given: [
      oneOf(
        `${WEEKDAY}s`,
        'times|once|twice|every|daily|weekly|monthly|yearly|annual\\w*|often|always|never|rarely',
        'each (?:day|week|month|year)',
        '(?:two|three|four|five|six|seven|\\d+) \\w+s (?:a|per|each|every) (?:hour|day|week|month|year)',
        // "This was the fourth call this year."
        '(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\\d+(?:st|nd|rd|th))(?! century)',
      ),
    ],
  },
  money: {
    asked: oneOf(
      'how (?:much (?:money|cash)|expensive)',
      'how much\\b.*\\b(?:pay|paid|spend|spent|invest(?:ed)?|raised?|earn(?:ed)?|costs?|pour(?:ed)?|worth)',
      'what (?:does|do|did|will|would) .*\\b(?:costs?|earn)',
      "what(?: is|['’]?s| was| are| were) .*\\b(?:salar(?:y|ies)|wages?|fees?|rent|fares?)",
      'price',
    ),
    given: [
      new RegExp(
        [
          '\\p{Sc}\\s?\\d|\\d\\s?\\p{Sc}',
          `\\b(?:${CURRENCY}|gold|silver)\\b`,
          '\\b\\d[\\d,.]{0,20} (?:[mb]illion|usd|eur|gbp)\\b',
          '\\b(?:costs?|paid|pays?|worth|fees?|fined?|los[te]|losing|spent|earn(?:s|ed|ing)?) (?:\\p{L}+ ){0,2}\\d',
        ].join('|'),
        'u',
      ),
    ],
  },
  number: {
    asked: oneOf('how (?:many|few)', 'what (?:is |was )?(?:the )?(?:number|population)'),
    given: [
      new RegExp(
        `(?<![\\p{N}.,–-])(?!(?:1\\d{3}|20\\d\\d)(?:[–-]\\d{2,4})?(?![\\p{N},.]\\p{N}|\\p{N})(?! \\p{Ll}+s\\b))\\p{N}|\\b(?:${NUMBER_WORD}|dozens?|hundreds?|thousands?|millions?|billions?|half|third|quarter|once|twice|first|second|fourth|fifth|several|percent)\\b`,
        'u',
      ),
    ],
  },
  clock: {
    asked: oneOf(
      '(?:at|by|from) what (?:time|hour)',
      'what time (?:is|was|are|were|do|does|did|will|can|should|of (?:the )?day)',
    ),
    given: [
      oneOf(
        '\\d{1,2}[:.]\\d\\d',
        '\\d{1,2}\\s?[ap]\\.?m',
        "o['’]clock",
        '(?:an|half an|a quarter of an) hour (?:before|after)|(?:minutes|hours) (?:before|after)',
        'noon|midday|midnight|dawn|dusk|daybreak|sunrise|sunset|morning|afternoon|evening|night',
      ),
    ],
  },
  weekday: {
    asked: oneOf('(?:what|which) (?:weekday|day (?:of the week|is|was|do|does|did|will|are|were))'),
    given: [
      oneOf(
        `${WEEKDAY}s?|today|yesterday|tomorrow|tonight|weekends?`,
        `${MONTH} \\d{1,4}(?:st|nd|rd|th)?`,
        `\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${MONTH}`,
      ),
    ],
  },
  week: {
    asked: oneOf('(?:what|which) (?:week|weekend|month|season)'),
    given: [oneOf(`week(?:end)?s?|months?|${MONTH_BUT_MAY}|spring|summer|autumn|winter|fall of`)],
  },
  measure: {
    asked: oneOf(
      'how (?:far|large|big|tall|high|wide|deep|thick)',
      'what (?:is |was )?(?:the )?(?:size|length|height|distance)',
    ),
    given: [oneOf(`${LENGTH}|square`)],
  },
  weight: {
    asked: oneOf(
      'how heavy',
      'how much (?:does|do|did|would|will) .*\\bweigh',
      'what (?:is |was )?(?:the )?weight',
    ),
    given: [oneOf(WEIGHT)],
  },
  warmth: {
    asked: oneOf('how (?:cold|hot|warm)', 'what (?:is |was )?(?:the )?temperature'),
    given: [
      new RegExp(`\\d ?${WARMTH}|\\b(?:degrees?|(?:minus|below|above) (?:\\d|zero|freezing|${NUMBER_WORD}))`),
    ],
  },
  loudness: { asked: oneOf('how loud'), given: [oneOf(LOUDNESS)] },
} as const;

const KINDS = Object.values(QUANTITIES);

/** The bit of what is any number at all. */
export const ANY_NUMBER = 1 << Object.keys(QUANTITIES).indexOf('number');

/** Kinds without which hardly anything answers: a price may be told by "higher", and a size by billions. */
export const PINNED = (['age', 'extent', 'duration', 'clock'] as const).reduce(
  (bits, kind) => bits | (1 << Object.keys(QUANTITIES).indexOf(kind)),
  0,
);

const ASKED = uniteForms(KINDS.map(({ asked }) => asked));

/** What a question wants counted or measured, as a bit; 0 when nothing is. English only. */
export function quantityAsked(question: string): number {
  const text = question.toLowerCase();
  if (!ASKED.test(text)) return 0;
  const at = KINDS.findIndex(({ asked }) => asked.test(text));
  return at < 0 ? 0 : 1 << at;
}

/** The kinds of quantity that a text gives, a bit each. In other languages than English, what digits tell. */
export function quantitiesIn(text: string): number {
  const small = text.toLowerCase();
  return KINDS.reduce(
    (bits, { given }, at) => (given.some((form) => form.test(small)) ? bits | (1 << at) : bits),
    0,
  );
}
