import { DiscordAPIError, type Interaction, RESTJSONErrorCodes } from 'discord.js';
import { LibraryAway, LibraryRefusal } from '../library/refusals.js';
import { composeFailure, composeNote, type Reply } from '../reply/index.js';
import { type Log, newReference } from './log.js';
import { send } from './respond.js';

/** Nobody is there any more to be answered, or another process has answered already. */
const TOO_LATE = new Set<number | string>([
  RESTJSONErrorCodes.UnknownInteraction,
  RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged,
  RESTJSONErrorCodes.InvalidWebhookToken,
  RESTJSONErrorCodes.UnknownWebhook,
  RESTJSONErrorCodes.UnknownMessage,
]);

/**
 * Does what an interaction asks for. Whatever goes wrong is logged with a reference, and the person is told
 * kindly, with the same reference. Never throws.
 *
 * @param what the command or component, for the log.
 */
export async function guarded(
  interaction: Interaction,
  what: string,
  log: Log,
  work: () => Promise<void>,
): Promise<void> {
  const begun = performance.now();
  const took = () => Math.round(performance.now() - begun);
  try {
    await work();
    log.debug({ what, took: took() }, 'answered');
  } catch (error) {
    if (isTooLate(error)) {
      const age = Date.now() - interaction.createdTimestamp;
      log.warn({ what, took: took(), age, code: error.code }, 'too late to answer');
      return;
    }
    if (error instanceof LibraryRefusal) {
      log.debug({ what, took: took(), because: error.refused.because }, 'refused');
      await say(interaction, composeNote(error.message), log);
      return;
    }
    const reference = newReference();
    log.error({ what, took: took(), reference, err: error }, 'failed');
    const away = error instanceof LibraryAway;
    await say(interaction, away ? composeNote(error.message) : composeFailure(reference), log);
  }
}

async function say(interaction: Interaction, reply: Reply, log: Log): Promise<void> {
  try {
    if (interaction.isAutocomplete()) {
      if (!interaction.responded) await interaction.respond([]);
    } else await send(interaction, reply, true);
  } catch (error) {
    log.warn({ err: error }, 'could not say that it failed');
  }
}

function isTooLate(error: unknown): error is DiscordAPIError {
  return error instanceof DiscordAPIError && TOO_LATE.has(error.code);
}
