import type { Article, Paragraph } from '../../article/index.js';
import { type FactField, type Span, wordsAt } from '../answer.js';
import { type QuoteToken, quoteTokens, umlautKeys, type WordTable } from '../text/index.js';
import { spend, type Work } from './work.js';

/** The number of a word that the article hasn't. */
const NOWHERE = -1;

/** What "&" is read as. */
const AND: Readonly<Record<string, string>> = {
  en: 'and',
  de: 'und',
  fr: 'et',
  es: 'y',
  it: 'e',
  pt: 'e',
  nl: 'en',
};

/** The numbers of an article's words, "&" having that of "and". */
function readSigns(ids: Int32Array, idOf: Map<string, number>, and: string | undefined): Int32Array {
  if (and === undefined) return ids;
  const [sign, word] = [idOf.get('&'), idOf.get(and)];
  if (word !== undefined) idOf.set('&', word);
  else if (sign !== undefined) idOf.set(and, sign);
  return word === undefined || sign === undefined ? ids : ids.map((id) => (id === sign ? word : id));
}

/** Words of the article: a stretch of one paragraph. */
export interface Located {
  readonly paragraph: Paragraph;
  readonly span: Span;
  /** Present where it stands outside the body, whose paragraphs alone have numbers. */
  readonly field?: FactField;
}

/** What an article says outside its body, as a paragraph without a number. */
interface Margin extends Paragraph {
  readonly field: FactField;
}

/** The title, the captions and the notes of an article: they count as its words, too. */
export function marginsOf({ title, captions, notes }: Article): Margin[] {
  const margin = (text: string, field: FactField): Margin => ({ number: 0, text, field });
  return [
    ...(title ? [margin(title, 'title')] : []),
    ...captions.map(({ text }) => margin(text, 'caption')),
    ...notes.map((text) => margin(text, 'about-author')),
  ];
}

/** How many paragraphs are kept cut into words: a check comes back to the few that it looks at closely. */
const CUT_PARAGRAPHS = 50;

/** An article's words in a row, over all paragraphs, with where each one stands. Places count from 0. */
export class ArticleWords {
  /** How many there are. */
  readonly length: number;
  /** A number for each word, equal where the words are: numbers are compared many times faster. */
  readonly ids: Int32Array;
  readonly names: ReadonlySet<string>;
  readonly #of: Int32Array;
  readonly #idOf: ReadonlyMap<string, number>;
  /** The places of all words, those of one word after those of another, and where each word's begin. */
  readonly #places: Int32Array;
  readonly #firstPlace: Int32Array;
  readonly #firstWord: Int32Array;
  readonly #cut = new Map<number, readonly QuoteToken[]>();

  constructor(
    readonly paragraphs: readonly (Paragraph | Margin)[],
    { keys, ids: given, firstWord, names }: WordTable,
    language: string,
  ) {
    const idOf = new Map(keys.map((key, id) => [key, id]));
    const ids = readSigns(given, idOf, AND[language]);
    this.length = ids.length;
    this.ids = ids;
    this.names = new Set(names);
    this.#idOf = idOf;
    this.#firstWord = firstWord;
    this.#of = new Int32Array(ids.length);
    for (let p = 0; p < paragraphs.length; p++) this.#of.fill(p, firstWord[p], firstWord[p + 1]);
    const next = new Int32Array(keys.length + 1);
    for (const id of ids) next[id + 1]!++;
    for (let id = 0; id < keys.length; id++) next[id + 1]! += next[id]!;
    this.#firstPlace = next.slice();
    this.#places = new Int32Array(ids.length);
    ids.forEach((id, place) => {
      this.#places[next[id]!++] = place;
    });
  }

  /** The word at a place. */
  token(place: number): QuoteToken | undefined {
    const p = this.#of[place];
    return p === undefined ? undefined : this.#tokensOf(p)[place - this.#firstWord[p]!];
  }

  /** The words from `from` up to `to`. */
  tokens(from: number, to: number): QuoteToken[] {
    const found: QuoteToken[] = [];
    for (let place = Math.max(0, from); place < to; place++) {
      const token = this.token(place);
      if (!token) break;
      found.push(token);
    }
    return found;
  }

  #tokensOf(p: number): readonly QuoteToken[] {
    const known = this.#cut.get(p);
    if (known) return known;
    const tokens = quoteTokens(this.paragraphs[p]!.text);
    const [oldest] = this.#cut.keys();
    if (oldest !== undefined && this.#cut.size >= CUT_PARAGRAPHS) this.#cut.delete(oldest);
    this.#cut.set(p, tokens);
    return tokens;
  }

  /** Words as the article writes them, where a quotation has none of its umlauts. */
  respelled(words: readonly QuoteToken[]): readonly QuoteToken[] {
    return words.map((word) => {
      const key = this.#idOf.has(word.key)
        ? undefined
        : umlautKeys(word.key).find((one) => this.#idOf.has(one));
      return key === undefined ? word : { ...word, key };
    });
  }

  /** The numbers of a text's words; `NOWHERE` for those that the article lacks. */
  idsOf(words: readonly QuoteToken[]): Int32Array {
    return Int32Array.from(words, ({ key }) => this.#idOf.get(key) ?? NOWHERE);
  }

  /** Where a word stands, ascending. */
  places(key: string): Int32Array {
    const id = this.#idOf.get(key);
    if (id === undefined) return this.#places.subarray(0, 0);
    return this.#places.subarray(this.#firstPlace[id], this.#firstPlace[id + 1]);
  }

  /** The paragraph's place, counted from 0. */
  paragraphOf(place: number): number {
    return this.#of[place] ?? -1;
  }

  /** Where words stand as they are, one after the other, in order; as many places as the work reaches to. */
  occurrences(words: readonly QuoteToken[], work: Work): number[] {
    const ids = this.idsOf(words);
    let rarest = 0;
    let places = this.places(words[0]?.key ?? '');
    for (const [at, { key }] of words.entries()) {
      const own = this.places(key);
      if (own.length >= places.length) continue;
      rarest = at;
      places = own;
    }
    const found: number[] = [];
    for (const place of places) {
      const from = place - rarest;
      const length = from < 0 ? 0 : this.run(ids, 0, from, ids.length);
      if (!spend(work, 1 + length)) break;
      if (length === ids.length) found.push(from);
    }
    return found;
  }

  /** How many words the paragraph of a place has. */
  countAround(place: number): number {
    const p = this.paragraphOf(place);
    return (this.#firstWord[p + 1] ?? 0) - (this.#firstWord[p] ?? 0);
  }

  /** How many of `ids`, from `at` on, stand in a row from `place` on, `most` at most. */
  run(ids: Int32Array, at: number, place: number, most: number): number {
    let length = 0;
    while (length < most && at + length < ids.length && this.ids[place + length] === ids[at + length])
      length++;
    return length;
  }

  /** The stretches that hold the words from `from` up to `to`, one for each paragraph. */
  located(from: number, to: number): Located[] {
    const found: Located[] = [];
    for (let place = from; place < to; ) {
      const p = this.paragraphOf(place);
      let until = place;
      while (until + 1 < to && this.paragraphOf(until + 1) === p) until++;
      const span = { start: this.token(place)!.start, end: this.token(until)!.end };
      const paragraph = this.paragraphs[p]!;
      found.push({ paragraph, span, ...('field' in paragraph && { field: paragraph.field }) });
      place = until + 1;
    }
    return found;
  }

  /** The words from `from` up to `to` as the article has them. */
  text(from: number, to: number): string {
    return this.located(from, to).map(wordsAt).join(' ');
  }
}
