import type { ArticleIndex } from '../article-index.js';
import type { QuoteText } from '../text/index.js';
import { type Comparison, type QuotePart, quotedWords, quoteParts, weightOf } from './changes.js';
import { cutBefore, cutBehind, findDenial } from './cut-before.js';
import { GRAVE } from './kinds.js';
import { calmMoves, warnOfSwaps } from './moves.js';
import { findNearest } from './nearest.js';
import { findPieces, type QuotePiece } from './pieces.js';
import { readWords } from './read-words.js';
import { findJoinedVoices, findTags } from './seams.js';
import { findSwapped } from './swapped-numbers.js';
import type { ArticleWords, Located } from './text.js';
import { readUnspaced } from './unspaced.js';
import type { Verdict } from './verdict.js';
import { findWordForWord } from './word-for-word.js';
import { type Work, withShare } from './work.js';

/** A quotation that shares less than this, by weight, with any stretch of the article is not near to it. */
const NEAR = 0.6;
/** Pieces of several places must explain this much of a quotation, and this much more than one place does. */
const PIECED = { part: 0.7, more: 0.15 };

/** Where the words of a quotation stand. */
export type Placed =
  | {
      readonly kind: 'exact';
      readonly verdict: Verdict;
      readonly everywhere: readonly (readonly Located[])[];
    }
  | Exclude<Verdict, { kind: 'exact' }>;

/** In the body if it stands there word for word, else in what the article says around it if that is nearer. */
export function placeQuote(index: ArticleIndex, quote: QuoteText, work: Work): Placed | undefined {
  const { words, margins, lexicon } = readWords(index);
  const inBody = placeIn(index, { article: words, quote, lexicon }, work);
  if (inBody?.kind === 'exact') return inBody;
  const around = placeIn(index, { article: margins, quote, lexicon }, work);
  return around?.kind === 'exact' ? around : (inBody ?? around);
}

function placeIn(index: ArticleIndex, comparison: Comparison, work: Work): Placed | undefined {
  const { article: words, quote, lexicon } = comparison;
  if (quote.tokens.length === 0) return undefined;
  const compared = findWordForWord(words, quote, work).map((stretch) => ({
    at: words.located(stretch.from, stretch.to),
    parts: quoteParts(comparison, stretch),
    stretch,
  }));
  const clean = compared.filter(({ parts }) => parts.every(({ kind }) => kind !== 'changed'));
  if (clean[0]) {
    const joined = findJoinedVoices(index, words, quote, clean[0].stretch);
    if (joined) return tellPieces(words, quote, joined);
    const omitted = clean[0].parts.flatMap((part) => (part.kind === 'omitted' ? [part.article] : []));
    const cuts = clean.map(({ stretch }) => cutBefore(words, stretch.from, lexicon.language));
    const [cut] = cuts.includes(undefined) ? [] : cuts;
    const behind = clean.map(({ stretch }) => cutBehind(words, stretch.to, lexicon.language));
    const [denied] = behind.includes(undefined) ? [] : behind;
    const verdict: Verdict = {
      kind: 'exact',
      at: clean[0].at,
      times: clean.length,
      omitted,
      ...(quote.own.length > 0 && { own: quote.own }),
      ...(cut !== undefined && { cut }),
      ...(denied !== undefined && { cutBehind: denied }),
    };
    return { kind: 'exact', verdict, everywhere: clean.map(({ at }) => at) };
  }
  const changes = (parts: readonly QuotePart[]) => parts.filter(({ kind }) => kind === 'changed').length;
  const [nearest] = compared.sort((one, other) => changes(one.parts) - changes(other.parts));
  if (nearest) return tellChanges(nearest.at, nearest.parts, lexicon.language);
  return placeRoughly(index, comparison, work);
}

function tellChanges(
  at: readonly Located[],
  found: readonly QuotePart[],
  language: string,
): Verdict & { kind: 'altered' } {
  const parts = readUnspaced(warnOfSwaps(calmMoves(found)), language, aroundOf(at));
  const kinds = new Set(parts.flatMap((part) => (part.kind === 'changed' ? part.kinds : [])));
  return { kind: 'altered', at, parts, warnings: GRAVE.filter((kind) => kinds.has(kind)) };
}

/** What stands on either side of a stretch, in its sentence. */
function aroundOf(at: readonly Located[]): { readonly before: string; readonly after: string } {
  const [first] = at;
  const last = at.at(-1);
  const before = first?.paragraph.text.slice(0, first.span.start) ?? '';
  const after = last?.paragraph.text.slice(last.span.end) ?? '';
  return { before: before.split(SENTENCE_END).at(-1) ?? '', after: after.split(SENTENCE_END)[0] ?? '' };
}
const SENTENCE_END = /[。！？」』”\n]/u;

function placeRoughly(
  index: ArticleIndex,
  comparison: Comparison,
  work: Work,
): Exclude<Placed, { kind: 'exact' }> | undefined {
  const { article: words, quote, lexicon } = comparison;
  const distinct = new Map(quote.tokens.map(({ key, raw }) => [key, raw]));
  const stops = new Set(
    [...distinct].flatMap(([key, raw]) => (index.passages.words(raw)[0]?.stop ? [key] : [])),
  );
  const weights = quote.tokens.map((token) => weightOf(token, stops));
  const best = withShare(work, 2, (own) => findNearest(words, quote, weights, own));
  if (!best || best.share < 0.9) {
    const pieces = findPieces(words, quote, stops, work);
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    const explained = pieces.reduce(
      (sum, { at, length }) => sum + weights.slice(at, at + length).reduce((a, b) => a + b, 0) / total,
      0,
    );
    if (pieces.length > 1 && explained >= Math.max(PIECED.part, (best?.share ?? 0) + PIECED.more))
      return tellPieces(words, quote, pieces);
  }
  const near = best && best.share >= NEAR ? best : findSwapped(words, quote, lexicon.language, work);
  if (!near) return undefined;
  // "Approved the plan", of "did not approve the plan": a verb that lost its "not" has another form.
  const isOtherAtFirst = (near.pairs[0]?.[1] ?? 0) > 0;
  const from = (isOtherAtFirst ? findDenial(words, near.from, lexicon.language) : undefined) ?? near.from;
  const parts = quoteParts(comparison, { ...near, from }, findTags(index, words));
  return tellChanges(words.located(from, near.to), parts, lexicon.language);
}

function tellPieces(
  words: ArticleWords,
  quote: QuoteText,
  pieces: readonly QuotePiece[],
): Verdict & { kind: 'pieced' } {
  const added: string[] = [];
  let end = 0;
  for (const { at, length } of [...pieces, { at: quote.tokens.length, length: 0 }]) {
    added.push(quotedWords(quote, end, at));
    end = at + length;
  }
  return {
    kind: 'pieced',
    pieces: pieces.map(({ at, length, from, to }) => ({
      text: quotedWords(quote, at, at + length),
      at: words.located(from, to),
    })),
    added: added.filter((words) => words !== ''),
  };
}
