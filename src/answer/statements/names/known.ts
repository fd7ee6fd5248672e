import { once } from '../../../once.js';
import { DAYS, MEN, MONTHS, MONTHS_TOO, WOMEN } from '../words/index.js';

/** Names that nobody has to have read an article to know. */
interface KnownNames {
  readonly words: ReadonlySet<string>;
  /** Two words that follow each other in a name. */
  readonly pairs: ReadonlySet<string>;
}

/** Whether two English words in small letters follow each other in the name of a country or city: "new york". */
export const isKnownPair = (one: string, other: string): boolean => knownNames().pairs.has(`${one} ${other}`);

/** Whether an English word in small letters is the name of a day, a month, a person, a country, a language or a large city. */
export function isKnownName(small: string): boolean {
  return (
    knownNames().words.has(small) ||
    MEN.has(small) ||
    WOMEN.has(small) ||
    DAYS.has(small) ||
    (MONTHS.has(small) && !MONTHS_TOO.has(small))
  );
}

/** From the locale data of the runtime, as for months: no list of ours that could be wrong or grow old. */
const knownNames = once((): KnownNames => {
  const names = new Set<string>();
  const pairs = new Set<string>();
  const add = (text: string) => {
    // "Hong Kong SAR China", "Bosnia & Herzegovina"; small words in them are no names.
    for (const word of text.match(/\p{L}[\p{L}\p{M}\p{N}’']*/gu) ?? [])
      if (word.length > 3 && /^\p{Lu}/u.test(word) && !COMMON.has(word.toLowerCase()))
        names.add(word.toLowerCase());
    for (const [, one, other] of text.matchAll(/(?<!\p{L})(?=(\p{Lu}\p{Ll}+) (\p{Lu}\p{Ll}+))/gu))
      pairs.add(`${one} ${other}`.toLowerCase());
  };
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const regions = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const languages = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
  for (const first of letters)
    for (const second of letters) {
      add(regions.of(first + second) ?? '');
      add(languages.of((first + second).toLowerCase()) ?? '');
    }
  for (const zone of Intl.supportedValuesOf('timeZone')) add(zone.replaceAll(/[/_]/g, ' '));
  for (const name of REGIONS_TOO) names.add(name);
  return { words: names, pairs };
});

/** Regions that the data has under other names or not at all. */
const REGIONS_TOO = ['america', 'britain', 'england', 'holland', 'scotland', 'wales'];

/** Words in names of regions that are words of every day as well. */
const COMMON = new Set(
  (
    'islands island united states south north west east northern southern western eastern central republic territory ' +
    'territories outlying minor ocean city town state kingdom center centre arab part other world region unknown pseudo ' +
    'bidi accents church slavic heard summit general river saint rainy swift current thunder'
  ).split(' '),
);
