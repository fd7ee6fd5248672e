import type {
  BaseInteraction,
  ChatInputCommandInteraction,
  CommandInteractionOptionResolver,
} from 'discord.js';
import type { Asking, Called, Option, OptionValue, Unchecked } from '../../commands/index.js';
import { placeOf } from './place.js';
import { mayWrite, type RulesReader, readRules, rightsOf } from './rights.js';
import type { Terms } from './terms.js';
import { openUpload } from './upload.js';

/**
 * Who asks from where.
 *
 * @param answering what the answer is said in, and how it comes about.
 * @param rules where a server's rules for the commands are read.
 */
export function askingOf(
  interaction: BaseInteraction,
  { prefers, own, ofClient, ofServer }: Terms,
  { language, isPrivate, progress, aside }: Pick<Asking, 'language' | 'isPrivate' | 'progress' | 'aside'>,
  rules: RulesReader = readRules,
): Asking {
  const place = placeOf(interaction);
  const may = rightsOf(interaction, place.server, rules);
  const mayWriteIn = (channel: string) => mayWrite(interaction, channel);
  const spoken = {
    language,
    ownLanguage: own,
    clientLanguage: ofClient,
    ...(ofServer && { serverLanguage: ofServer }),
  };
  return { place, ...spoken, isPrivate, prefers, may, mayWriteIn, progress, aside };
}

/** The command that an interaction is for. */
export function calledBy(
  {
    commandName,
    options,
  }: { commandName: string; options: Pick<CommandInteractionOptionResolver, 'getSubcommand'> },
  byPath: ReadonlyMap<string, Called>,
): Called | undefined {
  const sub = options.getSubcommand(false);
  return byPath.get(sub === null ? commandName : `${commandName} ${sub}`);
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
      return attachment ? openUpload(attachment) : undefined;
    }
  }
}
