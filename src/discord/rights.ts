import {
  type APIApplicationCommandPermission,
  type APIGuildApplicationCommandPermissions,
  ApplicationCommandPermissionType,
  type BaseInteraction,
  GuildMember,
  InteractionContextType,
  PermissionFlagsBits,
  Routes,
} from 'discord.js';
import { LRUCache } from 'lru-cache';
import { type Asking, Refusal, type Right } from '../../commands/index.js';
import { PERMISSIONS } from './definitions.js';
import { placeOf } from './place.js';

/** The command whose use is what a right means; a server may give its use to whom it likes. */
const COMMAND: Partial<Readonly<Record<Right, string>>> = { library: 'library' };

/** The rules of a server for the bot's commands. */
export type RulesReader = (
  client: BaseInteraction['client'],
  server: string,
) => Promise<readonly APIGuildApplicationCommandPermissions[]>;

/** Asks Discord each time. */
export const readRules: RulesReader = async ({ rest, application }, server) => {
  const found = await rest.get(Routes.guildApplicationCommandsPermissions(application.id, server));
  return found as APIGuildApplicationCommandPermissions[];
};

/** For suggestions, which are asked for at every letter: a word about half a minute old will do. */
const REMEMBERED = 30_000;
/** More servers than have somebody typing in one half minute. */
const SERVERS = 1000;

/** Asks Discord once in half a minute. */
export function rememberRules(): RulesReader {
  const lately = new LRUCache<string, ReturnType<RulesReader>>({ max: SERVERS, ttl: REMEMBERED });
  return (client, server) => {
    const known = lately.get(server);
    if (known) return known;
    const reading = readRules(client, server);
    lately.set(server, reading);
    reading.catch(() => lately.delete(server));
    return reading;
  };
}

/**
 * What somebody may do where they are. Who was let use a command of that right has it: Discord has looked. For
 * a button or a form the bot has to look itself: at the member's permissions, which come with the interaction,
 * and at the server's own rules for the command, which don't.
 *
 * @param server whose library is used; absent when it is the person's own.
 * @returns asking it throws a Refusal when Discord can't be asked for the rules.
 */
export function rightsOf(
  interaction: BaseInteraction,
  server: string | undefined,
  rules: RulesReader,
): Asking['may'] {
  return async (right) => {
    // Their own library and settings are theirs; what others asked for is others', where no server says otherwise.
    if (server === undefined) return right !== 'messages';
    const held = interaction.memberPermissions;
    if (held?.has(PermissionFlagsBits.Administrator)) return true;
    const byDefault = held?.has(PERMISSIONS[right]) ?? false;
    const command = COMMAND[right];
    if (command === undefined) return byDefault;
    if (interaction.isCommand() && interaction.commandName === command) return true;
    return (await readRight(interaction, server, command, rules)) ?? byDefault;
  };
}

/** What a server's rules for a command say; nothing when they leave it at what holds without any. */
async function readRight(
  interaction: BaseInteraction,
  server: string,
  command: string,
  rules: RulesReader,
): Promise<boolean | undefined> {
  const { client } = interaction;
  const { application } = client;
  // A rule may take a right away: who is not known to have it doesn't.
  const unknown = () => {
    throw new Refusal(({ say }) => say('fault.rulesUnknown'));
  };
  const all = await rules(client, server).catch(unknown);
  if (all.length === 0) return undefined;
  const known = application.commands.cache;
  if (known.size === 0) await application.commands.fetch().catch(unknown);
  const id = known.find((one) => one.name === command)?.id;
  const ofCommand = all.find((one) => one.id === id)?.permissions ?? [];
  const ofAll = all.find((one) => one.id === application.id)?.permissions ?? [];
  const channel =
    findChannelRule(ofCommand, interaction, server) ?? findChannelRule(ofAll, interaction, server);
  if (channel === false) return false;
  const member = findMemberRule(ofCommand, interaction, server);
  if (member !== undefined) return member;
  // What holds for all commands can take a command from somebody, but gives nobody one that needs a permission.
  return findMemberRule(ofAll, interaction, server) === false ? false : undefined;
}

type Rules = readonly APIApplicationCommandPermission[];

function findChannelRule(rules: Rules, { channel, channelId }: BaseInteraction, server: string) {
  const ofChannels = rules.filter(({ type }) => type === ApplicationCommandPermissionType.Channel);
  const parent = channel?.isThread() ? channel.parentId : null;
  const here = ofChannels.find(({ id }) => id === channelId) ?? ofChannels.find(({ id }) => id === parent);
  // Discord's sign for all channels.
  const everywhere = ofChannels.find(({ id }) => id === `${BigInt(server) - 1n}`);
  return (here ?? everywhere)?.permission;
}

function findMemberRule(
  rules: Rules,
  { user, member }: BaseInteraction,
  server: string,
): boolean | undefined {
  const { Role, User } = ApplicationCommandPermissionType;
  const own = rules.find(({ type, id }) => type === User && id === user.id);
  if (own) return own.permission;
  const roles = !member ? [] : Array.isArray(member.roles) ? member.roles : [...member.roles.cache.keys()];
  const ofRoles = rules.filter(({ type, id }) => type === Role && id !== server && roles.includes(id));
  if (ofRoles.length > 0) return ofRoles.some(({ permission }) => permission);
  return rules.find(({ type, id }) => type === Role && id === server)?.permission;
}

/**
 * Whether somebody may write in a channel or thread of the server. For the one they are in it comes with the interaction;
 * for another, discord.js drops what Discord tells of it, so it is worked out from their roles and the channel's rules.
 */
export function mayWrite(interaction: BaseInteraction, channel: string): boolean {
  const { SendMessages, SendMessagesInThreads, ViewChannel } = PermissionFlagsBits;
  const { channelId, guild, memberPermissions, member } = interaction;
  const there = guild?.channels.cache.get(channel);
  const right = there?.isThread() ? SendMessagesInThreads : SendMessages;
  if (channel === channelId) return memberPermissions?.has(right) ?? true;
  if (!there || !(member instanceof GuildMember)) return false;
  return there.permissionsFor(member)?.has([ViewChannel, right]) ?? false;
}

/**
 * Whether the bot may reply to a message where somebody is, who may write there themselves. An answer to an interaction
 * is let through everywhere, but is never a reply to another message.
 */
export function mayReply(interaction: BaseInteraction): boolean {
  const { ReadMessageHistory, SendMessages, SendMessagesInThreads, ViewChannel } = PermissionFlagsBits;
  const { appPermissions, channel, channelId, context } = interaction;
  if (context === InteractionContextType.BotDM) return true;
  // Where only the person has installed the bot, it is no member.
  if (channelId === null || placeOf(interaction).server === undefined) return false;
  const right = channel?.isThread() ? SendMessagesInThreads : SendMessages;
  return appPermissions.has([ViewChannel, ReadMessageHistory, right]) && mayWrite(interaction, channelId);
}
