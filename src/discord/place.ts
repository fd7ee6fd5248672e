import { ApplicationIntegrationType, type BaseInteraction } from 'discord.js';
import type { Place } from '../library/index.js';

/** Where somebody is, in the terms of the library. */
export function placeOf(interaction: BaseInteraction): Place {
  const { guildId, channelId, channel, user, authorizingIntegrationOwners: owners } = interaction;
  // Somebody who brings the bot along into a server that hasn't installed it reads from their own library.
  const server = owners[ApplicationIntegrationType.GuildInstall] === guildId ? guildId : null;
  const parent = channel?.isThread() ? channel.parentId : null;
  return {
    person: user.id,
    ...(server !== null && { server }),
    ...(channelId !== null && { channel: channelId }),
    ...(parent !== null && { parent }),
  };
}
