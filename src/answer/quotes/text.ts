import type { Paragraph } from '../../article/article.js';
import type { Span } from '../answer.js';
import { type QuoteToken, quoteTokens } from './tokens.js';

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

  constructor(readonly paragraphs: readonly Paragraph[]) {
    const tokens: QuoteToken[] = [];
    const of: number[] = [];
    paragraphs.forEach(({ text }, p) => {
      for (const token of quoteTokens(text)) {
        const places = this.#places.get(token.key);
        if (places) places.push(tokens.length);
        else this.#places.set(token.key, [tokens.length]);
        tokens.push(token);
        of.push(p);
      }
    });
    this.tokens = tokens;
    this.#of = Int32Array.from(of);
  }

  places(key: string): readonly number[] {
    return this.#places.get(key) ?? [];
  }

  /** The paragraph's place, counted from 0. */
  paragraphOf(place: number): number {
    return this.#of[place] ?? -1;
  }

  /** Where words stand as they are, one after the other. */
  occurrences(words: readonly QuoteToken[]): number[] {
    let rarest = 0;
    for (let i = 1; i < words.length; i++)
      if (this.places(words[i]!.key).length < this.places(words[rarest]!.key).length) rarest = i;
    return this.places(words[rarest]?.key ?? '')
      .map((place) => place - rarest)
      .filter((from) => from >= 0 && words.every((word, i) => this.tokens[from + i]?.key === word.key));
  }

  /** How many of `words`, from `at` on, stand in a row from `place` on. */
  run(words: readonly QuoteToken[], at: number, place: number): number {
    let length = 0;
    while (at + length < words.length && this.tokens[place + length]?.key === words[at + length]!.key)
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
