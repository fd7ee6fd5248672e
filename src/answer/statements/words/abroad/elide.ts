import { words } from '../table.js';

/** A table of words, again with "l’" before those that begin with a vowel. */
export const elide = (text: string): ReadonlySet<string> =>
  new Set([...words(text)].flatMap((word) => (/^h?[aeiouéè]/.test(word) ? [word, `l'${word}`] : [word])));
