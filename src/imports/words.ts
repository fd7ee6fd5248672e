import type { Article } from '../article/index.js';

/** More than this is no article: a long novel. */
export const MAX_WORDS = 200_000;

/** How many words an article has; where words are not parted by spaces, two letters count as one. */
export function countWords({ paragraphs }: Article): number {
  let words = 0;
  let letters = 0;
  for (const { text } of paragraphs) {
    for (const [run] of text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
      const unspaced = run.match(
        /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/gu,
      );
      if (unspaced) letters += unspaced.length;
      else words++;
    }
  }
  return words + Math.ceil(letters / 2);
}
