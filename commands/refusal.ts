import { ImportRefused } from '../src/imports/index.js';
import { LibraryRefusal } from '../src/library/refusals.js';

/** Something that a person asked for can't be done, and it is nobody's fault. The message is a sentence for them. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}

/** What to say to a person when the error is only that something can't be done. */
export function refusalSentence(error: unknown): string | undefined {
  const refused = [Refusal, LibraryRefusal, ImportRefused].some((kind) => error instanceof kind);
  return refused ? (error as Error).message : undefined;
}

/** Whether what can't be done can't be done for a fault of the bot's own, which the host should hear of. */
export function isOwnFault(error: unknown): error is ImportRefused {
  return error instanceof ImportRefused && error.kind === 'failed';
}
