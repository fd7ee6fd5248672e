/** What kept a text from being read as an article. */
export type UnreadableKind =
  /** No words in it. */
  | 'empty'
  /** A title, but nothing under it. */
  | 'no-body'
  /** Longer than one article may be. */
  | 'too-long'
  /** Bytes that are no text, or in an encoding that is not declared. */
  | 'not-text'
  /** A kind of file that isn't read: a spreadsheet, an archive, a picture. */
  | 'other-format'
  /** A PDF that opens with a password only, or a book that is protected against copying. */
  | 'locked'
  /** A file that is damaged, cut off, or nested deeper than anything that people write. */
  | 'damaged'
  /** A PDF of pictures of pages. */
  | 'scanned';

/** Thrown for what is no article. The message is one sentence for a person: what is wrong, how to mend it. */
export class UnreadableArticle extends Error {
  constructor(
    readonly kind: UnreadableKind,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'UnreadableArticle';
  }
}
