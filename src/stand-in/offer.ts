import {
  type Channel,
  type Command,
  type CommandOption,
  CommandType,
  Context,
  Install,
  OptionType,
  Permission,
  RuleType,
  type User,
} from './model.js';
import { contextOf, ownersOf } from './start.js';
import type { World } from './world.js';

/** What Discord's client would not let a person do. The bot never hears of it. */
export class NotOffered extends Error {}

/** The commands that Discord shows to this person in this place, the server's own before the global ones. */
export function listOffered(
  world: World,
  channel: Channel,
  user: User,
  type: number = CommandType.slash,
): Command[] {
  const owners = ownersOf(world, channel, user);
  const server = world.serverOf(channel);
  const context = contextOf(world, channel);
  const local = server?.bot ? (world.commands.get(server.id) ?? []) : [];
  const everywhere = (world.commands.get('') ?? []).filter(
    ({ contexts, integration_types, dm_permission }) =>
      integration_types.some((install) => install in owners) &&
      (contexts ? contexts.includes(context) : context !== Context.botDm || dm_permission !== false),
  );
  return [...local, ...everywhere].filter(
    (command) => command.type === type && mayUse(world, command, { channel, user, owners }),
  );
}

/** Who would use a command, where, and by which installations of the bot. */
interface Use {
  readonly channel: Channel;
  readonly user: User;
  readonly owners: Record<number, string>;
}

function mayUse(world: World, command: Command, { channel, user, owners }: Use): boolean {
  const server = world.serverOf(channel);
  // A server's rules bind what the server installed, not what a person carries with them.
  if (!server || !(Install.guild in owners)) return true;
  const held = world.permissionsIn(server, user);
  if (held & Permission.administrator) return true;
  const rules = world.overrides.get(`${server.id} ${command.name}`) ?? [];
  const roles = [server.id, ...(server.members.get(user.id)?.roles ?? [])];
  const inChannel = rules.find(
    (rule) => rule.type === RuleType.channel && [channel.id, channel.parent_id].includes(rule.id),
  );
  if (inChannel && !inChannel.permission) return false;
  const personal = rules.find((rule) => rule.type === RuleType.user && rule.id === user.id);
  if (personal) return personal.permission;
  const forRoles = rules.filter((rule) => rule.type === RuleType.role && roles.includes(rule.id));
  if (forRoles.length > 0) return forRoles.some(({ permission }) => permission);
  const needed = BigInt(command.default_member_permissions ?? 0);
  if (command.default_member_permissions === '0') return false;
  return (held & needed) === needed;
}

/** Finds `library add` as a command and the path of sub-commands in it. */
export function findByWords(
  commands: readonly Command[],
  words: string,
): { command: Command; path: CommandOption[]; options: CommandOption[] } | undefined {
  const [name, ...rest] = words.split(' ');
  const command = commands.find((one) => one.name === words) ?? commands.find((one) => one.name === name);
  if (!command) return undefined;
  const path: CommandOption[] = [];
  let options = command.options ?? [];
  if (command.name === words) return { command, path, options };
  for (const word of rest) {
    const sub = options.find((option) => option.name === word && option.type <= OptionType.group);
    if (!sub) return undefined;
    path.push(sub);
    options = sub.options ?? [];
  }
  return { command, path, options };
}
