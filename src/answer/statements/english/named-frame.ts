import type { Mention } from '../names/index.js';
import { type Frame, type Token, wordAt } from '../tokens.js';
import { isAdverb } from '../words/index.js';

/**
 * How many tokens away a subject is looked for. No sentence of an article needs more; without an end, a text
 * without full stops would be read again from its beginning for each of its verbs.
 */
export const REACH = 200;

/** As many stand before a verb; "reply" ends like an adverb and is a verb, so a row of them has no other end. */
export const MOST_ADVERBS = 12;

/** A frame with the names that stand in it. A place is the number of a token; past an end stands nothing. */
export class NamedFrame {
  readonly tokens: readonly Token[];
  readonly #mentionAt: (Mention | undefined)[];
  /** The place of each mention among them. */
  readonly #order: ReadonlyMap<Mention, number>;
  /** The last opening bracket at or before each token; -1 when there is none. */
  readonly #opening: Int32Array;

  constructor(
    { tokens }: Frame,
    readonly mentions: readonly Mention[],
  ) {
    this.tokens = tokens;
    this.#mentionAt = new Array(tokens.length);
    for (const mention of mentions) {
      for (let at = mention.first; at <= mention.last; at++) this.#mentionAt[at] = mention;
    }
    this.#order = new Map(mentions.map((mention, place) => [mention, place]));
    let opening = -1;
    this.#opening = Int32Array.from(tokens, (token, at) => {
      if (token.kind === 'open') opening = at;
      return opening;
    });
  }

  /** The name that stands at, or over, a token. */
  mentionAt(at: number): Mention | undefined {
    return this.#mentionAt[at];
  }

  /** The name that stands before another, however far. */
  mentionBefore(mention: Mention): Mention | undefined {
    return this.mentions[(this.#order.get(mention) ?? 0) - 1];
  }

  /** The word at a token, in small letters; empty when it is none. */
  word(at: number): string {
    return wordAt(this.tokens, at);
  }

  kindAt(at: number): Token['kind'] | undefined {
    return this.tokens[at]?.kind;
  }

  isComma(at: number): boolean {
    return this.kindAt(at) === 'comma';
  }

  /** The token before the bracket that ends at a token; the token itself when none does. */
  beforeBracket(at: number): number {
    return this.kindAt(at) === 'close' ? (this.#opening[at] ?? -1) - 1 : at;
  }

  /** The token before the adverbs that stand before `at`. */
  beforeAdverbs(at: number): number {
    let back = at - 1;
    while (back >= at - MOST_ADVERBS && isBesideVerb(this.word(back))) back--;
    return back;
  }
}

const isBesideVerb = (word: string) => isAdverb(word) || word === 'not';
