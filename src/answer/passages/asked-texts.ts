import { MOST_READ, replaced, spellOut } from '../question/index.js';
import type { Word } from '../text/index.js';
import { correctSlips } from './correct-slips.js';
import { isNameOf, type PassageIndex, paragraphsWith } from './passage-index.js';

/** A name that stands in this part of the paragraphs, and in two at least, tells hardly anything of where the answer is. */
const COMMON = 0.1;

/**
 * A question as a model of sentences is to read it: with its slips put right, and where it has names that stand all over
 * the article, once more without them. "Why did Anna Berg step down?" is near to whatever has her name; "why did they
 * step down?" is near to the paragraph that tells why, where she is mostly "she".
 *
 * @returns one text or two, to be read together.
 */
export function askedTexts(
  { passages }: { readonly passages: PassageIndex },
  question: string,
): readonly string[] {
  const text = correctSlips({ passages }, spellOut(question, passages));
  const names = findCommonNames(passages, text);
  return names.length === 0 ? [text] : [text, replaced(text, names)];
}

/** Names of the article in a question, each run of them as one word, with what stands for it. */
function findCommonNames(index: PassageIndex, text: string): { word: Word; meant: string }[] {
  const runs: { word: Word; isCommon: boolean }[] = [];
  let wasName = false;
  for (const word of index.words(text.slice(0, MOST_READ))) {
    const term = index.terms.get(word.stem);
    const isName = term !== undefined && !word.stop && isNameOf(index, term);
    if (isName) {
      const isCommon = paragraphsWith(index, term).length >= Math.max(2, COMMON * index.paragraphs.length);
      const last = runs.at(-1);
      if (last && wasName && /^['’.\s-]*$/u.test(text.slice(last.word.end, word.start)))
        runs[runs.length - 1] = {
          word: { ...last.word, end: word.end },
          isCommon: last.isCommon || isCommon,
        };
      else runs.push({ word, isCommon });
    }
    wasName = isName;
  }
  return runs
    .filter(({ isCommon }) => isCommon)
    .map(({ word }) => ({
      word,
      meant: /['’]s$/u.test(text.slice(word.start, word.end)) ? 'their' : 'they',
    }));
}
