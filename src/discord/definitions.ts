import {
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  ChannelType,
  InteractionContextType,
  PermissionFlagsBits,
  type RESTPostAPIApplicationCommandsJSONBody,
} from 'discord.js';
import type { Command, Offered, Option, Right } from '../../commands/index.js';

/** What a member must be allowed in a server to have a right there, unless the server says otherwise. */
export const PERMISSIONS: Readonly<Record<Right, bigint>> = {
  library: PermissionFlagsBits.ManageGuild,
  messages: PermissionFlagsBits.ManageMessages,
};

/** For servers and for people who install the bot themselves, in servers, direct messages and any conversation. */
const EVERYWHERE = {
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
  contexts: [
    InteractionContextType.Guild,
    InteractionContextType.BotDM,
    InteractionContextType.PrivateChannel,
  ],
};

/** Where a chosen article can be read. */
const CHANNELS = [
  ChannelType.GuildText,
  ChannelType.GuildAnnouncement,
  ChannelType.PublicThread,
  ChannelType.PrivateThread,
  ChannelType.AnnouncementThread,
  ChannelType.GuildVoice,
  ChannelType.GuildForum,
] as const;

/** The commands as Discord takes them. */
export function definitions(offered: Offered): RESTPostAPIApplicationCommandsJSONBody[] {
  return [
    ...offered.commands.map((command) => ({
      type: ApplicationCommandType.ChatInput as const,
      name: command.name,
      description: command.description,
      options:
        'commands' in command
          ? command.commands.map((one) => ({
              type: ApplicationCommandOptionType.Subcommand as const,
              name: one.name,
              description: one.description,
              options: optionsOf(one),
            }))
          : (optionsOf(command) as APIApplicationCommandOption[]),
      ...(command.needs && { default_member_permissions: `${PERMISSIONS[command.needs]}` }),
      ...EVERYWHERE,
    })),
    ...offered.messageCommands.map(({ name }) => ({
      type: ApplicationCommandType.Message as const,
      name,
      ...EVERYWHERE,
    })),
  ];
}

function optionsOf({ options }: Command): APIApplicationCommandBasicOption[] {
  return (
    Object.entries(options)
      // Discord wants the required ones first.
      .sort(([, a], [, b]) => Number(b.required ?? false) - Number(a.required ?? false))
      .map(([name, option]) => optionDefinition(name, option))
  );
}

function optionDefinition(name: string, option: Option): APIApplicationCommandBasicOption {
  const { description, required = false } = option;
  const base = { name, description, required };
  switch (option.kind) {
    case 'switch':
      return { type: ApplicationCommandOptionType.Boolean, ...base };
    case 'number':
      return {
        type: ApplicationCommandOptionType.Integer,
        ...base,
        ...(option.min !== undefined && { min_value: option.min }),
        ...(option.max !== undefined && { max_value: option.max }),
      };
    case 'choice':
      return { type: ApplicationCommandOptionType.String, ...base, choices: [...option.choices] };
    case 'file':
      return { type: ApplicationCommandOptionType.Attachment, ...base };
    case 'channel':
      return { type: ApplicationCommandOptionType.Channel, ...base, channel_types: [...CHANNELS] };
    case 'text':
      return {
        type: ApplicationCommandOptionType.String,
        ...base,
        ...(option.maxLength !== undefined && { max_length: option.maxLength }),
        ...(option.suggest && { autocomplete: true as const }),
      } as APIApplicationCommandBasicOption;
  }
}
