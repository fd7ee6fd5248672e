import { pick, type Random, seeded } from '../figures/index.js';

/** Letters that make a word long enough to be mistyped; shorter ones are seldom what a question hangs on. */
const LONG = /\p{L}{5,}/gu;
const MOST_SLIPS = 2;
const KEYBOARD = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

/**
 * A question as a hurried hand types it: one slip in up to two of its words of five letters or more. A slip
 * leaves a letter out, doubles it, swaps it with the next, or hits the key beside it; never the first letter.
 *
 * @returns the same for the same question, always; the question itself when no word is long enough.
 */
export function withTypos(question: string): string {
  const random = seeded(question);
  const long = [...question.matchAll(LONG)];
  const chosen = new Set<number>();
  while (chosen.size < Math.min(MOST_SLIPS, long.length)) chosen.add(Math.floor(random() * long.length));
  let place = 0;
  return question.replace(LONG, (word) => (chosen.has(place++) ? slip(word, random) : word));
}

function slip(word: string, random: Random): string {
  const letters = [...word];
  const at = 1 + Math.floor(random() * (letters.length - 2));
  const here = letters[at]!;
  const next = letters[at + 1]!;
  const slips = [
    [here, here, next],
    [next],
    // Swapped or hit beside, some letters give the same word again; then it is left out.
    here === next ? [next] : [next, here],
    beside(here, random) === undefined ? [next] : [beside(here, random)!, next],
  ];
  letters.splice(at, 2, ...pick(random, slips));
  return letters.join('');
}

/** A letter whose key lies beside another's; undefined for what is no Latin letter. */
function beside(letter: string, random: Random): string | undefined {
  const row = KEYBOARD.find((keys) => keys.includes(letter));
  if (!row) return undefined;
  const at = row.indexOf(letter);
  return pick(
    random,
    [row[at - 1], row[at + 1]].filter((key) => key !== undefined),
  );
}
