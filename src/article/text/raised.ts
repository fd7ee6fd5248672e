/** Letters of ordinals and short forms that are raised by habit: 1st, 2e, Mme, No. */
const ORDINAL =
  /^(?:st|nd|rd|th|er|re|ère|e|es|ème|ième|o|os|a|as|º|ª|me|mes|lle|lles|gr|r|te|ter|ten)\.?$/iu;
/** What a number is raised behind: a unit, or letters behind a sign of a formula ("E = mc"). */
const UNIT =
  /(?:^|[\s\d/·(])(?:[kcdmµ]?m|in|ft|yd|mi|s|kg|g|[A-Za-z]|\p{sc=Greek})$|[=+−×·*/]\s?\p{L}{1,3}$/u;
const NUMBER = /^[+−–-]?\d{1,3}$/u;
const CHARGE = /^\d?[+−–-]$/u;
const NOTE_SIGN =
  /^(?:[*†‡§¶#]{1,3}|\[?(?:\d{1,3}|[a-z]|[ivx]{1,4}|(?:n|nb|note)\s?\d{1,3})\]?(?:\s*[,;–-]\s*\[?(?:\d{1,3}|[a-z])\]?)*)$/u;

/** What writers of a wiki ask of each other: `[citation needed]`. */
const REMARK = /^\[\p{L}[^[\]]{4,40}\]$/u;

/** Whether words are a note's mark: `12`, `[3]`, `*`. */
export const isNoteSign = (words: string) => NOTE_SIGN.test(words);

/** Whether raised letters that are a link are no words: a note's mark, or a remark of a wiki's writers. */
export function leadsToNote(letters: string): boolean {
  const mark = letters.trim();
  return NOTE_SIGN.test(mark) || REMARK.test(mark);
}

/**
 * What raised letters say when they stand in a line: a note's mark says nothing, an exponent is `^6`.
 * Run together, `1782` with the note 2 would be a number that the article doesn't have.
 *
 * @param before what stands in front of the letters.
 */
export function readRaised(letters: string, before: string): string {
  const mark = letters.trim();
  if (mark === '') return letters;
  if (ORDINAL.test(mark) && /[\p{L}\d]$/u.test(before)) return mark;
  if (CHARGE.test(mark) && /[A-Z][a-z]?\d?$/u.test(before)) return `^${mark}`;
  if (/^[+−–-]\d{1,3}$/u.test(mark) && /[\p{L}\d)]$/u.test(before)) return `^${mark}`;
  if (NUMBER.test(mark)) {
    if (before === '' || /[\s([]$/u.test(before)) return mark;
    if (UNIT.test(before)) return `^${mark}`;
    // Of numbers that are raised to a power nearly all are short; a year with a mark behind it is not.
    if (/(?<![\d.,])\d{1,3}$/u.test(before)) return `^${mark}`;
    return '';
  }
  return NOTE_SIGN.test(mark) && /[\p{L}\p{N}\p{P}]$/u.test(before) ? '' : letters;
}
