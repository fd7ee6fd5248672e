/** Why the library doesn't do what it was asked. */
export type RefusalReason =
  /** Every place in the library is taken: `limit` articles. */
  | { readonly because: 'full'; readonly limit: number }
  /** `limit` imports an hour were made; the next can be made at `again`. */
  | { readonly because: 'too-many-imports'; readonly limit: number; readonly again: Date }
  /** The same, of one person's in all libraries. */
  | { readonly because: 'too-many-of-yours'; readonly limit: number; readonly again: Date }
  | { readonly because: 'too-many-notes'; readonly limit: number }
  | { readonly because: 'no-such-article'; readonly id: string }
  /** It was kept, discarded, or its day is over. */
  | { readonly because: 'no-such-draft'; readonly id: string }
  /** It comes with Footnote or from its host, so it can only be hidden. */
  | { readonly because: 'shared'; readonly id: string }
  /** It is the library's own, so it can't be hidden, only removed. */
  | { readonly because: 'not-shared'; readonly id: string }
  /** `limit` steps are planned. */
  | { readonly because: 'too-many-steps'; readonly limit: number }
  /** Without it there would be nothing left to read. */
  | { readonly because: 'last'; readonly id: string };

/** A refusal. How a person is told stands in the catalogues of src/reply; the message is for logs. */
export class LibraryRefusal extends Error {
  constructor(readonly refused: RefusalReason) {
    super(`the library refuses: ${refused.because}`);
    this.name = 'LibraryRefusal';
  }
}

/** Why the database can't be used. */
export type Away = 'unreachable' | 'locked' | 'full' | 'read-only' | 'broken';

/**
 * The database can't be used at the moment. How a person is told stands in the catalogues of src/reply; the `cause`
 * is for the log and holds no secret of the connection.
 */
export class LibraryAway extends Error {
  constructor(
    readonly away: Away,
    cause: unknown,
  ) {
    super(`the library is away: ${away}`, { cause });
    this.name = 'LibraryAway';
  }
}
