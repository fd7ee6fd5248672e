import { MONTHS as MONTHS_IN_ORDER, WEEKDAYS } from '../../text/index.js';
import { words } from './table.js';

/** Words for times, in small letters. In English days and months have a capital and are nobody's name. */

export const DAYS: ReadonlySet<string> = new Set(WEEKDAYS.flatMap((day) => [day, `${day}s`]));

export const MONTHS: ReadonlySet<string> = new Set(MONTHS_IN_ORDER);

/** Months that are words of every day as well. */
export const MONTHS_TOO = words('march may');

/** Months that are also names of persons. */
export const MONTH_NAMES = words('may april june august jan mar');

/** Days, months and the like: capital, but nobody's name. */
export const TIMES: ReadonlySet<string> = new Set([
  ...DAYS,
  ...MONTHS,
  ...words(`
    jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thurs fri sat sun
    montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar februar märz mai juni juli oktober dezember
    christmas easter thanksgiving ramadan hanukkah passover diwali halloween
    yesterday today tonight tomorrow morning afternoon evening night week month year weekend noon midnight
  `),
]);
