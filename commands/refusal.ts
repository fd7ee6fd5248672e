import { ImportRefused } from '../src/imports/index.js';
import { LibraryAway, LibraryRefusal } from '../src/library/index.js';
import {
  composeNote,
  type Language,
  type Reply,
  type Source,
  sayFurtherOn,
  type Voice,
  voiceOf,
} from '../src/reply/index.js';

/**
 * Something that a person asked for can't be done, and it is nobody's fault. What is said is a sentence for them,
 * in the language of whoever is told; the message is in English, for the log.
 */
export class Refusal extends Error {
  override readonly name = 'Refusal';

  constructor(readonly say: (voice: Voice) => string) {
    super(say(voiceOf()));
  }
}

/** What to say to a person when the error is only that something can't be done, and what they can do next. */
export function composeRefusal(error: unknown, language: Language): Reply | undefined {
  const sentence = sayRefusal(error, language);
  return sentence === undefined ? undefined : composeNote(sentence);
}

/** What to say to a person when the error is only that something can't be done. */
export function sayRefusal(error: unknown, language: Language): string | undefined {
  const voice = voiceOf(language);
  const { say } = voice;
  if (error instanceof Refusal) return error.say(voice);
  if (error instanceof LibraryRefusal) {
    const { refused } = error;
    return say(`library.refused.${refused.because}`, { limit: 'limit' in refused ? refused.limit : 0 });
  }
  // What the importer says itself is for programs and the log.
  if (error instanceof ImportRefused) return say(`import.${error.detail ?? error.kind}`);
  return undefined;
}

/** What to say when it isn't: that the library is away, or that the bot failed. @param reference for the host. */
export function sayFailure(error: unknown, reference: string, language: Language): string {
  const { say } = voiceOf(language);
  return error instanceof LibraryAway
    ? say(`library.away.${error.away}`)
    : say('fault.failed', { reference });
}

/** Whether what can't be done can't be done for a fault of the bot's own, which the host should hear of. */
export const isOwnFault = (error: unknown): boolean =>
  error instanceof ImportRefused && error.kind === 'failed';

/** What is further on than the place has read is refused with, where it can't be withheld. */
export const furtherOn = (source: Source) =>
  new Refusal(({ language }) => sayFurtherOn({ ...source, language }));

/** For `catch`: gives something in place of an error of a kind; any other is thrown on. */
export const replaceError =
  <T>(kind: typeof Refusal | typeof LibraryAway, instead: () => T) =>
  (error: unknown): T => {
    if (error instanceof kind) return instead();
    throw error;
  };

/** What a button is refused with whose article is gone or has changed; what stands in the message stays. */
export const staleButton = () => new Refusal(({ say }) => say('fault.stale'));

/**
 * What was typed names no paragraph of the article.
 *
 * @param why `none`: it has no such paragraph; `noNumber`: what was typed is no paragraph's number.
 */
export const noParagraph = (why: 'none' | 'noNumber', asked: string, last: number) =>
  new Refusal(({ say, quote }) => say(`paragraph.${why}`, { asked: quote(asked), last }));
