/**
 * A piece of a document in reading order, before anyone has said what it is to the article. What each format is first read into.
 */
export interface Block {
  /** `picture`: the words of a picture, not of the text. */
  readonly kind: 'text' | 'heading' | 'picture';
  /** Without markup. `\n` is a line end that may be only a wrap, `HARD_BREAK` one that is meant. May be empty for a heading. */
  readonly text: string;
  /** Of a heading, from 1. */
  readonly depth?: number;
}
