import type { UnreadableKind } from '../article/index.js';

/** Why a document was not imported. */
export type RefusedKind =
  /** Not an address of the web, or one with a name and password in it. */
  | 'address'
  /** An address inside somebody's network. */
  | 'private'
  /** The site can't be reached, breaks off, or sends on in circles. */
  | 'unreachable'
  /** The site answers, but not with the document (403, 404, …). */
  | 'status'
  /** Of no format that is read. */
  | 'type'
  /** Over the limit for a file, a text, time or memory. */
  | 'too-big'
  | 'too-long'
  | 'too-slow'
  /** Read, but no article. */
  | 'unreadable'
  /** Too many others are waiting. */
  | 'busy'
  /** Others of the same person are being read. */
  | 'several'
  /** Called off by who asked for it. */
  | 'cancelled'
  /** The bot is about to end. */
  | 'stopping'
  /** A fault of ours. */
  | 'failed';

/** What exactly it was, where somebody can do more about it than the kind tells. */
type RefusedDetail =
  | UnreadableKind
  /** A name or a password in an address. */
  | 'secret'
  /** The site doesn't have the page, doesn't give it to a bot, or can't give it at the moment. */
  | 'no-such-page'
  | 'forbidden'
  | 'trouble';

/** Thrown when a document is not imported. The message is a sentence for a person; the cause is for the log. */
export class ImportRefused extends Error {
  readonly detail?: RefusedDetail;

  constructor(
    readonly kind: RefusedKind,
    message: string,
    { detail, ...options }: ErrorOptions & { readonly detail?: RefusedDetail } = {},
  ) {
    super(message, options);
    if (detail !== undefined) this.detail = detail;
    this.name = 'ImportRefused';
  }
}
