import type { Passage } from '../answer.js';
import type { ArticleIndex } from '../article-index.js';
import { related } from '../related.js';
import { type QuoteToken, readLiterally, readQuote } from '../text/index.js';
import { findStatements, judgeSpeaker } from './judge-speaker.js';
import { placeQuote } from './place-quote.js';
import { readWords } from './read-words.js';
import type { Located } from './text.js';
import type { QuoteCheck, SpeakerVerdict } from './verdict.js';
import { MESSAGE_WORK, spend, type Work } from './work.js';
import { writeNumbers } from './write-numbers.js';
import { writeShortForms } from './write-short-forms.js';

/**
 * Of longer text that the article hasn't, this much is looked up for related passages, in UTF-16 code units, if the
 * work reaches to it: so many steps a paragraph, and so many more for each code unit (measured on a book, in the time
 * that a step of comparing takes).
 */
const RELATED = { most: 400, least: 12, paragraph: 12, unit: 0.3 };
/** Words that stand in more places are nobody's own; whose they are is looked up in the first ones. */
const SPOKEN = 20;

/**
 * Checks words against the article that they are said to be from. Never throws, for any text.
 *
 * Exact first: every place where the words stand as they are. Else the stretch of the article that shares the
 * most of its words in order; else pieces in several places; else it is not in the article.
 *
 * @param speaker who is said to have said it, as a reader would name them.
 * @param work how much it may do; when it is used up, what was not compared is not found.
 */
export function checkQuote(
  index: ArticleIndex,
  quotation: string,
  { speaker, work = { left: MESSAGE_WORK } }: { readonly speaker?: string; readonly work?: Work } = {},
): QuoteCheck {
  const { words, margins } = readWords(index);
  const isWord = (word: string) => words.places(word).length > 0 || margins.places(word).length > 0;
  const stands = (tokens: readonly QuoteToken[]) =>
    [words, margins].some((all) => all.occurrences(tokens, work).length > 0);
  const literal = readLiterally(quotation);
  const asWritten = /[[(]/.test(quotation) && stands(literal.tokens) ? literal : readQuote(quotation, isWord);
  const { language } = index.article;
  const respelled =
    language === 'de' ? { ...asWritten, tokens: words.respelled(asWritten.tokens) } : asWritten;
  const numbered = writeNumbers(respelled, { isWord, stands }, language);
  const quote = language === 'en' ? writeShortForms(numbered, { isWord, stands }) : numbered;
  const found = placeQuote(index, quote, work) ?? {
    kind: 'absent',
    related: findRelated(index, quotation, work),
  };
  const verdict = found.kind === 'exact' ? found.verdict : found;
  const places =
    found.kind === 'exact'
      ? found.everywhere
      : found.kind === 'pieced'
        ? found.pieces.map(({ at }) => at)
        : 'at' in found
          ? [found.at]
          : [];
  const said = places.slice(0, SPOKEN).map((at) => findStatements(index, at));
  const first =
    found.kind === 'pieced' ? said.flat() : (said.find((statements) => statements.length > 0) ?? []);
  const [at] = places[0] ?? [];
  const judged =
    speaker === undefined || !at || at.field
      ? undefined
      : found.kind === 'pieced'
        ? judgePieces(
            index,
            speaker,
            found.pieces.flatMap((piece) => piece.at),
          )
        : judgeSpeaker(index, speaker, at, said.flat());
  return {
    quotation,
    verdict,
    saidBy: [...new Set(first.flatMap((statement) => statement.speakers))],
    ...(judged && { speaker: judged }),
  };
}

/** Whose the pieces are: of whoever is named, if all are. */
function judgePieces(
  index: ArticleIndex,
  speaker: string,
  pieces: readonly Located[],
): SpeakerVerdict | undefined {
  const judged = pieces
    .filter(({ field }) => !field)
    .map((piece) => judgeSpeaker(index, speaker, piece, findStatements(index, [piece])));
  return judged.find((verdict) => verdict && verdict.kind !== 'right') ?? judged[0];
}

/** The passages that are near to words, as many of the words as half of the work that is left reaches to. */
function findRelated(index: ArticleIndex, quotation: string, work: Work): readonly Passage[] {
  const { length } = index.article.paragraphs;
  const affordable = Math.floor((work.left / 2 / length - RELATED.paragraph) / RELATED.unit);
  if (affordable < RELATED.least) return [];
  const looked = quotation.slice(0, Math.min(RELATED.most, affordable));
  spend(work, Math.ceil(length * (RELATED.paragraph + RELATED.unit * looked.length)));
  return related(index, looked);
}
