import {
  type APIApplicationCommandPermission,
  type APIGuildApplicationCommandPermissions,
  ApplicationCommandPermissionType,
  type BaseInteraction,
  PermissionFlagsBits,
  Routes,
} from 'discord.js';
import type { Asking, Right } from '../../commands/index.js';
import { PERMISSIONS } from './definitions.js';

/** The command whose use is what a right means; a server may give its use to whom it likes. */
const COMMAND: Partial<Readonly<Record<Right, string>>> = { library: 'library' };

/**
 * What somebody may do where they are. Who was let use a command of that right has it: Discord has looked. For
 * a button or a form the bot has to look itself: at the member's permissions, which come with the interaction,
 * and at the server's own rules for the command, which don't.
 *
 * @param server whose library is used; absent when it is the person's own.
 */
export function rightsOf(interaction: BaseInteraction, server: string | undefined): Asking['may'] {
  return async (right) => {
    if (server === undefined) return true;
    const held = interaction.memberPermissions;
    if (held?.has(PermissionFlagsBits.Administrator)) return true;
    const byDefault = held?.has(PERMISSIONS[right]) ?? false;
    const command = COMMAND[right];
    if (command === undefined) return byDefault;
    if (interaction.isCommand() && interaction.commandName === command) return true;
    return (await byRules(interaction, server, command, byDefault)) ?? byDefault;
  };
}

/** What a server's rules for a command say; nothing when it has none, or they can't be had. */
async function byRules(
  interaction: BaseInteraction,
  server: string,
  command: string,
  byDefault: boolean,
): Promise<boolean | undefined> {
  const { client } = interaction;
  const { application } = client;
  const all = (await client.rest
    .get(Routes.guildApplicationCommandsPermissions(application.id, server))
    .catch(() => [])) as APIGuildApplicationCommandPermissions[];
  if (all.length === 0) return undefined;
  const known = application.commands.cache;
  if (known.size === 0) await application.commands.fetch();
  const id = known.find((one) => one.name === command)?.id;
  const ofCommand = all.find((one) => one.id === id)?.permissions ?? [];
  const ofAll = all.find((one) => one.id === application.id)?.permissions ?? [];
  const channel = channelRule(ofCommand, interaction, server) ?? channelRule(ofAll, interaction, server);
  if (channel === false) return false;
  const member = memberRule(ofCommand, interaction, server);
  if (member !== undefined) return member;
  // What holds for all commands can take a command from somebody, but gives nobody one that needs a permission.
  return memberRule(ofAll, interaction, server) === false ? false : byDefault;
}

type Rules = readonly APIApplicationCommandPermission[];

function channelRule(rules: Rules, { channel, channelId }: BaseInteraction, server: string) {
  const ofChannels = rules.filter(({ type }) => type === ApplicationCommandPermissionType.Channel);
  const parent = channel?.isThread() ? channel.parentId : null;
  const here = ofChannels.find(({ id }) => id === channelId) ?? ofChannels.find(({ id }) => id === parent);
  // Discord's sign for all channels.
  const everywhere = ofChannels.find(({ id }) => id === `${BigInt(server) - 1n}`);
  return (here ?? everywhere)?.permission;
}

function memberRule(rules: Rules, { user, member }: BaseInteraction, server: string): boolean | undefined {
  const { Role, User } = ApplicationCommandPermissionType;
  const own = rules.find(({ type, id }) => type === User && id === user.id);
  if (own) return own.permission;
  const roles = !member ? [] : Array.isArray(member.roles) ? member.roles : [...member.roles.cache.keys()];
  const ofRoles = rules.filter(({ type, id }) => type === Role && id !== server && roles.includes(id));
  if (ofRoles.length > 0) return ofRoles.some(({ permission }) => permission);
  return rules.find(({ type, id }) => type === Role && id === server)?.permission;
}
