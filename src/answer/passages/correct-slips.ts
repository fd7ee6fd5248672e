import { askingMeant, isInnerName, MOST_READ, replaced } from '../question/index.js';
import { findSlip, findSlipOfLanguage, type Word } from '../text/index.js';
import type { PassageIndex } from './passage-index.js';

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
  const slips = passages.words(question.slice(0, MOST_READ)).flatMap((word) => {
    const { folded, stop } = word;
    if (folded.length < SHORTEST || /\d/.test(folded) || isKnown(word)) return [];
    const meant =
      askingMeant(word, passages) ??
      (stop ? undefined : findSlip(passages, folded, LONG)) ??
      meantInLanguage(passages, word);
    if (meant === undefined) return [];
    const [possessive = ''] = /['’]s$/u.exec(question.slice(word.start, word.end)) ?? [];
    return [{ word, meant: meant + possessive }];
  });
  return replaced(question, slips);
}

/**
 * The word of the article's language that a word is a slip of; of English alone. What is written as a name may be any
 * letters.
 */
export function meantInLanguage({ topics }: PassageIndex, word: Word): string | undefined {
  if (!topics || word.stop || isInnerName(word)) return undefined;
  return findSlipOfLanguage(word.folded, topics.lexicon.rank);
}
