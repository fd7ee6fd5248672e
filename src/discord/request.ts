import {
  ApplicationIntegrationType,
  type BaseInteraction,
  type ChatInputCommandInteraction,
  type CommandInteractionOptionResolver,
} from 'discord.js';
import type { Asking, Called, Option, OptionValue, Slash, Unchecked } from '../../commands/index.js';
import { everyCommand } from '../../commands/index.js';
import { type Language, languageFor } from '../reply/index.js';
import { rightsOf } from './rights.js';
import { givenFile } from './upload.js';

/** What is said to the person alone is in their own language; what others read too is in their server's. */
export interface Languages {
  readonly own: Language;
  readonly shared: Language;
}

export function languagesOf({
  locale,
  guildLocale,
}: Pick<BaseInteraction, 'locale' | 'guildLocale'>): Languages {
  return { own: languageFor(locale), shared: languageFor(guildLocale ?? locale) };
}

/** Who asks from where, in the terms of the library. @param language what the answer is said in. */
export function askingOf(
  interaction: BaseInteraction,
  language: Language,
  ownLanguage: Language,
  progress: Asking['progress'],
): Asking {
  const { guildId, channelId, channel, user, authorizingIntegrationOwners: owners } = interaction;
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
    language,
    ownLanguage,
    may: rightsOf(interaction, server ?? undefined),
    progress,
  };
}

/** The command that an interaction is for. */
export function calledBy(
  {
    commandName,
    options,
  }: { commandName: string; options: Pick<CommandInteractionOptionResolver, 'getSubcommand'> },
  commands: readonly Slash[],
): Called | undefined {
  const sub = options.getSubcommand(false);
  const path = sub === null ? commandName : `${commandName} ${sub}`;
  return everyCommand(commands).find((one) => one.path === path);
}

/** The options' values as they were given. @throws when one is of another kind than its definition. */
export function optionsOf({ options }: ChatInputCommandInteraction, { command }: Called): Unchecked {
  const read = ([name, { kind }]: [string, Option]) => [name, readOption(options, name, kind)] as const;
  return Object.fromEntries(Object.entries(command.options).map(read));
}

function readOption(
  options: ChatInputCommandInteraction['options'],
  name: string,
  kind: Option['kind'],
): OptionValue | undefined {
  switch (kind) {
    case 'text':
    case 'choice':
      return options.getString(name) ?? undefined;
    case 'switch':
      return options.getBoolean(name) ?? undefined;
    case 'number':
      return options.getInteger(name) ?? undefined;
    case 'channel':
      return options.getChannel(name)?.id;
    case 'file': {
      const attachment = options.getAttachment(name);
      return attachment ? givenFile(attachment) : undefined;
    }
  }
}
