import type { Paragraph } from '../../article/article.js';
import type { Span } from '../answer.js';
import { type QuoteToken, quoteTokens } from './tokens.js';
import { spend, type Work } from './work.js';

/** The number of a word that the article hasn't. */
const NOWHERE = -1;

/** Words of the article: a stretch of one paragraph. */
export interface Located {
  readonly paragraph: Paragraph;
  readonly span: Span;
}

/** An article's words in a row, over all paragraphs, with where each one stands. Places count from 0. */
export class ArticleWords {
  readonly tokens: readonly QuoteToken[];
  readonly #of: Int32Array;
  readonly #places = new Map<string, number[]>();
  readonly #ids = new Map<string, number>();
  /** A number for each word, equal where the words are: numbers are compared many times faster. */
  readonly ids: Int32Array;

  constructor(readonly paragraphs: readonly Paragraph[]) {
    const tokens: QuoteToken[] = [];
    const of: number[] = [];
    const ids: number[] = [];
    paragraphs.forEach(({ text }, p) => {
      for (const token of quoteTokens(text)) {
        const places = this.#places.get(token.key);
        if (places) places.push(tokens.length);
        else {
          this.#places.set(token.key, [tokens.length]);
          this.#ids.set(token.key, this.#ids.size);
        }
        ids.push(this.#ids.get(token.key) ?? NOWHERE);
        tokens.push(token);
        of.push(p);
      }
    });
    this.tokens = tokens;
    this.#of = Int32Array.from(of);
    this.ids = Int32Array.from(ids);
  }

  /** The numbers of a text's words; `NOWHERE` for those that the article lacks. */
  idsOf(words: readonly QuoteToken[]): Int32Array {
    return Int32Array.from(words, ({ key }) => this.#ids.get(key) ?? NOWHERE);
  }

  places(key: string): readonly number[] {
    return this.#places.get(key) ?? [];
  }

  /** The paragraph's place, counted from 0. */
  paragraphOf(place: number): number {
    return this.#of[place] ?? -1;
  }

  /** Where words stand as they are, one after the other, in order; as many places as the work reaches to. */
  occurrences(words: readonly QuoteToken[], work: Work): number[] {
    const ids = this.idsOf(words);
    let rarest = 0;
    for (let i = 1; i < words.length; i++)
      if (this.places(words[i]!.key).length < this.places(words[rarest]!.key).length) rarest = i;
    const found: number[] = [];
    for (const place of this.places(words[rarest]?.key ?? '')) {
      const from = place - rarest;
      const length = from < 0 ? 0 : this.run(ids, 0, from, ids.length);
      if (!spend(work, 1 + length)) break;
      if (length === ids.length) found.push(from);
    }
    return found;
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
      const span = { start: this.tokens[place]!.start, end: this.tokens[until]!.end };
      found.push({ paragraph: this.paragraphs[p]!, span });
      place = until + 1;
    }
    return found;
  }

  /** The words from `from` up to `to` as the article has them. */
  text(from: number, to: number): string {
    return this.located(from, to)
      .map(({ paragraph, span }) => paragraph.text.slice(span.start, span.end))
      .join(' ');
  }
}
