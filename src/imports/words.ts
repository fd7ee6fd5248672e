import { type Article, UNSPACED_SCRIPTS } from '../article/index.js';

/** More than this is no article: a long novel. */
export const MAX_WORDS = 200_000;

const UNSPACED = new RegExp(`[${UNSPACED_SCRIPTS}]`, 'gu');

/** How many words an article has; where words are not parted by spaces, two letters count as one. */
export function countWords({ paragraphs }: Article): number {
  let words = 0;
  let letters = 0;
  for (const { text } of paragraphs) {
    for (const [run] of text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
      const unspaced = run.match(UNSPACED);
      if (unspaced) letters += unspaced.length;
      else words++;
    }
  }
  return words + Math.ceil(letters / 2);
}
