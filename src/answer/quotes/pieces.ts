import { isUnspaced, type QuoteText, type QuoteToken } from '../text/index.js';
import type { ArticleWords } from './text.js';
import { spend, type Work } from './work.js';

/**
 * The fewest words in a row that make a piece, and characters in scripts without spaces. Three words that stand
 * in more places than that are a phrase of the language and say little of where a piece is from.
 */
const PIECE = { words: 3, characters: 5, places: 50 };

export interface QuotePiece {
  /** In the quotation, in words. */
  readonly at: number;
  readonly length: number;
  /** In the article. */
  readonly from: number;
  readonly to: number;
}

/** The longest runs of words that stand in the article, from the quotation's beginning to its end. */
export function findPieces(
  words: ArticleWords,
  { tokens }: QuoteText,
  stops: ReadonlySet<string>,
  work: Work,
): QuotePiece[] {
  const pieces: QuotePiece[] = [];
  const ids = words.idsOf(tokens);
  const known = new Map<string, readonly number[]>();
  const places = (head: readonly QuoteToken[]) => {
    const key = head.map((token) => token.key).join(' ');
    const found = known.get(key) ?? words.occurrences(head, work).slice(0, PIECE.places);
    known.set(key, found);
    return found;
  };
  for (let at = 0; work.left > 0; ) {
    const [token] = tokens.slice(at, at + 1);
    if (!token) break;
    const least = isUnspaced(token) ? PIECE.characters : PIECE.words;
    const head = tokens.slice(at, at + least);
    const longest = head.every((token) => stops.has(token.key))
      ? undefined
      : findLongestRun(words, ids, { at, least, places: places(head), before: pieces.at(-1) }, work);
    if (!longest) {
      at++;
      continue;
    }
    const before = pieces.at(-1);
    const { from } = longest;
    const to = from + longest.length;
    // The same place with a word changed is one piece.
    const apart = before ? from - before.to : -1;
    if (before && apart >= 0 && apart <= 4 && at - before.at - before.length <= 4)
      pieces[pieces.length - 1] = { ...before, length: at + longest.length - before.at, to };
    else pieces.push({ at, length: longest.length, from, to });
    at += longest.length;
  }
  return pieces;
}

/** The longest run from a word on, of at least so many words, at some of the places where it begins. */
function findLongestRun(
  words: ArticleWords,
  ids: Int32Array,
  {
    at,
    least,
    places,
    before,
  }: {
    readonly at: number;
    readonly least: number;
    readonly places: readonly number[];
    readonly before: QuotePiece | undefined;
  },
  work: Work,
): { from: number; length: number } | undefined {
  let best: { from: number; length: number } | undefined;
  for (const from of places) {
    const length = words.run(ids, at, from, ids.length);
    if (!spend(work, length)) break;
    // Of equal runs, the one that goes on where the last one ended.
    const near = before && from >= before.to && from - before.to <= 4;
    if (length >= least && (!best || length > best.length || (near && length === best.length)))
      best = { from, length };
  }
  return best;
}
