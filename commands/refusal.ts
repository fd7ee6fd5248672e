import { ImportRefused } from '../src/imports/index.js';
import { LibraryAway, LibraryRefusal } from '../src/library/refusals.js';
import { type Language, type Words, wordsIn } from '../src/reply/index.js';

/**
 * Something that a person asked for can't be done, and it is nobody's fault. What is said is a sentence for them,
 * in the language of whoever is told; the message is in English, for the log.
 */
export class Refusal extends Error {
  override readonly name = 'Refusal';

  constructor(readonly say: (words: Words) => string) {
    super(say(wordsIn()));
  }
}

/** What to say to a person when the error is only that something can't be done. */
export function refusalSentence(error: unknown, language: Language): string | undefined {
  const words = wordsIn(language);
  if (error instanceof Refusal) return error.say(words);
  if (error instanceof LibraryRefusal) {
    const { refused } = error;
    return words.library.refused(refused.because, 'limit' in refused ? refused.limit : undefined);
  }
  // What the importer says itself is English, and tells more than the kind of it.
  if (error instanceof ImportRefused)
    return language === 'en' ? error.message : words.library.unread(error.kind);
  return undefined;
}

/** What to say when it isn't: that the library is away, or that the bot failed. @param reference for the host. */
export function failureSentence(error: unknown, reference: string, language: Language): string {
  const words = wordsIn(language);
  return error instanceof LibraryAway ? words.library.away(error.away) : words.failed(reference);
}

/** Whether what can't be done can't be done for a fault of the bot's own, which the host should hear of. */
export function isOwnFault(error: unknown): error is ImportRefused {
  return error instanceof ImportRefused && error.kind === 'failed';
}

/** What a button is refused with whose article is gone or has changed; what stands in the message stays. */
export const staleButton = () => new Refusal((words) => words.staleButton);
