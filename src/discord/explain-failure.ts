import { DiscordAPIError, DiscordjsError, DiscordjsErrorCodes } from 'discord.js';
import { CannotStart } from '../command-line.js';
import { WrongSettings } from '../config.js';

/** Why Discord can't be used, in a line without what was sent. */
export function explainFailure(error: unknown, apiUrl: string): WrongSettings | CannotStart {
  const isRefused =
    (error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid) ||
    (error instanceof DiscordAPIError && error.status === 401);
  if (isRefused) {
    return new WrongSettings([
      'Discord refused the token in DISCORD_TOKEN. Copy it anew from the Bot page of your application at https://discord.com/developers/applications.',
    ]);
  }
  const { message, cause, code } = error as Error & { code?: unknown };
  const reason = message || (cause instanceof Error && cause.message) || code || 'no answer';
  return new CannotStart(`Discord could not be reached at ${withoutSecrets(apiUrl)}: ${reason}.`, {
    cause: error,
  });
}

/** An address without what may be secret in it. */
function withoutSecrets(address: string): string {
  const { origin, pathname } = new URL(address);
  return `${origin}${pathname.replace(/\/$/, '')}`;
}
