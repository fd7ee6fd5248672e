import { ApplicationIntegrationType, type BaseInteraction, type Message } from 'discord.js';
import type { Place } from '../library/index.js';

/** Where somebody is, in the terms of the library. */
export function placeOf(interaction: BaseInteraction): Place {
  const { guildId, user, authorizingIntegrationOwners: owners } = interaction;
  // Somebody who brings the bot along into a server that hasn't installed it reads from their own library.
  const server = owners[ApplicationIntegrationType.GuildInstall] === guildId ? guildId : null;
  return placeAt(user.id, server, interaction);
}

/** Where somebody has written a message. */
export const placeOfMessage = (message: Message): Place =>
  placeAt(message.author.id, message.guildId, message);

function placeAt(
  person: string,
  server: string | null,
  { channel, channelId }: Pick<BaseInteraction | Message, 'channel' | 'channelId'>,
): Place {
  const parent = channel?.isThread() ? channel.parentId : null;
  return {
    person,
    ...(server !== null && { server }),
    ...(channelId !== null && { channel: channelId }),
    ...(parent !== null && { parent }),
  };
}
