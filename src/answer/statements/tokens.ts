import type { Span } from '../answer.js';
import { type QuotedSpan, quotations, sentences } from '../text/index.js';

/**
 * A paragraph as the grammar of statements reads it: sentences whose quotations are single tokens, so that
 * `“A. B? C,” said Li, smiling.` is the one frame  QUOTATION said Li , smiling.
 */
export interface Token {
  readonly kind: 'word' | 'quotation' | 'comma' | 'colon' | 'semicolon' | 'dash' | 'open' | 'close';
  readonly text: string;
  /** In small letters, with straight apostrophes, without the possessive ending. */
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  /** `Putin's`, `officials'`. */
  readonly possessive: boolean;
  readonly capital: boolean;
  readonly quotation?: QuotedSpan;
}

/** A sentence with all sentences that its quotations run over. */
export interface Frame extends Span {
  readonly tokens: readonly Token[];
  /** Its sentences, in order. */
  readonly sentences: readonly Span[];
}

const PIECE =
  /([\p{L}\p{N}\p{M}@#$%]+(?:(?:['’.‑&·]|-(?!-))[\p{L}\p{N}\p{M}]+)*)(['’](?=\s))?|[,，،:：;；()（）[\]&]|[—–―]|--+|(?<=\s)-(?=\s)/gu;

const MARKS: Readonly<Record<string, Token['kind']>> = {
  ',': 'comma',
  '，': 'comma',
  '،': 'comma',
  ':': 'colon',
  '：': 'colon',
  ';': 'semicolon',
  '；': 'semicolon',
  '(': 'open',
  '（': 'open',
  '[': 'open',
  ')': 'close',
  '）': 'close',
  ']': 'close',
  '&': 'word',
};

const CONTRACTION = /^(he|she|it|they|we|i|you|who|that)['’](?:d|ll|ve|re|m)$/iu;

function mark(kind: Token['kind'], text: string, start: number): Token {
  return { kind, text, lower: text, start, end: start + text.length, possessive: false, capital: false };
}

/** "Tezcan'a", "Derneği'nin": Turkish sets an apostrophe between a name and its ending. */
const TURKISH_ENDING = /(?<=^\p{Lu}[\p{L}\p{M}.]*)['’]\p{Ll}{1,6}$/u;

function pieces(text: string, from: number, to: number, into: Token[], language: string): void {
  if (from >= to) return;
  for (const match of text.slice(from, to).matchAll(PIECE)) {
    const start = from + match.index;
    const word = match[1];
    if (word === undefined) {
      into.push(mark(MARKS[match[0]] ?? 'dash', match[0], start));
      continue;
    }
    // A full stop that does not end the stretch belongs to the word: "J.", "Mr.", "U.S.".
    const after = start + word.length;
    const stop =
      text[after] === '.' && /^\.\s+\S/u.test(text.slice(after, Math.min(to, after + 4))) ? '.' : '';
    const [turkish] = (language === 'tr' && TURKISH_ENDING.exec(word)) || [];
    const ending = turkish !== undefined || /['’][sS]$/.test(word);
    const bare = ending ? word.slice(0, -(turkish?.length ?? 2)) : (CONTRACTION.exec(word)?.[1] ?? word);
    into.push({
      kind: 'word',
      text: bare + stop,
      lower: bare.toLowerCase().replaceAll('’', "'"),
      start,
      end: start + match[0].length,
      possessive: ending || (match[2] !== undefined && /s$/i.test(word)),
      // In "L’ingénieure Anna Valli" only the article has one.
      capital: /^(?![LD]['’]\p{Ll})[@#]?[\p{Lu}\p{Lt}]/u.test(word),
    });
  }
}

/** The word at a place among tokens, in small letters; empty where none is. */
export function wordAt(tokens: readonly Token[], at: number): string {
  const token = tokens[at];
  return token?.kind === 'word' ? token.lower : '';
}

/**
 * Reads a paragraph into frames, in order; together they hold all its sentences.
 *
 * @param isAmongQuoted whether a paragraph beside it begins with a single quotation mark.
 */
export function frames(text: string, language: string, isAmongQuoted = false): Frame[] {
  const quoted = quotations(text, isAmongQuoted);
  const spans = sentences(text, language);
  const result: Frame[] = [];
  let group: Span[] = [];
  spans.forEach((span, index) => {
    group.push(span);
    const next = spans[index + 1];
    const across = next && quoted[firstEndingAfter(quoted, next.start)];
    if (across && across.start < span.end) return;
    result.push(frame(text, group, quoted, language));
    group = [];
  });
  return result;
}

function frame(text: string, group: readonly Span[], quoted: readonly QuotedSpan[], language: string): Frame {
  const start = group[0]?.start ?? 0;
  const end = group.at(-1)?.end ?? start;
  const tokens: Token[] = [];
  let at = start;
  for (let nth = firstEndingAfter(quoted, start); ; nth++) {
    const quotation = quoted[nth];
    if (!quotation || quotation.start >= end) break;
    pieces(text, at, quotation.start, tokens, language);
    tokens.push({
      ...mark('quotation', text.slice(quotation.start, quotation.end), quotation.start),
      quotation,
    });
    at = quotation.end;
  }
  pieces(text, at, end, tokens, language);
  return { start, end, sentences: group, tokens: start === 0 ? withoutDateline(tokens) : tokens };
}

/** Where the first of some spans ends after a place, by halving; their number when none does. */
export function firstEndingAfter(spans: readonly Span[], place: number): number {
  let from = 0;
  let to = spans.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    const span = spans[middle];
    if (span && span.end > place) to = middle;
    else from = middle + 1;
  }
  return from;
}

/** Takes off `FLINT, Mich., Oct. 4 (UPI) —` and `Flint (AFP) –`. */
function withoutDateline(tokens: readonly Token[]): readonly Token[] {
  const dash = tokens.slice(0, 14).findIndex((token) => token.kind === 'dash');
  const place = tokens[0];
  const agency = tokens[dash - 2];
  const isSigned =
    tokens[dash - 3]?.kind === 'open' &&
    /^\p{Lu}{2,}$/u.test(agency?.text ?? '') &&
    tokens[dash - 1]?.kind === 'close';
  const isPlace = place && place.text.length > 2 && (isSigned || place.text === place.text.toUpperCase());
  if (dash < 1 || !isPlace) return tokens;
  const plain = tokens
    .slice(0, dash)
    .some((token) => token.kind === 'word' && !token.capital && !/^\d/.test(token.text));
  return plain ? tokens : tokens.slice(dash + 1);
}

/** The tokens of a short text without quotations. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  pieces(text, 0, text.length, tokens, '');
  return tokens;
}
