/** Why the library doesn't do what it was asked. */
export type RefusalReason =
  /** Every place in the library is taken: `limit` articles. */
  | { readonly because: 'full'; readonly limit: number }
  /** `limit` imports an hour were made; the next can be made at `again`. */
  | { readonly because: 'too-many-imports'; readonly limit: number; readonly again: Date }
  /** The same, of one person's in all libraries. */
  | { readonly because: 'too-many-of-yours'; readonly limit: number; readonly again: Date }
  | { readonly because: 'no-such-article'; readonly id: string }
  /** It was kept, discarded, or its day is over. */
  | { readonly because: 'no-such-draft'; readonly id: string }
  /** It comes with Footnote or from its host, so it can only be hidden. */
  | { readonly because: 'shared'; readonly id: string }
  /** It is the library's own, so it can't be hidden, only removed. */
  | { readonly because: 'not-shared'; readonly id: string }
  /** Without it there would be nothing left to read. */
  | { readonly because: 'last'; readonly id: string };

/** A refusal. The message is a sentence for a person; `refused` is for who wants to word it otherwise. */
export class LibraryRefusal extends Error {
  constructor(readonly refused: RefusalReason) {
    super(sentence(refused));
    this.name = 'LibraryRefusal';
  }
}

function sentence(refused: RefusalReason): string {
  switch (refused.because) {
    case 'full':
      return `This library is full: it has ${refused.limit} articles. Remove one that is no longer read.`;
    case 'too-many-imports':
      return `${refused.limit} articles were added here within an hour, which is all that I take. Please try again later.`;
    case 'too-many-of-yours':
      return `You added ${refused.limit} articles within an hour, which is all that I take from one person. Please try again later.`;
    case 'no-such-article':
      return 'This article is not in the library (any more).';
    case 'no-such-draft':
      return 'This article is no longer waiting to be kept. Please add it again.';
    case 'shared':
      return 'This article comes with the bot, so it can’t be changed or removed here; it can be hidden.';
    case 'not-shared':
      return 'This article belongs to this library: it can be removed, not hidden.';
    case 'last':
      return 'This is the last article here. Add another one first.';
  }
}

/** Why the database can't be used. */
export type Away = 'unreachable' | 'locked' | 'full' | 'read-only' | 'broken';

/**
 * The database can't be used at the moment. The message is a sentence for a person; the `cause` is for the
 * log and holds no secret of the connection.
 */
export class LibraryAway extends Error {
  constructor(
    readonly away: Away,
    cause: unknown,
  ) {
    super(AWAY[away], { cause });
    this.name = 'LibraryAway';
  }
}

const AWAY: Readonly<Record<Away, string>> = {
  unreachable: 'I can’t reach my library at the moment. Please try again in a few minutes.',
  locked: 'My library is busy with something else. Please try again in a moment.',
  full: 'My library’s disk is full, so nothing could be saved. Please tell whoever runs this bot.',
  'read-only':
    'My library can only be read at the moment, so nothing was saved. Please tell whoever runs this bot.',
  broken: 'My library can’t be read properly. Please tell whoever runs this bot.',
};
