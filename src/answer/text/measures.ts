import { MONTHS, WEEKDAYS } from './days.js';
import { ONES, ORDINALS, TENS } from './numbers.js';

/** English words for days, numbers and what is measured, each a group of a regular expression. */

const anyOf = (words: readonly string[]) => `(?:${words.join('|')})`;

export const WEEKDAY = anyOf(WEEKDAYS);
export const MONTH = anyOf(MONTHS);
/** With the short forms that end with a full stop. */
export const WRITTEN_MONTH = `(?:${MONTH}|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\.)`;
/** Without "may", which is a verb far more often. */
export const MONTH_BUT_MAY = anyOf(MONTHS.filter((month) => month !== 'may'));

/** From "one" to "nineteen". */
export const SMALL_NUMBER = anyOf(ONES.slice(1));
export const TEN = anyOf(TENS);
/** From "one" to "ninety-nine". */
export const NUMBER_WORD = `(?:${TEN}(?:-${SMALL_NUMBER})?|${SMALL_NUMBER})`;
/** From "second" to "tenth": "first" is said of too much. */
export const SMALL_ORDINALS = ORDINALS.slice(2, 11);

/** What a length of time is counted in. */
export const TIME_UNIT =
  '(?:seconds?|minutes?|hours?|days?|nights?|weeks?|fortnights?|months?|years?|decades?|centur(?:y|ies))';
export const CURRENCY =
  '(?:dollars?|euros?|pounds?|cents?|pence|yen|yuan|renminbi|won|francs?|marks?|kron[a-z]+|r[ou]u?bles?|rupees?|rupiah|pesos?|reais|rand|lira|zloty|forint|koruna|baht|dirhams?|dinars?|riyals?|shekels?|shillings?|crowns?|ducats?)';
/** What lengths and areas are measured in. */
export const LENGTH =
  '(?:(?:square|cubic) )?(?:miles?|(?:kilo|centi|milli)?met(?:er|re)s?|feet|foot|inch(?:es)?|km²?|m²|mm|cm|acres?|hectares?|fathoms?|yards?|lit(?:er|re)s?|gallons?)';
export const WEIGHT = '(?:(?:kilo|milli)?gram(?:me)?s?|kg|kilos?|tons?|tonnes?|pounds?|lbs?|ounces?|carats?)';
export const WARMTH = '(?:degrees?(?: (?:celsius|centigrade|fahrenheit))?|°[cf]?)';
export const LOUDNESS = '(?:decibels?|db)';
/** What lengths, areas, weights, warmth and noise are measured in. */
export const MEASURE = `(?:${LENGTH}|${WEIGHT}|${WARMTH}|${LOUDNESS})`;
