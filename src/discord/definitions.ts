import {
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  ChannelType,
  InteractionContextType,
  type Locale,
  PermissionFlagsBits,
  type RESTPostAPIApplicationCommandsJSONBody,
} from 'discord.js';
import type { Command, Offered, Option, Right } from '../../commands/index.js';
import { type CommandText, commandTexts, LANGUAGES, translationOf } from '../reply/index.js';

/** What a member must be allowed in a server to have a right there, unless the server says otherwise. */
export const PERMISSIONS: Readonly<Record<Right, bigint>> = {
  library: PermissionFlagsBits.ManageGuild,
  messages: PermissionFlagsBits.ManageMessages,
  settings: PermissionFlagsBits.ManageGuild,
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

/** A text in every language that Discord has too. */
function localize<K extends string>(field: K, text: CommandText) {
  const pairs = LANGUAGES.flatMap((language) =>
    translationOf(language).locales.map((locale) => [locale, text(language)] as const),
  );
  return { [field]: Object.fromEntries(pairs) } as { [F in K]: Partial<Record<Locale, string>> };
}

function nameAndDescribe(path: string, name: string) {
  const description = commandTexts.commandDescription(path);
  return {
    name,
    description: description(),
    ...localize('name_localizations', commandTexts.commandName(path)),
    ...localize('description_localizations', description),
  };
}

/** The commands as Discord takes them. */
export function writeDefinitions(offered: Offered): RESTPostAPIApplicationCommandsJSONBody[] {
  return [
    ...offered.commands.map((command) => ({
      type: ApplicationCommandType.ChatInput as const,
      ...nameAndDescribe(command.name, command.name),
      options:
        'commands' in command
          ? command.commands.map((one) => ({
              type: ApplicationCommandOptionType.Subcommand as const,
              ...nameAndDescribe(`${command.name} ${one.name}`, one.name),
              options: optionsOf(`${command.name} ${one.name}`, one),
            }))
          : (optionsOf(command.name, command) as APIApplicationCommandOption[]),
      ...(command.needs && { default_member_permissions: `${PERMISSIONS[command.needs]}` }),
      ...EVERYWHERE,
    })),
    ...offered.messageCommands.map(({ name }) => ({
      type: ApplicationCommandType.Message as const,
      name,
      ...localize('name_localizations', commandTexts.messageName(name)),
      ...EVERYWHERE,
    })),
  ];
}

function optionsOf(path: string, { options }: Command): APIApplicationCommandBasicOption[] {
  return (
    Object.entries(options)
      // Discord wants the required ones first.
      .sort(([, a], [, b]) => Number(b.required ?? false) - Number(a.required ?? false))
      .map(([name, option]) => writeOption(path, name, option))
  );
}

function writeOption(path: string, name: string, option: Option): APIApplicationCommandBasicOption {
  const { required = false } = option;
  const description = commandTexts.optionDescription(path, name);
  const base = {
    name,
    description: description(),
    required,
    ...localize('name_localizations', commandTexts.optionName(name)),
    ...localize('description_localizations', description),
  };
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
      return {
        type: ApplicationCommandOptionType.String,
        ...base,
        choices: option.choices.map((value) => {
          const text = commandTexts.choiceName(name, value);
          return { name: text(), value, ...localize('name_localizations', text) };
        }),
      };
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
