import type { Span } from './answer.js';
import { type Quotation, quotations } from './quotations.js';
import { sentences } from './sentences.js';

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
  readonly quotation?: Quotation;
}

/** A sentence with all sentences that its quotations run over. */
export interface Frame extends Span {
  readonly tokens: readonly Token[];
  /** Its sentences, in order. */
  readonly sentences: readonly Span[];
}

const PIECE =
  /(?<word>[\p{L}\p{N}\p{M}@#$%]+(?:(?:['’.‑&·]|-(?!-))[\p{L}\p{N}\p{M}]+)*)(?<plural>['’](?=\s))?|(?<comma>[,，،])|(?<colon>[:：])|(?<semicolon>[;；])|(?<dash>[—–―]|--+|(?<=\s)-(?=\s))|(?<open>[([])|(?<close>[)\]])|(?<and>&)/gu;

const MARKS = ['comma', 'colon', 'semicolon', 'dash', 'open', 'close'] as const;

function mark(kind: Token['kind'], text: string, start: number): Token {
  return { kind, text, lower: text, start, end: start + text.length, possessive: false, capital: false };
}

function* pieces(text: string, from: number, to: number): Generator<Token> {
  const stretch = text.slice(from, to);
  for (const match of stretch.matchAll(PIECE)) {
    const start = from + match.index;
    const { word, plural, and } = match.groups ?? {};
    if (word !== undefined) {
      const ending = /['’]s$/iu.exec(word);
      const possessive = ending !== null || (plural !== undefined && /s$/iu.test(word));
      const bare = ending ? word.slice(0, -2) : word;
      yield {
        kind: 'word',
        text: bare,
        lower: bare.toLowerCase().replaceAll('’', "'"),
        start,
        end: start + match[0].length,
        possessive,
        capital: /^[@#]?[\p{Lu}\p{Lt}]/u.test(word),
      };
    } else if (and !== undefined) yield mark('word', '&', start);
    else {
      const kind = MARKS.find((name) => match.groups?.[name] !== undefined);
      if (kind) yield mark(kind, match[0], start);
    }
  }
}

/** Reads a paragraph into frames, in order; together they hold all its sentences. */
export function frames(text: string, language: string): Frame[] {
  const quoted = quotations(text);
  const spans = sentences(text, language);
  const result: Frame[] = [];
  let group: Span[] = [];
  spans.forEach((span, index) => {
    group.push(span);
    const next = spans[index + 1];
    if (next && quoted.some((quotation) => quotation.start < span.end && quotation.end > next.start)) return;
    result.push(frame(text, group, quoted));
    group = [];
  });
  return result;
}

function frame(text: string, group: readonly Span[], quoted: readonly Quotation[]): Frame {
  const start = group[0]?.start ?? 0;
  const end = group.at(-1)?.end ?? start;
  const tokens: Token[] = [];
  let at = start;
  for (const quotation of quoted) {
    if (quotation.end <= start || quotation.start >= end) continue;
    tokens.push(...pieces(text, at, Math.max(at, quotation.start)));
    tokens.push({
      ...mark('quotation', text.slice(quotation.start, quotation.end), quotation.start),
      quotation,
    });
    at = quotation.end;
  }
  tokens.push(...pieces(text, at, end));
  return { start, end, sentences: group, tokens };
}
