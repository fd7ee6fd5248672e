import type { FactField } from '../../answer/index.js';
import type { Button } from '../reply.js';
import type { Source } from '../source.js';
import { readState, writeState } from './state.js';

/**
 * Which words of an article a reply quotes, short enough for the state of a button, so that a button needs no
 * memory but the article.
 */
export type Quote =
  /** A paragraph, with the part of it that answers. */
  | { readonly of: 'paragraph'; readonly number: number; readonly start?: number; readonly end?: number }
  /** A part of a paragraph alone. */
  | { readonly of: 'part'; readonly number: number; readonly start: number; readonly end: number }
  /** What a speaker says: `speaker` is their place among the whole article's speakers; `chosen` statements, or all. */
  | { readonly of: 'statements'; readonly speaker: number; readonly chosen?: readonly number[] }
  | { readonly of: 'fact'; readonly field: FactField };

/** Statements of a speaker. */
export type StatementsQuote = Extract<Quote, { of: 'statements' }>;

/** The number of chosen statements that a state has room for. */
export const MAX_CHOSEN = 20;
/** A state is at most 100 characters: what names the article and the position takes up to 48 of them. */
const MAX_SPEC = 52;

/** What a quote in a state begins with. */
const LETTERS = {
  paragraph: 'p',
  part: 'q',
  statements: 's',
  fact: 'f',
} as const satisfies Readonly<Record<Quote['of'], string>>;

/**
 * How a state names a fact. Buttons that are out there carry these, so none is ever changed or used again, and a new
 * one stands at the end.
 */
const FIELD_CODES: Readonly<Record<FactField, string>> = {
  author: 'a',
  'about-author': 'b',
  published: 'p',
  updated: 'u',
  source: 's',
  title: 't',
  section: 'e',
  caption: 'c',
  credit: 'r',
  contact: 'o',
  url: 'l',
  length: 'n',
  language: 'g',
  age: 'h',
  year: 'y',
  weekday: 'w',
  time: 'm',
  paragraphs: 'k',
  'reading-time': 'd',
  quoted: 'q',
};

/** By their codes; and by their places in that list, which buttons of before the codes carry. */
const FIELDS = new Map<string, FactField>(
  (Object.keys(FIELD_CODES) as FactField[]).flatMap((field, at) => [
    [FIELD_CODES[field], field],
    [`${at}`, field],
  ]),
);

const writeNumber = (number: number) => number.toString(36);
const writePair = (number: number) => number.toString(36).padStart(2, '0');

const encode = (quote: Quote): string => LETTERS[quote.of] + encodeRest(quote);

/** What stands behind the letter. */
function encodeRest(quote: Quote): string {
  switch (quote.of) {
    case 'paragraph':
      return quote.start === undefined || quote.end === undefined
        ? writeNumber(quote.number)
        : [quote.number, quote.start, quote.end].map(writeNumber).join('.');
    case 'part':
      return [quote.number, quote.start, quote.end].map(writeNumber).join('.');
    case 'statements':
      return `${writeNumber(quote.speaker)}${quote.chosen ? `~${quote.chosen.map(writePair).join('')}` : ''}`;
    case 'fact':
      return FIELD_CODES[quote.field];
  }
}

function decode(code: string): Quote | undefined {
  const numbers = code
    .slice(1)
    .split('.')
    .map((part) => Number.parseInt(part, 36));
  const [number = Number.NaN, start, end] = numbers;
  switch (code[0]) {
    case LETTERS.paragraph:
      if (start === undefined || end === undefined) return { of: 'paragraph', number };
      return { of: 'paragraph', number, start, end };
    case LETTERS.part:
      return start === undefined || end === undefined ? undefined : { of: 'part', number, start, end };
    case LETTERS.statements: {
      const [speaker = '', chosen] = code.slice(1).split('~');
      const whose = Number.parseInt(speaker, 36);
      if (chosen === undefined) return { of: 'statements', speaker: whose };
      const ordinals = (chosen.match(/../g) ?? []).map((two) => Number.parseInt(two, 36));
      return { of: 'statements', speaker: whose, chosen: ordinals };
    }
    case LETTERS.fact: {
      const field = FIELDS.get(code.slice(1));
      return field && { of: 'fact', field };
    }
    default:
      return undefined;
  }
}

/** The state that a reply carries so that the rest of its quotations can be had; nothing if it doesn't fit. */
export function writeQuotesState(
  source: Pick<Source, 'id' | 'revision'>,
  quotes: readonly Quote[],
): string | undefined {
  const spec = quotes.map(encode).join('_');
  if (quotes.length === 0 || spec.length > MAX_SPEC) return undefined;
  return writeState('show', source.id, writeNumber(source.revision), spec);
}

/**
 * The state of a button that shows a reply's quotations from a position on.
 *
 * @param state a reply's `rest.state`.
 * @param at which quotation to begin with, from 0, and where in its text, in UTF-16 code units.
 */
export function writeShowState(state: string, at = { quotation: 0, from: 0 }): string {
  return `${state}@${writeNumber(at.quotation)}.${writeNumber(at.from)}`;
}

/** A button that shows what quotes stand for; none when its state has no room for them. */
export function makeShowButton(
  source: Pick<Source, 'id' | 'revision'>,
  label: string,
  ...quotes: Quote[]
): Button[] {
  const state = writeQuotesState(source, quotes);
  return state === undefined ? [] : [{ kind: 'button', label, state: writeShowState(state) }];
}

/** The state of a button that shows them even where they are further on than the place has read. */
export function writeRevealState(state: string): string {
  return writeShowState(state.replace(/^show:/, 'reveal:'));
}

export interface Shown {
  readonly article: string;
  readonly revision: number;
  readonly quotes: readonly Quote[];
  /** For the button after this one: a reply's `rest.state`. */
  readonly state: string;
  readonly at: { readonly quotation: number; readonly from: number };
}

/** Reads the state of a `show` or `reveal` button; nothing when it is not one of this version. */
export function readShowState(state: string): Shown | undefined {
  const parts = readState('show', state) ?? readState('reveal', state);
  if (!parts) return undefined;
  const { article = '', revision = '', quotes: codes = '', quotation = '', from = '' } = parts;
  const quotes: Quote[] = [];
  for (const code of codes.split('_')) {
    const quote = decode(code);
    if (!quote) return undefined;
    quotes.push(quote);
  }
  return {
    article,
    revision: Number.parseInt(revision, 36),
    quotes,
    state: state.slice(0, state.indexOf('@')),
    at: { quotation: Number.parseInt(quotation, 36), from: Number.parseInt(from, 36) },
  };
}
