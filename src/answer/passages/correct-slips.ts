import { findSlip, listSpellings, type Word } from '../text/index.js';
import type { PassageIndex } from './passage-index.js';

/** Words with which questions are put: a question is of another kind without them, and articles may lack them. */
const ASKING = listSpellings(
  'what which when where who whom whose why how many much did does was were are the that with from for'.split(
    ' ',
  ),
);
/** Shorter words resemble everything. */
const SHORTEST = 3;
/**
 * Words of so many letters may have two slips. Shorter ones than elsewhere, as what is a word of the language has been
 * left out before: 39 of 100 common words of seven letters are two slips from one of the article's.
 */
const LONG = 6;

/**
 * A question with the slips of the keyboard put right, for a model of sentences, which reads a misspelt word as
 * another one. Only a word that neither the article nor the language's table has is a slip, and only of a word
 * that stands in the article or with which questions are put. Languages without a table keep theirs.
 */
export function correctSlips({ passages }: { readonly passages: PassageIndex }, question: string): string {
  const { lexicon } = passages.topics ?? {};
  if (!lexicon) return question;
  const isKnown = ({ folded, stem }: Word) =>
    passages.terms.has(stem) || passages.spellingAt.has(folded) || lexicon.rank(folded) >= 0;
  const text = question.slice(0, MOST);
  const pieces: string[] = [];
  let from = 0;
  for (const word of passages.words(text)) {
    const { folded, start, end, stop } = word;
    if (folded.length < SHORTEST || /\d/.test(folded) || isKnown(word)) continue;
    const meant = findSlip(ASKING, folded, LONG) ?? (stop ? undefined : findSlip(passages, folded, LONG));
    if (meant === undefined) continue;
    pieces.push(question.slice(from, start), meant);
    from = end;
  }
  return pieces.join('') + question.slice(from);
}

/** As much of a question as is read at all. */
const MOST = 2000;
