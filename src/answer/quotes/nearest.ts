import { wordsAt } from '../answer.js';
import type { QuoteText, QuoteToken } from '../text/index.js';
import { matched, type Pair } from './changes.js';
import type { ArticleWords } from './text.js';
import type { Stretch } from './word-for-word.js';
import { spend, type Work, withShare } from './work.js';

/** Counting a vote takes so many steps. */
const VOTED = 2;
/** How many of the likeliest places are looked at closely. */
const PLACES = 5;

interface NearStretch extends Stretch {
  /** The part of the quotation, by weight, that stands in it in order. */
  readonly share: number;
}

/** The stretch that shares the most words in order with the quotation, of the likeliest places. */
export function findNearest(
  words: ArticleWords,
  quote: QuoteText,
  weights: readonly number[],
  work: Work,
): NearStretch | undefined {
  const { tokens } = quote;
  const room = Math.max(8, Math.min(40, Math.ceil(tokens.length / 3)));
  let best: (NearStretch & { worth: number }) | undefined;
  const places = findLikeliest(words, tokens, weights, room, work);
  for (const [i, diagonal] of places.entries()) {
    const from = Math.max(0, diagonal - room);
    const to = Math.min(words.length, diagonal + tokens.length + 2 * room);
    const pairs = withShare(work, places.length - i, (own) => matched(words, from, to, quote, own));
    const run = findBestRun(pairs, weights, quote);
    run.pairs = goOn(words, quote.tokens, weights, drawEndsNear(words, quote, run.pairs));
    const [first] = run.pairs;
    const last = run.pairs.at(-1);
    if (!first || !last || run.pairs.length < Math.min(2, tokens.length)) continue;
    if (best && run.worth <= best.worth) continue;
    const share =
      run.pairs.reduce((sum, [, q]) => sum + (weights[q] ?? 0), 0) / weights.reduce((a, b) => a + b, 0);
    best = { ...widen(words, tokens, first, last), pairs: run.pairs, share, worth: run.worth };
  }
  return best;
}

/** Where most of the quotation's words stand at the right distance from its beginning: places of that beginning. */
function findLikeliest(
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
function findBestRun(
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
function drawEndsNear(
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
    const beside = findMatchesBeside(words, tokens, edge, step);
    if (beside.length <= end) continue;
    const kept = inwards.slice(end + 1);
    near = step > 0 ? [...kept.reverse(), ...beside] : [...beside.reverse(), ...kept];
  }
  return near;
}

/**
 * The matches, with the words after the last one that are the same in both: the part that was looked at may end there,
 * and of "is" and "illegal" the diff may have chosen the one that stands far off.
 */
function goOn(
  words: ArticleWords,
  tokens: readonly QuoteToken[],
  weights: readonly number[],
  pairs: readonly Pair[],
): readonly Pair[] {
  const on = [...pairs];
  for (;;) {
    const [a, q] = on.at(-1) ?? [words.length, 0];
    const step = STEPS.find(
      ([article, quoted]) =>
        tokens[q + quoted] !== undefined &&
        words.token(a + article)?.key === tokens[q + quoted]?.key &&
        (article + quoted === 2 || weights[q + quoted] === 1),
    );
    if (!step) return on;
    on.push([a + step[0], q + step[1]]);
  }
}

/** How far on in the article and in the quotation, the nearest first; a word that stands everywhere is no jump away. */
const STEPS = [1, 2, 3]
  .flatMap((article) => [1, 2].map((quoted) => [article, quoted] as const))
  .sort(([a, b], [c, d]) => a + b - c - d);

/** Whether more words stand between two matches in the article than in the quotation. */
const isApart = ([a, q]: Pair, next: Pair | undefined) =>
  next !== undefined && Math.abs(a - next[0]) - Math.abs(q - next[1]) > NEAR_END;

/** The words of a quotation from a match to its end that stand right beside that match in the article, too. */
function findMatchesBeside(
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
function widen(
  words: ArticleWords,
  tokens: readonly QuoteToken[],
  [first, firstQuoted]: Pair,
  [last, lastQuoted]: Pair,
): { from: number; to: number } {
  return {
    from: first - countWidening(words, first, -1, countSpoken(tokens.slice(0, firstQuoted))),
    to: last + countWidening(words, last, 1, countSpoken(tokens.slice(lastQuoted + 1))) + 1,
  };
}

/** How many words some words are when short forms are written out: "didn't" and "cannot" stand for two, "U.S." for one. */
const countSpoken = (tokens: readonly (QuoteToken | undefined)[]) =>
  tokens.length +
  tokens.filter((token) => token && /n't$|^cannot$|'(?:s|m|re|ve|ll|d)$/.test(token.key)).length -
  tokens.filter((token) => token && isInitial(token) && token.before === '.').length;

const isInitial = (token: QuoteToken | undefined) => /^\p{Lu}$/u.test(token?.raw ?? '');

/** Whether a word is the second half of one with a hyphen: the "one" of "forty-one". */
function isHyphened(words: ArticleWords, place: number): boolean {
  const [first] = words.located(place - 1, place + 1);
  return first !== undefined && /^[\p{L}\p{N}]+-[\p{L}\p{N}]+$/u.test(wordsAt(first));
}

/** Whether a sentence ends between a word and the one before it on the way; "U.S." ends none. */
function isSentenceEnd(words: ArticleWords, at: number, step: 1 | -1): boolean {
  const { before = '' } = words.token(step > 0 ? at : at + 1) ?? {};
  return /[.!?]/.test(before) && !(isInitial(words.token(step > 0 ? at - 1 : at)) && before === '.');
}

/** Whether a word and the one before it on the way are words of one name. */
function isOfName(words: ArticleWords, at: number, step: 1 | -1): boolean {
  const { before = '' } = words.token(step > 0 ? at : at + 1) ?? {};
  return before === '' && [at, at - step].every((one) => /^\p{Lu}/u.test(words.token(one)?.raw ?? ''));
}

/** How many words on from a place, in its sentence, an unmatched end of a quotation stands for. */
function countWidening(words: ArticleWords, place: number, step: 1 | -1, unmatched: number): number {
  if (unmatched === 0 || unmatched > 4) return 0;
  let count = 0;
  let spoken = 0;
  for (let at = place + step; at >= 0 && at < words.length; at += step) {
    if (words.paragraphOf(at) !== words.paragraphOf(place) || isSentenceEnd(words, at, step)) break;
    const goesOn = count > 0 && (isOfName(words, at, step) || isHyphened(words, step > 0 ? at : at + 1));
    if (spoken >= unmatched && !goesOn) break;
    count++;
    spoken += countSpoken([words.token(at)]);
  }
  return count;
}
