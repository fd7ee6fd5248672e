import {
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  ChannelType,
  InteractionContextType,
  Locale,
  PermissionFlagsBits,
  type RESTPostAPIApplicationCommandsJSONBody,
} from 'discord.js';
import type { Command, Offered, Option, Right } from '../../commands/index.js';
import { LANGUAGES, type Language, type LocalText, localTexts } from '../reply/index.js';

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

/** Discord's languages that are the bot's; commands are in English in all others. */
const LOCALES: Readonly<Record<Language, readonly Locale[]>> = {
  en: [],
  es: [Locale.SpanishES, Locale.SpanishLATAM],
  ru: [Locale.Russian],
  'zh-CN': [Locale.ChineseCN],
};

/** A text in every language that has it. */
function localized<K extends string>(
  field: K,
  text: LocalText,
): { [F in K]?: Partial<Record<Locale, string>> } {
  const pairs = LANGUAGES.flatMap((language) => {
    const found = text(language);
    return found === undefined ? [] : LOCALES[language].map((locale) => [locale, found] as const);
  });
  return pairs.length === 0
    ? {}
    : ({ [field]: Object.fromEntries(pairs) } as { [F in K]?: Partial<Record<Locale, string>> });
}

function named(path: string, { name, description }: { readonly name: string; readonly description: string }) {
  return {
    name,
    description,
    ...localized('name_localizations', localTexts.commandName(path)),
    ...localized('description_localizations', localTexts.commandDescription(path)),
  };
}

/** The commands as Discord takes them. */
export function definitions(offered: Offered): RESTPostAPIApplicationCommandsJSONBody[] {
  return [
    ...offered.commands.map((command) => ({
      type: ApplicationCommandType.ChatInput as const,
      ...named(command.name, command),
      options:
        'commands' in command
          ? command.commands.map((one) => ({
              type: ApplicationCommandOptionType.Subcommand as const,
              ...named(`${command.name} ${one.name}`, one),
              options: optionsOf(`${command.name} ${one.name}`, one),
            }))
          : (optionsOf(command.name, command) as APIApplicationCommandOption[]),
      ...(command.needs && { default_member_permissions: `${PERMISSIONS[command.needs]}` }),
      ...EVERYWHERE,
    })),
    ...offered.messageCommands.map(({ name }) => ({
      type: ApplicationCommandType.Message as const,
      name,
      ...localized('name_localizations', localTexts.messageName(name)),
      ...EVERYWHERE,
    })),
  ];
}

function optionsOf(path: string, { options }: Command): APIApplicationCommandBasicOption[] {
  return (
    Object.entries(options)
      // Discord wants the required ones first.
      .sort(([, a], [, b]) => Number(b.required ?? false) - Number(a.required ?? false))
      .map(([name, option]) => optionDefinition(path, name, option))
  );
}

function optionDefinition(path: string, name: string, option: Option): APIApplicationCommandBasicOption {
  const { description, required = false } = option;
  const base = {
    name,
    description,
    required,
    ...localized('name_localizations', localTexts.optionName(name)),
    ...localized('description_localizations', localTexts.optionDescription(path, name)),
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
        choices: option.choices.map((choice) => ({
          ...choice,
          ...localized('name_localizations', localTexts.choiceName(name, choice.value)),
        })),
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
