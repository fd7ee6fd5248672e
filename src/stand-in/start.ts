import { randomBytes } from 'node:crypto';
import {
  type Channel,
  ChannelType,
  Context,
  Install,
  type Interaction,
  type Message,
  MessageFlag,
  MOST_ATTACHED,
  Permission,
  type User,
} from './model.js';
import { EVERY_PERMISSION } from './permissions.js';
import type { World } from './world.js';

/** How long an interaction waits for its first answer, and how long its token lives; in milliseconds. */
export const FIRST_ANSWER = 3_000;
export const TOKEN_LIFE = 15 * 60_000;

interface InteractionStart {
  type: number;
  user: User;
  channel: Channel;
  data: Record<string, unknown>;
  locale: string;
  source?: Message;
  focused?: number;
}

/** Opens an interaction and hands it to the bot. It fails by itself when no answer comes in time. */
export function startInteraction(
  world: World,
  { type, user, channel, data, locale, source, focused }: InteractionStart,
): Interaction {
  const id = world.makeId();
  const token = randomBytes(32).toString('base64url');
  const server = world.serverOf(channel);
  const owners = ownersOf(world, channel, user);
  const payload = {
    id,
    application_id: world.application.id,
    type,
    token,
    version: 1,
    data,
    channel: {
      id: channel.id,
      type: channel.type,
      name: channel.name,
      ...(channel.guild_id && { guild_id: channel.guild_id }),
    },
    channel_id: channel.id,
    ...(server
      ? {
          guild_id: server.id,
          guild: { id: server.id, locale: server.locale, features: [] },
          guild_locale: server.locale,
          member: {
            ...structuredClone(server.members.get(user.id)),
            permissions: world.permissionsIn(server, user, channel).toString(),
            flags: 0,
            pending: false,
            mute: false,
            deaf: false,
            nick: null,
            avatar: null,
            premium_since: null,
            communication_disabled_until: null,
          },
        }
      : { user }),
    locale,
    app_permissions: botPermissions(world, channel).toString(),
    entitlements: [],
    authorizing_integration_owners: owners,
    context: contextOf(world, channel),
    attachment_size_limit: MOST_ATTACHED,
    ...(source && { message: world.showMessage(source) }),
  };
  const interaction: Interaction = {
    id,
    token,
    type,
    createdAt: world.clock.now(),
    user,
    channel,
    payload,
    limited: !(Install.guild in owners),
    followUps: [],
    ...(source && { source }),
    ...(focused !== undefined && { focused }),
  };
  world.begin(interaction);
  world.clock.after(FIRST_ANSWER, () => {
    if (interaction.acknowledged === undefined) fail(world, interaction);
  });
  endLater(world, id);
  world.reportChange({ kind: 'interaction', interaction });
  world.emit('dispatch', 'INTERACTION_CREATE', () => payload, 0);
  return interaction;
}

/** In a function of its own, so that nothing but the id is held for so long. */
function endLater(world: World, id: string): void {
  world.clock.after(TOKEN_LIFE, () => {
    const interaction = world.interactions.get(id);
    if (!interaction) return;
    if (interaction.original && interaction.original.flags & MessageFlag.loading) fail(world, interaction);
    world.end(interaction);
  });
}

function fail(world: World, interaction: Interaction): void {
  interaction.failure = 'The application did not respond';
  world.reportChange({ kind: 'interaction', interaction });
}

export function contextOf(world: World, channel: Channel): number {
  if (channel.guild_id !== undefined) return Context.guild;
  const withBot =
    channel.type === ChannelType.dm && channel.recipients?.some(({ id }) => id === world.bot.id);
  return withBot ? Context.botDm : Context.privateChannel;
}

/** By which installations the bot may be used there: by the server's, by the person's own, or both. */
export function ownersOf(world: World, channel: Channel, user: User): Record<number, string> {
  const server = world.serverOf(channel);
  const personal = world.installers.has(user.id) ? { [Install.user]: user.id } : {};
  if (server) return { ...(server.bot && { [Install.guild]: server.id }), ...personal };
  const shares = [...world.servers.values()].some(({ bot, members }) => bot && members.has(user.id));
  return {
    ...(shares && contextOf(world, channel) === Context.botDm && { [Install.guild]: '0' }),
    ...personal,
  };
}

function botPermissions(world: World, channel: Channel): bigint {
  const server = world.serverOf(channel);
  if (!server) return EVERY_PERMISSION;
  return server.bot
    ? world.permissionsIn(server, world.bot, channel)
    : Permission.embedLinks | Permission.attachFiles | Permission.useExternalApps;
}
