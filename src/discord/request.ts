import {
  ApplicationIntegrationType,
  type BaseInteraction,
  type ChatInputCommandInteraction,
} from 'discord.js';
import type { Asking, Command } from '../../commands/index.js';

/** Who asks from where, in the terms of the library. */
export function askingOf(interaction: BaseInteraction): Asking {
  const { guildId, channelId, channel, user, locale, authorizingIntegrationOwners: owners } = interaction;
  // Somebody who brings the bot along into a server that hasn't installed it reads from their own library.
  const server = owners[ApplicationIntegrationType.GuildInstall] === guildId ? guildId : null;
  const parent = channel?.isThread() ? channel.parentId : null;
  return {
    place: {
      person: user.id,
      ...(server !== null && { server }),
      ...(channelId !== null && { channel: channelId }),
      ...(parent !== null && { parent }),
    },
    locale,
  };
}

/** The options' values as they were given. @throws when one is of another kind than its definition. */
export function optionsOf(interaction: ChatInputCommandInteraction, { options }: Command) {
  const given: Record<string, string | boolean | undefined> = {};
  for (const [name, { kind }] of Object.entries(options)) {
    const value =
      kind === 'text' ? interaction.options.getString(name) : interaction.options.getBoolean(name);
    given[name] = value ?? undefined;
  }
  return given;
}
