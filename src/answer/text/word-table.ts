import type { Paragraph } from '../../article/index.js';
import { quoteTokens } from './quote-tokens.js';
import { isTitle } from './sentences.js';

/**
 * An article's words as numbers. Reading them takes a book a part of a second, so it is done once, apart from
 * whoever waits for an answer; what is made of it here takes milliseconds.
 */
export interface WordTable {
  /** Every word once, as it is compared. */
  readonly keys: readonly string[];
  /** The words in a row, over all paragraphs, by their place in `keys`. */
  readonly ids: Int32Array;
  /** The first word of each paragraph, and one more entry for the end. */
  readonly firstWord: Int32Array;
  /** Words that stand inside sentences with a capital, and nowhere without, as they are compared. */
  readonly names: readonly string[];
}

/** Reads the words of paragraphs. Linear in their length. */
export function readWordTable(paragraphs: readonly Paragraph[]): WordTable {
  const idOf = new Map<string, number>();
  const ids: number[] = [];
  const firstWord = new Int32Array(paragraphs.length + 1);
  const small = new Set<string>();
  const capitals = new Set<string>();
  paragraphs.forEach(({ text }, p) => {
    firstWord[p] = ids.length;
    quoteTokens(text).forEach(({ key, raw, before }, nth, tokens) => {
      let id = idOf.get(key);
      if (id === undefined) {
        id = idOf.size;
        idOf.set(key, id);
      }
      ids.push(id);
      if (/^\p{Ll}/u.test(raw)) small.add(key);
      else if (nth > 0 && raw !== 'I' && /^\p{Lu}/u.test(raw) && !endsSentence(before, tokens[nth - 1]?.raw))
        capitals.add(key);
    });
  });
  firstWord[paragraphs.length] = ids.length;
  const names = [...capitals].filter((key) => !small.has(key)).map((key) => key.replace(/'s?$/, ''));
  return { keys: [...idOf.keys()], ids: Int32Array.from(ids), firstWord, names: [...new Set(names)] };
}

/** Whether marks behind a word end a sentence: not those of "St. Ives" and "U.S." */
const endsSentence = (marks: string, word = '') =>
  /[.!?:]/.test(marks) && !(marks === '.' && isTitle(`${word}.`));
