import { isUnspaced, type QuoteText, type QuoteToken } from '../text/index.js';
import { matched, type Pair } from './changes.js';
import type { ArticleWords } from './text.js';
import { spend, type Work, withShare } from './work.js';

/** Where a quotation may be from: word for word, roughly, or in pieces. */

/**
 * The fewest words in a row that make a piece, and characters in scripts without spaces. Three words that stand
 * in more places than that are a phrase of the language and say little of where a piece is from.
 */
const PIECE = { words: 3, characters: 5, places: 50 };
/** How far a marked omission may reach, in words. */
const REACH = { ellipsis: 150, brackets: 8 };
/** Setting a stretch beside the quotation takes so many steps a word, and a gap; counting a vote takes so many. */
const PLACED = 4;
const GAP = 40;
const VOTED = 2;
/** And so many a word of the article under it, which is cut into words again (a guess, on the safe side). */
const READ = 4;
/** How many of the likeliest places are looked at closely. */
const PLACES = 5;

/** Words of the article that a quotation stands for, and the words that they share in order. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly pairs: readonly Pair[];
}

/**
 * The stretches that hold all words in order, with nothing between them but at the quotation's own gaps, in
 * the article's order, none over another; as many as the work reaches to.
 */
export function wordForWord(words: ArticleWords, { tokens, gaps }: QuoteText, work: Work): Stretch[] {
  const known = new Map<string, number[]>();
  const segments = segmentsOf({ tokens, gaps }).map((segment) => {
    const key = segment.words.map((word) => word.key).join(' ');
    const places = known.get(key) ?? words.occurrences(segment.words, work);
    known.set(key, places);
    return { ...segment, places };
  });
  const [first, ...rest] = segments;
  const found: Stretch[] = [];
  if (!first) return found;
  for (const from of first.places) {
    if (from < (found.at(-1)?.to ?? 0)) continue;
    if (!spend(work, segments.length)) break;
    const begun: Placed[] = [{ ...first, from }];
    let end = from + first.words.length;
    const whole = rest.every((segment) => {
      const next = segment.places[placeFrom(segment.places, end)];
      if (next === undefined || !isWithinReach(words, segment, end, next)) return false;
      begun.push({ ...segment, from: next });
      end = next + segment.words.length;
      return true;
    });
    if (!whole || !spend(work, PLACED * tokens.length + GAP * gaps.length + READ * (end - from))) continue;
    drawTogether(words, begun);
    const pairs = begun.flatMap((run) => run.words.map((_, i): Pair => [run.from + i, run.at + i]));
    found.push({ from: begun[0]?.from ?? from, to: end, pairs });
  }
  return found;
}

/** The words between two gaps of a quotation, with the gap before them, and all places where they stand. */
interface Segment {
  readonly at: number;
  readonly words: readonly QuoteToken[];
  readonly gap: QuoteText['gaps'][number]['kind'];
  readonly places: readonly number[];
}
type Placed = Segment & { from: number };

/** Whether what a gap leaves out, from one place to the next, may be left out under its sign. */
const isWithinReach = (words: ArticleWords, { gap }: Segment, end: number, next: number) =>
  next - end <= REACH[gap] && words.paragraphOf(next) - words.paragraphOf(end - 1) <= 1;

/**
 * Moves segments towards the last one, as far as they stand again on the way: of “The ferry sails … on Sundays” nothing
 * is left out that stands before the last "The ferry sails".
 */
function drawTogether(words: ArticleWords, placed: Placed[]): void {
  for (let i = placed.length - 2; i >= 0; i--) {
    const [before, segment, after] = [placed[i - 1], placed[i], placed[i + 1]];
    if (!segment || !after) continue;
    // Under a sign something was left out: a word at least.
    const last = segment.places[placeFrom(segment.places, after.from - segment.words.length) - 1];
    if (last === undefined) continue;
    if (!before || isWithinReach(words, segment, before.from + before.words.length, last))
      segment.from = last;
  }
}

/** The words between the gaps of a quotation, each with the gap before it. */
function segmentsOf({ tokens, gaps }: Pick<QuoteText, 'tokens' | 'gaps'>) {
  const segments: Omit<Segment, 'places'>[] = [];
  let at = 0;
  let gap: QuoteText['gaps'][number]['kind'] = 'ellipsis';
  for (const next of [...gaps, { at: tokens.length, kind: gap }]) {
    const words = tokens.slice(at, next.at);
    if (words.length > 0) segments.push({ at, words, gap });
    ({ at, kind: gap } = next);
  }
  return segments;
}

/** The place in numbers in order of the first that is not below another; their number, if all are. */
function placeFrom(numbers: readonly number[], least: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? least) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

export interface NearStretch extends Stretch {
  /** The part of the quotation, by weight, that stands in it in order. */
  readonly share: number;
}

/** The stretch that shares the most words in order with the quotation, of the likeliest places. */
export function nearestStretch(
  words: ArticleWords,
  quote: QuoteText,
  weights: readonly number[],
  work: Work,
): NearStretch | undefined {
  const { tokens } = quote;
  const room = Math.max(8, Math.min(40, Math.ceil(tokens.length / 3)));
  let best: (NearStretch & { worth: number }) | undefined;
  const places = likeliest(words, tokens, weights, room, work);
  for (const [i, diagonal] of places.entries()) {
    const from = Math.max(0, diagonal - room);
    const to = Math.min(words.length, diagonal + tokens.length + 2 * room);
    const pairs = withShare(work, places.length - i, (own) => matched(words, from, to, quote, own));
    const run = bestRun(pairs, weights, quote);
    run.pairs = goneOn(words, quote.tokens, withEndsNear(words, quote, run.pairs));
    const [first] = run.pairs;
    const last = run.pairs.at(-1);
    if (!first || !last || run.pairs.length < Math.min(2, tokens.length)) continue;
    if (best && run.worth <= best.worth) continue;
    const share =
      run.pairs.reduce((sum, [, q]) => sum + (weights[q] ?? 0), 0) / weights.reduce((a, b) => a + b, 0);
    best = { ...widened(words, tokens, first, last), pairs: run.pairs, share, worth: run.worth };
  }
  return best;
}

/** Where most of the quotation's words stand at the right distance from its beginning: places of that beginning. */
function likeliest(
  words: ArticleWords,
  tokens: readonly QuoteToken[],
  weights: readonly number[],
  room: number,
  work: Work,
): number[] {
  const votes = new Map<number, number>();
  // Words that stand everywhere cost much and tell little; the rarest decide.
  let left = 8000;
  const byRarity = tokens
    .map((token, q) => ({ q, places: words.places(token.key) }))
    .sort((one, other) => one.places.length - other.places.length);
  for (const [rank, { q, places }] of byRarity.entries()) {
    left -= places.length;
    if ((left < 0 && rank > 2) || !spend(work, VOTED * places.length)) break;
    const vote = (weights[q] ?? 0) * Math.log(1 + words.length / (places.length || 1));
    for (const at of places) {
      const bucket = Math.floor((at - q) / room);
      votes.set(bucket, (votes.get(bucket) ?? 0) + vote);
    }
  }
  const best: { bucket: number; sum: number }[] = [];
  const offer = (bucket: number) => {
    const sum = (votes.get(bucket) ?? 0) + (votes.get(bucket + 1) ?? 0);
    if (best.length === PLACES && sum <= (best.at(-1)?.sum ?? 0)) return;
    best.push({ bucket, sum });
    best.sort((one, other) => other.sum - one.sum);
    best.length = Math.min(best.length, PLACES);
  };
  for (const bucket of votes.keys()) {
    offer(bucket);
    if (!votes.has(bucket - 1)) offer(bucket - 1);
  }
  return best.map(({ bucket }) => bucket * room);
}

/** So many words on, a match still belongs to the run that it stands beside. */
const NEAR_END = 3;

/** The matches that hang together: one that stands far from the others belongs to something else. */
function bestRun(
  pairs: readonly Pair[],
  weights: readonly number[],
  quote: QuoteText,
): { pairs: readonly Pair[]; readonly worth: number } {
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
    worth += weights[q] ?? 0;
    if (worth > best.worth) best = { from, to: i + 1, worth };
  });
  // A small word before a short change at the end belongs to it: "The [U.S.] council".
  const joinsTheOneBefore = (at: number) => {
    const [one, other] = [pairs[at - 1], pairs[at]];
    return one && other && other[0] - one[0] <= NEAR_END && other[1] - one[1] <= NEAR_END;
  };
  let { from: first, to: end } = best;
  while (joinsTheOneBefore(first)) first--;
  while (joinsTheOneBefore(end)) end++;
  return { pairs: pairs.slice(first, end), worth: best.worth };
}

/** An end of so many matched words may have been found too far off. */
const LOOSE_END = 3;

/**
 * The matches, but those at an end that stand far from the others stand near where the same number of words does: the
 * "the Russian" of "the Russian govrenment and" is not the one of "the Russian people's support for the Russian
 * government and".
 */
function withEndsNear(
  words: ArticleWords,
  { tokens, gaps }: QuoteText,
  pairs: readonly Pair[],
): readonly Pair[] {
  let near = pairs;
  for (const step of [1, -1] as const) {
    // From the end inwards: `end` matches stand apart from the one at `edge`.
    const inwards = step > 0 ? [...near].reverse() : near;
    const end = inwards.findIndex((pair, i) => isApart(pair, inwards[i + 1]));
    const edge = inwards[end + 1];
    if (end < 0 || end >= LOOSE_END || !edge) continue;
    const q = inwards[end]?.[1] ?? edge[1];
    if (gaps.some(({ at }) => at > Math.min(q, edge[1]) && at <= Math.max(q, edge[1]))) continue;
    const beside = matchesBeside(words, tokens, edge, step);
    if (beside.length <= end) continue;
    const kept = inwards.slice(end + 1);
    near = step > 0 ? [...kept.reverse(), ...beside] : [...beside.reverse(), ...kept];
  }
  return near;
}

/** The matches, with the words after the last one that are the same in both: the part that was looked at may end there. */
function goneOn(words: ArticleWords, tokens: readonly QuoteToken[], pairs: readonly Pair[]): readonly Pair[] {
  const on = [...pairs];
  for (let [a, q] = on.at(-1) ?? [words.length, 0]; tokens[q + 1]; on.push([++a, ++q]))
    if (words.token(a + 1)?.key !== tokens[q + 1]?.key) break;
  return on;
}

/** Whether more words stand between two matches in the article than in the quotation. */
const isApart = ([a, q]: Pair, next: Pair | undefined) =>
  next !== undefined && Math.abs(a - next[0]) - Math.abs(q - next[1]) > NEAR_END;

/** The words of a quotation from a match to its end that stand right beside that match in the article, too. */
function matchesBeside(
  words: ArticleWords,
  tokens: readonly QuoteToken[],
  [a, q]: Pair,
  step: 1 | -1,
): Pair[] {
  const found: Pair[] = [];
  let at = a + step;
  for (let quoted = q + step; tokens[quoted]; quoted += step) {
    const place = [at, at + step].find((one) => words.token(one)?.key === tokens[quoted]?.key);
    if (place !== undefined) found.push([place, quoted]);
    at = (place ?? at) + step;
  }
  return found;
}

/** A stretch with the words at its ends that stand where the quotation has others instead: names whole. */
function widened(
  words: ArticleWords,
  tokens: readonly QuoteToken[],
  [first, firstQuoted]: Pair,
  [last, lastQuoted]: Pair,
): { from: number; to: number } {
  return {
    from: first - widening(words, first, -1, spokenLength(tokens.slice(0, firstQuoted))),
    to: last + widening(words, last, 1, spokenLength(tokens.slice(lastQuoted + 1))) + 1,
  };
}

/** How many words some words are when short forms are written out: "didn't" and "cannot" stand for two, "U.S." for one. */
const spokenLength = (tokens: readonly (QuoteToken | undefined)[]) =>
  tokens.length +
  tokens.filter((token) => token && /n't$|^cannot$|'(?:s|m|re|ve|ll|d)$/.test(token.key)).length -
  tokens.filter((token) => token && isInitial(token) && token.before === '.').length;

const isInitial = (token: QuoteToken | undefined) => /^\p{Lu}$/u.test(token?.raw ?? '');

/** How many words on from a place, in its sentence, an unmatched end of a quotation stands for. */
function widening(words: ArticleWords, place: number, step: 1 | -1, unmatched: number): number {
  if (unmatched === 0 || unmatched > 4) return 0;
  const capital = (at: number) => /^\p{Lu}/u.test(words.token(at)?.raw ?? '');
  let count = 0;
  let spoken = 0;
  for (let at = place + step; at >= 0 && at < words.length; at += step) {
    const { before = '' } = words.token(step > 0 ? at : at + 1) ?? {};
    const isName = count > 0 && capital(at) && capital(at - step) && before === '';
    // "U.S." ends no sentence.
    const isEnd = /[.!?]/.test(before) && !(isInitial(words.token(step > 0 ? at - 1 : at)) && before === '.');
    if (words.paragraphOf(at) !== words.paragraphOf(place) || isEnd) break;
    if (spoken >= unmatched && !isName) break;
    count++;
    spoken += spokenLength([words.token(at)]);
  }
  return count;
}

export interface QuotePiece {
  /** In the quotation, in words. */
  readonly at: number;
  readonly length: number;
  /** In the article. */
  readonly from: number;
  readonly to: number;
}

/** The longest runs of words that stand in the article, from the quotation's beginning to its end. */
export function piecesOf(
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
      : longestRun(words, ids, { at, least, places: places(head), before: pieces.at(-1) }, work);
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
function longestRun(
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
