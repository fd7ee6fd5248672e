/** Why there is no model. */
export type UnusableKind =
  /** No such folder, or one without its files. */
  | 'missing'
  /** A file that isn't the one that model.json names. */
  | 'damaged'
  /** A model that is called in another way than model.json says. */
  | 'foreign'
  /** ONNX Runtime is not installed, or not made for this machine. */
  | 'no-runtime';

/** A model that can't be used; the message says why, and what to do, in a sentence for the host. */
export class UnusableModel extends Error {
  constructor(
    readonly kind: UnusableKind,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'UnusableModel';
  }
}
