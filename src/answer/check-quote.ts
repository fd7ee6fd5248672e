import type { Passage, Speaker } from './answer.js';
import { type ArticleIndex, related } from './index.js';
import { matched, type Pair, type QuotePart, quoteParts, weightOf } from './quote-changes.js';
import type { ChangeKind, Lexicon } from './quote-kinds.js';
import { ArticleWords, type Located } from './quote-text.js';
import { isUnspaced, type QuoteText, type QuoteToken, readQuote } from './quote-tokens.js';
import { statementsBy } from './speakers-asked.js';

export type { QuotePart } from './quote-changes.js';
export type { ChangeKind } from './quote-kinds.js';
export type { Located } from './quote-text.js';

/** What became of the article's words in a quotation. */
export type Verdict =
  /** Word for word, with nothing but what quoting allows: other marks, a capital at the start, marked omissions. */
  | {
      readonly kind: 'exact';
      /** Where it stands, a stretch a paragraph; the first place, if there are more. */
      readonly at: readonly Located[];
      /** How often it stands in the article. */
      readonly times: number;
      /** What is left out under ellipses and brackets; empty for an unbroken quotation. */
      readonly omitted: readonly string[];
    }
  /** Near to words of the article, but not the same. */
  | {
      readonly kind: 'altered';
      readonly at: readonly Located[];
      readonly parts: readonly QuotePart[];
      /** The changes that turn what is said into something else; empty when no such change was found. */
      readonly warnings: readonly (ChangeKind & ('negation' | 'number' | 'name' | 'tense' | 'modality'))[];
    }
  /** Words of several places, put together as if they stood together. */
  | {
      readonly kind: 'pieced';
      /** In the order of the quotation. */
      readonly pieces: readonly { readonly text: string; readonly at: readonly Located[] }[];
      /** The quotation's words that stand in none of the pieces. */
      readonly added: readonly string[];
    }
  /** Nothing like it stands in the article. */
  | { readonly kind: 'absent'; readonly related: readonly Passage[] };

/** Whether the words are whose they are said to be. */
export type SpeakerVerdict =
  /** `manner`: whether the article quotes the speaker there or reports them in its own words. */
  | { readonly kind: 'right'; readonly speaker: string; readonly manner: 'direct' | 'reported' }
  /** Somebody else says it. */
  | {
      readonly kind: 'other';
      readonly asked: string;
      readonly by: readonly string[];
      readonly paragraph: number;
    }
  /** The article says it itself. */
  | { readonly kind: 'nobody'; readonly asked: string; readonly paragraph: number }
  /** The article quotes nobody of that name. */
  | { readonly kind: 'unknown'; readonly asked: string; readonly known: readonly Speaker[] };

export interface QuoteCheck {
  /** The quotation as it was given. */
  readonly quotation: string;
  readonly verdict: Verdict;
  /** Who says these words in the article, if anybody. */
  readonly saidBy: readonly string[];
  /** Present when a speaker was named and the words were found. */
  readonly speaker?: SpeakerVerdict;
}

/** A quotation that shares less than this, by weight, with any stretch of the article is not near to it. */
const NEAR = 0.6;
/** Pieces of several places must explain this much of a quotation, and this much more than one place does. */
const PIECED = { part: 0.7, more: 0.15 };
/** The fewest words in a row that make a piece, and characters in scripts without spaces. */
const PIECE = { words: 3, characters: 5 };
/** How far a marked omission may reach, in words. */
const REACH = { ellipsis: 150, brackets: 8 };
/** How many of the likeliest places are looked at closely. */
const PLACES = 5;

/** The words of an article, read once: a book takes a part of a second. */
const read = new WeakMap<ArticleIndex, { words: ArticleWords; lexicon: Lexicon }>();

function readWords(index: ArticleIndex) {
  let known = read.get(index);
  if (!known) {
    const words = new ArticleWords(index.article.paragraphs);
    const names = new Set<string>();
    const small = new Set(words.tokens.flatMap(({ raw, key }) => (/^\p{Ll}/u.test(raw) ? [key] : [])));
    words.tokens.forEach(({ raw, key, before }, place) => {
      const inside = words.paragraphOf(place) === words.paragraphOf(place - 1) && !/[.!?:]/.test(before);
      if (inside && /^\p{Lu}/u.test(raw) && raw !== 'I' && !small.has(key))
        names.add(key.replace(/'s?$/, ''));
    });
    const lexicon: Lexicon = {
      language: index.article.language,
      names,
      get speakers() {
        return index
          .attribution()
          .speakers.flatMap(({ aliases }) => aliases.map((alias) => alias.toLowerCase()));
      },
    };
    known = { words, lexicon };
    read.set(index, known);
  }
  return known;
}

/**
 * Checks words against the article that they are said to be from. Never throws, for any text.
 *
 * Exact first: every place where the words stand as they are. Else the stretch of the article that shares the
 * most of its words in order; else pieces in several places; else it is not in the article.
 *
 * @param speaker who is said to have said it, as a reader would name them.
 */
export function checkQuote(
  index: ArticleIndex,
  quotation: string,
  { speaker }: { readonly speaker?: string } = {},
): QuoteCheck {
  const quote = readQuote(quotation);
  const found = place(index, quote) ?? { kind: 'absent', related: related(index, quotation) };
  const verdict = found.kind === 'exact' ? found.verdict : found;
  const places = found.kind === 'exact' ? found.everywhere : 'at' in found ? [found.at] : [];
  const said = places.map((at) => statementsAt(index, at));
  const first = said.find((statements) => statements.length > 0) ?? [];
  return {
    quotation,
    verdict,
    saidBy: [...new Set(first.flatMap((statement) => statement.speakers))],
    ...(speaker !== undefined &&
      places[0]?.[0] && { speaker: whose(index, speaker, places[0][0], said.flat()) }),
  };
}

type Placed =
  | {
      readonly kind: 'exact';
      readonly verdict: Verdict;
      readonly everywhere: readonly (readonly Located[])[];
    }
  | Exclude<Verdict, { kind: 'exact' }>;

function place(index: ArticleIndex, quote: QuoteText): Placed | undefined {
  if (quote.tokens.length === 0) return undefined;
  const { words, lexicon } = readWords(index);
  const stretches = wordForWord(words, quote);
  const compared = stretches.map(([from, to]) => ({
    at: words.located(from, to),
    parts: quoteParts(words, from, to, quote, lexicon),
  }));
  const clean = compared.filter(({ parts }) => parts.every(({ kind }) => kind !== 'changed'));
  if (clean[0]) {
    const omitted = clean[0].parts.flatMap((part) => (part.kind === 'omitted' ? [part.article] : []));
    const verdict: Verdict = { kind: 'exact', at: clean[0].at, times: clean.length, omitted };
    return { kind: 'exact', verdict, everywhere: clean.map(({ at }) => at) };
  }
  const changes = (parts: readonly QuotePart[]) => parts.filter(({ kind }) => kind === 'changed').length;
  const [nearest] = compared.sort((one, other) => changes(one.parts) - changes(other.parts));
  if (nearest) return altered(nearest.at, nearest.parts);
  return roughly(index, quote);
}

function altered(at: readonly Located[], parts: readonly QuotePart[]): Verdict & { kind: 'altered' } {
  const kinds = new Set(parts.flatMap((part) => (part.kind === 'changed' ? part.kinds : [])));
  const grave = ['negation', 'number', 'name', 'tense', 'modality'] as const;
  return { kind: 'altered', at, parts, warnings: grave.filter((kind) => kinds.has(kind)) };
}

/** The stretches that hold all words in order, with nothing between them but at the quotation's own gaps. */
function wordForWord(words: ArticleWords, { tokens, gaps }: QuoteText): [from: number, to: number][] {
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

interface Stretch {
  readonly from: number;
  readonly to: number;
  /** The part of the quotation, by weight, that stands in it in order. */
  readonly share: number;
}

function roughly(index: ArticleIndex, quote: QuoteText): Exclude<Placed, { kind: 'exact' }> | undefined {
  const { words, lexicon } = readWords(index);
  const stops = new Set(
    quote.tokens.flatMap(({ key, raw }) => (index.passages.words(raw)[0]?.stop ? [key] : [])),
  );
  const weights = quote.tokens.map((token) => weightOf(token, stops));
  const best = nearestStretch(words, quote, weights);
  if (!best || best.share < 0.9) {
    const pieces = piecesOf(words, quote, stops);
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    const explained = pieces.reduce(
      (sum, { at, length }) => sum + weights.slice(at, at + length).reduce((a, b) => a + b, 0) / total,
      0,
    );
    if (pieces.length > 1 && explained >= Math.max(PIECED.part, (best?.share ?? 0) + PIECED.more))
      return pieced(words, quote, pieces);
  }
  if (!best || best.share < NEAR) return undefined;
  return altered(words.located(best.from, best.to), quoteParts(words, best.from, best.to, quote, lexicon));
}

/** The stretch that shares the most words in order with the quotation, of the likeliest places. */
function nearestStretch(
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

interface Piece {
  /** In the quotation, in words. */
  readonly at: number;
  readonly length: number;
  /** In the article. */
  readonly from: number;
  readonly to: number;
}

/** The longest runs of words that stand in the article, from the quotation's beginning to its end. */
function piecesOf(words: ArticleWords, { tokens }: QuoteText, stops: ReadonlySet<string>): Piece[] {
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

function pieced(
  words: ArticleWords,
  { text, tokens }: QuoteText,
  pieces: readonly Piece[],
): Verdict & { kind: 'pieced' } {
  const quoted = (from: number, to: number) => text.slice(tokens[from]!.start, tokens[to - 1]!.end);
  const ends = [0, ...pieces.map(({ at, length }) => at + length)];
  const added = [...pieces.map(({ at }) => at), tokens.length].flatMap((until, i) =>
    until > ends[i]! ? [quoted(ends[i]!, until)] : [],
  );
  return {
    kind: 'pieced',
    pieces: pieces.map(({ at, length, from, to }) => ({
      text: quoted(at, at + length),
      at: words.located(from, to),
    })),
    added,
  };
}

/** The statements that hold any of a stretch. */
function statementsAt(index: ArticleIndex, at: readonly Located[]) {
  return index
    .attribution()
    .statements.filter(({ paragraph, span }) =>
      at.some(
        (located) =>
          located.paragraph.number === paragraph.number &&
          located.span.start < span.end &&
          located.span.end > span.start,
      ),
    );
}

function whose(
  index: ArticleIndex,
  asked: string,
  { paragraph }: Located,
  statements: ReturnType<typeof statementsAt>,
): SpeakerVerdict {
  const attribution = index.attribution();
  const { speaker, alsoNamed } = statementsBy(attribution, asked);
  if (!speaker) return { kind: 'unknown', asked, known: attribution.speakers };
  // Whoever else the same name may mean, or several who say it together.
  const meant = new Set([speaker, ...alsoNamed].flatMap(({ name }) => [name, ...name.split(' and ')]));
  const own = statements.find(({ speakers }) => speakers.some((name) => meant.has(name)));
  if (own)
    return {
      kind: 'right',
      speaker: own.speakers.find((name) => meant.has(name))!,
      manner: statements.some(
        (one) => one.speakers.some((name) => meant.has(name)) && one.manner === 'direct',
      )
        ? 'direct'
        : 'reported',
    };
  const [first] = statements;
  if (!first) return { kind: 'nobody', asked: speaker.name, paragraph: paragraph.number };
  return { kind: 'other', asked: speaker.name, by: first.speakers, paragraph: first.paragraph.number };
}
