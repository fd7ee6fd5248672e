import { diffArrays } from 'diff';
import {
  areCapitals,
  isUnspaced,
  lettersOf,
  type QuoteText,
  type QuoteToken,
  withoutAccents,
  withoutUmlauts,
} from '../text/index.js';
import { type ChangeKind, kindsOf } from './kinds.js';
import type { TokenPair, WordKnowledge } from './same-word.js';
import type { ArticleWords } from './text.js';
import { spend, type Work } from './work.js';

/** A quotation beside the article's words, piece by piece in order. */
export type QuotePart =
  | { readonly kind: 'same'; readonly text: string }
  /** Left out under an ellipsis or brackets, as quoting allows. */
  | { readonly kind: 'omitted'; readonly article: string }
  /** Left out without a sign, and no more than who says what is around it: “We did,” [said Li.] “It was easy.” */
  | { readonly kind: 'tag'; readonly article: string }
  /** `article` is empty where words were added, `quoted` where they were left out without a sign. */
  | {
      readonly kind: 'changed';
      readonly article: string;
      readonly quoted: string;
      readonly kinds: readonly ChangeKind[];
    };

/** Matched words: a place in the article and one in the quotation. */
export type Pair = readonly [article: number, quoted: number];

/**
 * The words that the article's stretch and the quotation share in order, by the fewest changes. None when they
 * share too little, or when finding out takes more than half of the work that is left.
 */
export function matched(
  article: ArticleWords,
  from: number,
  to: number,
  quote: QuoteText,
  work: Work,
): Pair[] {
  const stretch = article.ids.subarray(from, to);
  const quoted = article.idsOf(quote.tokens);
  const least = Math.floor(LEAST_SHARED * quoted.length);
  if (!spend(work, stretch.length + quoted.length) || countShared(stretch, quoted) < least) return [];
  // The diff's steps grow with half the square of its edits.
  const affordable = Math.floor(Math.sqrt(Math.max(0, work.left)));
  const edits = Math.min(stretch.length + quoted.length - 2 * least, affordable);
  const chunks = diffArrays([...stretch], [...quoted], { maxEditLength: edits });
  const pairs: Pair[] = [];
  let a = from;
  let q = 0;
  let made = 0;
  for (const chunk of chunks ?? []) {
    if (chunk.added || chunk.removed) made += chunk.count;
    else for (let i = 0; i < chunk.count; i++) pairs.push([a + i, q + i]);
    if (!chunk.added) a += chunk.count;
    if (!chunk.removed) q += chunk.count;
  }
  spend(work, (chunks ? made : edits) ** 2 / 2);
  // Of a word that stands there twice, the diff takes the first; the one beside the next word is meant.
  const beside: Pair[] = [];
  for (const [at, word] of pairs.reverse()) {
    const [next, nextWord] = beside.at(-1) ?? [at, word];
    const isBeside = nextWord === word + 1 && next - 1 > at && article.ids[next - 1] === quoted[word];
    beside.push([isBeside ? next - 1 : at, word]);
  }
  return beside.reverse();
}

/** Stretches that share less than this part of the quotation's words are not worth the work of comparing. */
const LEAST_SHARED = 0.3;

/** How many words two texts share in any order: in order they share no more. */
function countShared(one: Int32Array, other: Int32Array): number {
  const counts = new Map<number, number>();
  for (const id of one) counts.set(id, (counts.get(id) ?? 0) + 1);
  let shared = 0;
  for (const id of other) {
    const count = counts.get(id) ?? 0;
    if (count > 0) shared++;
    counts.set(id, count - 1);
  }
  return shared;
}

/** A quotation that is compared with the article. */
export interface Comparison {
  readonly article: ArticleWords;
  readonly quote: QuoteText;
  readonly lexicon: WordKnowledge;
}

/**
 * How a quotation departs from the stretch of the article that it stands for.
 *
 * @param pairs the words that they share, in order, inside the stretch.
 * @param isTag whether what stands in the article between two places only tells who says what is around it.
 */
export function quoteParts(
  comparison: Comparison,
  { from, to, pairs }: { readonly from: number; readonly to: number; readonly pairs: readonly Pair[] },
  isTag: (from: number, to: number) => boolean = () => false,
): QuotePart[] {
  const { article, quote } = comparison;
  const parts: QuotePart[] = [];
  const gaps = new Map(quote.gaps.map(({ at, kind }) => [at, kind]));
  let a = from;
  let q = 0;
  const differ = (untilArticle: number, untilQuoted: number) => {
    const isLeftOut = q === untilQuoted;
    if (isLeftOut && a === untilArticle) return;
    if (isLeftOut && gaps.has(q)) parts.push(omission(comparison, [a, untilArticle]));
    else if (isLeftOut && isTag(a, untilArticle))
      parts.push({ kind: 'tag', article: article.text(a, untilArticle) });
    else parts.push(difference(comparison, [a, untilArticle], [q, untilQuoted]));
  };
  for (const run of runsOf(pairs, gaps)) {
    differ(run.a, run.q);
    const begins = (at: number) => at === from || gaps.has(run.q + at - run.a);
    parts.push(...same(comparison, run, begins));
    a = run.a + run.count;
    q = run.q + run.count;
  }
  differ(to, quote.tokens.length);
  return parts;
}

/** Matched words that follow each other in both. */
interface Run {
  readonly a: number;
  readonly q: number;
  count: number;
}

function runsOf(pairs: readonly Pair[], gaps: ReadonlyMap<number, unknown>): Run[] {
  const runs: Run[] = [];
  for (const [a, q] of pairs) {
    const last = runs.at(-1);
    if (last && a === last.a + last.count && q === last.q + last.count && !gaps.has(q)) last.count++;
    else runs.push({ a, q, count: 1 });
  }
  return runs;
}

type Range = readonly [from: number, to: number];

/** What the quotation leaves out with a sign; that may still turn round what is kept. */
function omission({ article, lexicon }: Comparison, [from, to]: Range): QuotePart {
  const text = article.text(from, to);
  const left = article.tokens(from, to);
  const turned = left.length <= FEW && kindsOf(left, [], lexicon).includes('negation');
  return turned
    ? { kind: 'changed', article: text, quoted: '…', kinds: ['negation'] }
    : { kind: 'omitted', article: withoutStrayBrackets(text) };
}

/** "and no plan) for two": a bracket whose other one isn't in it. */
const withoutStrayBrackets = (text: string) => (/\([^()]*\)/.test(text) ? text : text.replace(/[()]/g, ''));

/** What stands in the article where the quotation has something else, or nothing. */
function difference(
  { article, quote, lexicon }: Comparison,
  [from, to]: Range,
  [at, until]: Range,
): QuotePart {
  const left = article.tokens(from, to);
  const kinds = kindsOf(left, quote.tokens.slice(at, until), lexicon, {
    begins: at === 0,
    next: article.token(to)?.key,
    isSetIn: at === until && isAge(left) && article.token(to)?.before === ',',
  });
  return { kind: 'changed', article: article.text(from, to), quoted: quotedWords(quote, at, until), kinds };
}

/** The "71" of "Bo Li, 71, said". */
const isAge = ([word, ...others]: readonly QuoteToken[]) =>
  others.length === 0 && word?.before === ',' && /^\d{1,2}$/.test(word.key);

/** A few words may be left out of one sentence; more are of another. */
const FEW = 12;

/** Words that are the same; but case and punctuation inside may not be. */
function same(
  { article, quote, lexicon: { language } }: Comparison,
  { a, q, count }: Run,
  begins: (place: number) => boolean,
): QuotePart[] {
  const parts: QuotePart[] = [];
  let from = a;
  const close = (to: number) => {
    if (to > from) parts.push({ kind: 'same', text: article.text(from, to) });
  };
  const stretch = article.tokens(a, a + count);
  const isCaseless = quote.inCapitals || areCapitals(stretch);
  for (const [i, other] of quote.tokens.slice(q, q + count).entries()) {
    const one = stretch[i];
    if (!one) continue;
    const isFirst = begins(a + i);
    const newParagraph = article.paragraphOf(a + i) !== article.paragraphOf(a + i - 1);
    if (i > 0 && !isFirst && !newParagraph && one.before !== other.before) {
      close(a + i);
      from = a + i;
      parts.push({ kind: 'changed', article: one.before, quoted: other.before, kinds: ['punctuation'] });
    }
    const kind = spellingChange([one, other], isCaseless || isFirst, language);
    if (!kind) continue;
    close(a + i);
    from = a + i + 1;
    parts.push({ kind: 'changed', article: one.raw, quoted: other.raw, kinds: [kind] });
  }
  close(a + count);
  return parts;
}

/** How the letters of a word that is the same differ from the article's; undefined where nothing is lost by it. */
function spellingChange(
  [one, other]: TokenPair,
  isCaseless: boolean,
  language: string,
): ChangeKind | undefined {
  if (one.raw === '&' || other.raw === '&') return undefined;
  const spelt = ({ raw }: QuoteToken) => (isCaseless ? letters(raw).toLowerCase() : letters(raw));
  const [stood, stands] = [spelt(one), spelt(other)];
  if (withoutUmlauts(stood) === withoutUmlauts(stands)) return undefined;
  const [plain, given] = [withoutAccents(stood), withoutAccents(stands)];
  // English loses nothing with its accents; in other languages they make other words.
  if (plain === given) return language === 'en' ? undefined : 'spelling';
  return one.key === other.key && plain.toLowerCase() !== given.toLowerCase() ? 'form' : 'case';
}

const letters = (raw: string) => lettersOf(raw).replace(/,/g, '');

/** Words of a quotation as they stand there; empty for none. */
export function quotedWords({ text, tokens }: QuoteText, from: number, to: number): string {
  const words = tokens.slice(from, to);
  const [first] = words;
  return first ? text.slice(first.start, words.at(-1)?.end) : '';
}

/** How much a word says of where it is from: small words stand everywhere. */
export function weightOf(token: QuoteToken, stops: ReadonlySet<string>): number {
  return isUnspaced(token) ? 0.5 : stops.has(token.key) ? 0.35 : 1;
}
