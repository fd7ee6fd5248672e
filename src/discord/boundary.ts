import { type BaseInteraction, DiscordAPIError, RESTJSONErrorCodes } from 'discord.js';
import { composeRefusal, isOwnFault, sayFailure } from '../../commands/index.js';
import { createReference, type Log } from '../log.js';
import { composeNote, type Language, type Reply } from '../reply/index.js';
import type { Fate } from './watch.js';

/** Nobody is there any more to be answered, or another process has answered already. */
const TOO_LATE = new Set<number | string>([
  RESTJSONErrorCodes.UnknownInteraction,
  RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged,
  RESTJSONErrorCodes.InvalidWebhookToken,
  RESTJSONErrorCodes.UnknownWebhook,
  RESTJSONErrorCodes.UnknownMessage,
]);

/** What an interaction asks for. */
interface Duty {
  /** The command or component, for the log. */
  readonly what: string;
  /** The person's. */
  readonly language: Language;
  work(): Promise<void>;
  /** Says something to the person; where nothing can be said but a list of choices, it gives an empty one. */
  tell(reply: Reply): Promise<void>;
}

/**
 * Does what an interaction asks for. Whatever goes wrong is logged with a reference, and the person is told
 * kindly, with the same reference. Never throws; returns what became of it.
 */
export async function runGuarded(
  { createdTimestamp }: Pick<BaseInteraction, 'createdTimestamp'>,
  log: Log,
  { what, language, work, tell }: Duty,
): Promise<Fate> {
  const begun = performance.now();
  const took = () => Math.round(performance.now() - begun);
  try {
    await work();
    log.debug({ what, took: took() }, 'answered');
    return 'answered';
  } catch (error) {
    if (isTooLate(error)) {
      const age = Date.now() - createdTimestamp;
      const isOthers = error.code === RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged;
      const why = isOthers
        ? 'another process has answered: does one more run with this token?'
        : 'too late to answer';
      log.warn({ what, took: took(), age, code: error.code }, why);
      return 'late';
    }
    const refused = composeRefusal(error, language);
    if (refused !== undefined) {
      const isOurs = isOwnFault(error);
      if (isOurs) log.error({ what, took: took(), err: error }, 'failed');
      else log.debug({ what, took: took(), err: error }, 'refused');
      await say(refused, log, tell);
      return isOurs ? 'failed' : 'refused';
    }
    const reference = createReference();
    log.error({ what, took: took(), reference, err: error }, 'failed');
    await say(composeNote(sayFailure(error, reference, language)), log, tell);
    return 'failed';
  }
}

async function say(reply: Reply, log: Log, tell: (reply: Reply) => Promise<void>): Promise<void> {
  try {
    await tell(reply);
  } catch (error) {
    log.warn({ err: error }, 'could not say that it failed');
  }
}

function isTooLate(error: unknown): error is DiscordAPIError {
  return error instanceof DiscordAPIError && TOO_LATE.has(error.code);
}
