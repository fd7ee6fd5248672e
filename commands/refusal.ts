import { LibraryRefusal } from '../src/library/refusals.js';

/** Something that a person asked for can't be done, and it is nobody's fault. The message is a sentence for them. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}

/** What to say to a person when the error is only that something can't be done. */
export function refusalSentence(error: unknown): string | undefined {
  return error instanceof Refusal || error instanceof LibraryRefusal ? error.message : undefined;
}
