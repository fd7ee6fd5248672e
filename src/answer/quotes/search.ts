import { matched, type Pair } from './changes.js';
import type { ArticleWords } from './text.js';
import { isUnspaced, type QuoteText, type QuoteToken } from './tokens.js';

/** Where a quotation may be from: word for word, roughly, or in pieces. */

/** The fewest words in a row that make a piece, and characters in scripts without spaces. */
const PIECE = { words: 3, characters: 5 };
/** How far a marked omission may reach, in words. */
const REACH = { ellipsis: 150, brackets: 8 };
/** How many of the likeliest places are looked at closely. */
const PLACES = 5;

/** The stretches that hold all words in order, with nothing between them but at the quotation's own gaps. */
export function wordForWord(words: ArticleWords, { tokens, gaps }: QuoteText): [from: number, to: number][] {
  const cuts = [0, ...gaps.map(({ at }) => at), tokens.length];
  const segments = cuts
    .slice(1)
    .map((to, i) => ({ words: tokens.slice(cuts[i], to), reach: REACH[gaps[i - 1]?.kind ?? 'ellipsis'] }))
    .filter((segment) => segment.words.length > 0);
  const [first, ...rest] = segments.map((segment) => ({ ...segment, at: words.occurrences(segment.words) }));
  return (first?.at ?? []).flatMap((from): [number, number][] => {
    let end = from + first!.words.length;
    for (const { at, words: segment, reach } of rest) {
      const next = at.find((one) => one >= end);
      if (next === undefined || next - end > reach) return [];
      if (words.paragraphOf(next) - words.paragraphOf(end - 1) > 1) return [];
      end = next + segment.length;
    }
    return [[from, end]];
  });
}

export interface Stretch {
  readonly from: number;
  readonly to: number;
  /** The part of the quotation, by weight, that stands in it in order. */
  readonly share: number;
}

/** The stretch that shares the most words in order with the quotation, of the likeliest places. */
export function nearestStretch(
  words: ArticleWords,
  quote: QuoteText,
  weights: readonly number[],
): Stretch | undefined {
  const { tokens } = quote;
  const room = Math.max(8, Math.min(40, Math.ceil(tokens.length / 3)));
  let best: (Stretch & { worth: number }) | undefined;
  for (const diagonal of likeliest(words, tokens, weights, room)) {
    const from = Math.max(0, diagonal - room);
    const to = Math.min(words.tokens.length, diagonal + tokens.length + 2 * room);
    const run = bestRun(matched(words, from, to, quote), weights, quote);
    if (run.pairs.length < Math.min(2, tokens.length) || (best && run.worth <= best.worth)) continue;
    const share = run.pairs.reduce((sum, [, q]) => sum + weights[q]!, 0) / weights.reduce((a, b) => a + b, 0);
    best = { ...widened(words, tokens, run.pairs), share, worth: run.worth };
  }
  return best;
}

/** Where most of the quotation's words stand at the right distance from its beginning: places of that beginning. */
function likeliest(
  words: ArticleWords,
  tokens: readonly QuoteToken[],
  weights: readonly number[],
  room: number,
): number[] {
  const votes = new Map<number, number>();
  // Words that stand everywhere cost much and tell little; the rarest decide.
  let left = 8000;
  const byRarity = tokens
    .map((token, q) => ({ q, places: words.places(token.key) }))
    .sort((one, other) => one.places.length - other.places.length);
  for (const [rank, { q, places }] of byRarity.entries()) {
    left -= places.length;
    if (left < 0 && rank > 2) break;
    const vote = weights[q]! * Math.log(1 + words.tokens.length / (places.length || 1));
    for (const at of places) {
      const bucket = Math.floor((at - q) / room);
      votes.set(bucket, (votes.get(bucket) ?? 0) + vote);
    }
  }
  const sum = (bucket: number) => (votes.get(bucket) ?? 0) + (votes.get(bucket + 1) ?? 0);
  const buckets = new Set([...votes.keys()].flatMap((bucket) => [bucket, bucket - 1]));
  return [...buckets]
    .map((bucket) => [bucket, sum(bucket)] as const)
    .sort((one, other) => other[1] - one[1])
    .slice(0, PLACES)
    .map(([bucket]) => bucket * room);
}

/** The matches that hang together: one that stands far from the others belongs to something else. */
function bestRun(
  pairs: readonly Pair[],
  weights: readonly number[],
  quote: QuoteText,
): { pairs: readonly Pair[]; worth: number } {
  const gaps = new Set(quote.gaps.map(({ at }) => at));
  let best = { from: 0, to: 0, worth: 0 };
  let from = 0;
  let worth = 0;
  pairs.forEach(([a, q], i) => {
    const [beforeA, beforeQ] = pairs[i - 1] ?? [a - 1, q - 1];
    const skipped = gaps.has(q) ? 0 : a - beforeA - 1;
    worth -= 0.15 * (skipped + q - beforeQ - 1);
    if (worth < 0) {
      worth = 0;
      from = i;
    }
    worth += weights[q]!;
    if (worth > best.worth) best = { from, to: i + 1, worth };
  });
  return { pairs: pairs.slice(best.from, best.to), worth: best.worth };
}

/** A stretch with the words at its ends that stand where the quotation has others instead: names whole. */
function widened(
  words: ArticleWords,
  tokens: readonly QuoteToken[],
  pairs: readonly Pair[],
): { from: number; to: number } {
  const [first, firstQuoted] = pairs[0]!;
  const [last, lastQuoted] = pairs.at(-1)!;
  return {
    from: first - widening(words, first, -1, firstQuoted),
    to: last + widening(words, last, 1, tokens.length - 1 - lastQuoted) + 1,
  };
}

/** How many words on from a place, in its sentence, an unmatched end of a quotation stands for. */
function widening(words: ArticleWords, place: number, step: 1 | -1, unmatched: number): number {
  if (unmatched === 0 || unmatched > 3) return 0;
  const capital = (at: number) => /^\p{Lu}/u.test(words.tokens[at]?.raw ?? '');
  let count = 0;
  for (let at = place + step; at >= 0 && at < words.tokens.length; at += step) {
    const after = words.tokens[step > 0 ? at : at + 1]!;
    const isName = count > 0 && capital(at) && capital(at - step) && after.before === '';
    if (words.paragraphOf(at) !== words.paragraphOf(place) || /[.!?]/.test(after.before)) break;
    if (count >= unmatched && !isName) break;
    count++;
  }
  return count;
}

export interface Piece {
  /** In the quotation, in words. */
  readonly at: number;
  readonly length: number;
  /** In the article. */
  readonly from: number;
  readonly to: number;
}

/** The longest runs of words that stand in the article, from the quotation's beginning to its end. */
export function piecesOf(words: ArticleWords, { tokens }: QuoteText, stops: ReadonlySet<string>): Piece[] {
  const pieces: Piece[] = [];
  for (let at = 0; at < tokens.length; ) {
    const least = isUnspaced(tokens[at]!) ? PIECE.characters : PIECE.words;
    const head = tokens.slice(at, at + least);
    const longest = head.every((token) => stops.has(token.key))
      ? undefined
      : longestRun(words, tokens, at, least, pieces.at(-1));
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

/** The longest run from a word on, of at least so many words. */
function longestRun(
  words: ArticleWords,
  tokens: readonly QuoteToken[],
  at: number,
  least: number,
  before: Piece | undefined,
): { from: number; length: number } | undefined {
  let best: { from: number; length: number } | undefined;
  for (const from of words.occurrences(tokens.slice(at, at + least))) {
    const length = words.run(tokens, at, from);
    // Of equal runs, the one that goes on where the last one ended.
    const near = before && from >= before.to && from - before.to <= 4;
    if (length >= least && (!best || length > best.length || (near && length === best.length)))
      best = { from, length };
  }
  return best;
}
