import { diffArrays } from 'diff';
import { type ChangeKind, kindsOf, type Lexicon } from './kinds.js';
import type { ArticleWords } from './text.js';
import { isUnspaced, type QuoteText, type QuoteToken } from './tokens.js';

/** A quotation beside the article's words, piece by piece in order. */
export type QuotePart =
  | { readonly kind: 'same'; readonly text: string }
  /** Left out under an ellipsis or brackets, as quoting allows. */
  | { readonly kind: 'omitted'; readonly article: string }
  /** `article` is empty where words were added, `quoted` where they were left out without a sign. */
  | {
      readonly kind: 'changed';
      readonly article: string;
      readonly quoted: string;
      readonly kinds: readonly ChangeKind[];
    };

/** Matched words: a place in the article and one in the quotation. */
export type Pair = readonly [article: number, quoted: number];

/** The words that the article's stretch and the quotation share in order, by the fewest changes. */
export function matched(article: ArticleWords, from: number, to: number, quote: QuoteText): Pair[] {
  const pairs: Pair[] = [];
  let a = from;
  let q = 0;
  const most = to - from + quote.tokens.length - 2 * Math.floor(LEAST_SHARED * quote.tokens.length);
  for (const chunk of chunks(article.tokens.slice(from, to), quote.tokens, most) ?? []) {
    if (!chunk.added && !chunk.removed) for (let i = 0; i < chunk.count; i++) pairs.push([a + i, q + i]);
    if (!chunk.added) a += chunk.count;
    if (!chunk.removed) q += chunk.count;
  }
  // Of a word that stands there twice, the diff takes the first; the one beside the next word is meant.
  for (let i = pairs.length - 2; i >= 0; i--) {
    const [at, quoted] = pairs[i]!;
    const [next, nextQuoted] = pairs[i + 1]!;
    if (
      nextQuoted === quoted + 1 &&
      next - 1 > at &&
      article.tokens[next - 1]!.key === quote.tokens[quoted]!.key
    )
      pairs[i] = [next - 1, quoted];
  }
  return pairs;
}

/** Stretches that share less than this part of the quotation's words are not worth the work of comparing. */
const LEAST_SHARED = 0.3;

function chunks(article: readonly QuoteToken[], quoted: readonly QuoteToken[], maxEditLength = Infinity) {
  const comparator = (one: QuoteToken, other: QuoteToken) => one.key === other.key;
  return diffArrays([...article], [...quoted], { comparator, maxEditLength });
}

/** How a quotation departs from the stretch of the article that it stands for. */
export function quoteParts(
  article: ArticleWords,
  from: number,
  to: number,
  quote: QuoteText,
  lexicon: Lexicon,
): QuotePart[] {
  const parts: QuotePart[] = [];
  const gaps = new Map(quote.gaps.map(({ at, kind }) => [at, kind]));
  let a = from;
  let q = 0;
  let removed = 0;
  let added = 0;
  const flush = () => {
    const kind = added === 0 && removed > 0 ? gaps.get(q) : undefined;
    const one = article.tokens.slice(a, a + removed);
    const other = quote.tokens.slice(q, q + added);
    if (kind) {
      // What is left out may still turn round what is kept.
      const turned = kindsOf(one, [], lexicon).includes('negation') && removed <= FEW;
      const text = article.text(a, a + removed);
      parts.push(
        turned
          ? { kind: 'changed', article: text, quoted: '…', kinds: ['negation'] }
          : { kind: 'omitted', article: text },
      );
    } else if (removed + added > 0) {
      parts.push({
        kind: 'changed',
        article: article.text(a, a + removed),
        quoted: slice(quote, q, q + added),
        kinds: kindsOf(one, other, lexicon, q === 0),
      });
    }
    a += removed;
    q += added;
    removed = 0;
    added = 0;
  };
  for (const chunk of chunks(article.tokens.slice(from, to), quote.tokens) ?? []) {
    if (chunk.removed) removed += chunk.count;
    else if (chunk.added) added += chunk.count;
    else {
      flush();
      parts.push(...same(article, a, quote, q, chunk.count, (at) => at === from || gaps.has(q + at - a)));
      a += chunk.count;
      q += chunk.count;
    }
  }
  flush();
  return parts;
}

/** A few words may be left out of one sentence; more are of another. */
const FEW = 12;

/** Words that are the same; but case and punctuation inside may not be. */
function same(
  article: ArticleWords,
  a: number,
  quote: QuoteText,
  q: number,
  count: number,
  begins: (place: number) => boolean,
): QuotePart[] {
  const parts: QuotePart[] = [];
  let from = a;
  const close = (to: number) => {
    if (to > from) parts.push({ kind: 'same', text: article.text(from, to) });
  };
  for (let i = 0; i < count; i++) {
    const [one, other] = [article.tokens[a + i]!, quote.tokens[q + i]!];
    if (begins(a + i)) continue;
    const newParagraph = article.paragraphOf(a + i) !== article.paragraphOf(a + i - 1);
    if (i > 0 && !newParagraph && one.before !== other.before) {
      close(a + i);
      from = a + i;
      parts.push({ kind: 'changed', article: one.before, quoted: other.before, kinds: ['punctuation'] });
    }
    if (letters(one.raw) !== letters(other.raw)) {
      close(a + i);
      from = a + i + 1;
      parts.push({ kind: 'changed', article: one.raw, quoted: other.raw, kinds: ['case'] });
    }
  }
  close(a + count);
  return parts;
}

const letters = (raw: string) =>
  raw
    .normalize('NFKC')
    .replace(/[’ʼ]/g, "'")
    .replace(/[\u00AD,]/g, '');

function slice({ text, tokens }: QuoteText, from: number, to: number): string {
  return to > from ? text.slice(tokens[from]!.start, tokens[to - 1]!.end) : '';
}

/** How much a word says of where it is from: small words stand everywhere. */
export function weightOf(token: QuoteToken, stops: ReadonlySet<string>): number {
  return isUnspaced(token) ? 0.5 : stops.has(token.key) ? 0.35 : 1;
}
