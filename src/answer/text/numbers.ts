/** English words for numbers, ordinals too, as far as anybody writes them out. */
export const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
export const ORDINALS =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(
    ' ',
  );
export const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

const VALUES: ReadonlyMap<string, number> = new Map([
  ...ONES.map((word, value) => [word, value] as const),
  ...ORDINALS.map((word, value) => [word, value] as const),
  ...TENS.flatMap((word, at): [string, number][] => [
    [word, 20 + 10 * at],
    [word.replace(/y$/, 'ieth'), 20 + 10 * at],
  ]),
  ['hundred', 100],
  ['hundredth', 100],
]);

/** Whether a folded word of English is a number, or begins with a figure ("4bn"). */
export const beginsNumber = (word: string): boolean => VALUES.has(word) || /^\d/.test(word);

/** The number that a folded word of English is, in figures or written out. */
export function numberOf(word: string): number | undefined {
  return /^\d{1,9}$/.test(word) ? Number(word) : VALUES.get(word);
}

/** The number that two words are together: "twenty" and "one". */
export function joinNumbers(tens: string, ones: string): number | undefined {
  const first = VALUES.get(tens);
  const second = VALUES.get(ones);
  if (first === undefined || second === undefined || /\d/.test(tens + ones)) return undefined;
  return first >= 20 && first < 100 && second > 0 && second < 10 ? first + second : undefined;
}

/** "4bn", "10km": the figure and what is written on to it. */
export const FIGURE_WITH_UNIT = /^(\d+)(k|m|mn|bn|tn|km|kg)$/;
