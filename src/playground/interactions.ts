import { randomBytes } from 'node:crypto';
import { type Callback, checkCallback } from './check/callback.js';
import { ApiError } from './check/fault.js';
import { checkMessage, type Draft } from './check/message.js';
import {
  CallbackType,
  type Channel,
  ChannelType,
  CommandType,
  Context,
  Install,
  type Interaction,
  InteractionType,
  type Message,
  MessageFlag,
  Permission,
  type UploadedFile,
  type User,
} from './model.js';
import { EVERY_PERMISSION, type World } from './world.js';

/** How long an interaction waits for its first answer, and how long its token lives; in milliseconds. */
export const FIRST_ANSWER = 3_000;
export const TOKEN_LIFE = 15 * 60_000;
const FOLLOW_UPS_OUTSIDE = 5;

export interface Start {
  type: number;
  user: User;
  channel: Channel;
  data: Record<string, unknown>;
  locale: string;
  source?: Message;
  focused?: number;
}

/** Opens an interaction and hands it to the bot. It fails by itself when no answer comes in time. */
export function start(
  world: World,
  { type, user, channel, data, locale, source, focused }: Start,
): Interaction {
  const id = world.snowflake();
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
          guild: { id: server.id, locale: 'en-US', features: [] },
          guild_locale: 'en-US',
          member: {
            ...structuredClone(server.members.get(user.id)),
            permissions: world.permissionsIn(server, user).toString(),
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
    attachment_size_limit: 10 * 1024 * 1024,
    ...(source && { message: world.seen(source) }),
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
  world.interactions.set(id, interaction);
  world.clock.after(FIRST_ANSWER, () => {
    if (interaction.acknowledged === undefined) fail(world, interaction, 'The application did not respond');
  });
  world.clock.after(TOKEN_LIFE, () => {
    if (interaction.original && interaction.original.flags & MessageFlag.loading)
      fail(world, interaction, 'The application did not respond');
    world.interactions.delete(id);
  });
  world.changed({ kind: 'interaction', interaction });
  world.emit('dispatch', 'INTERACTION_CREATE', payload, 0);
  return interaction;
}

function fail(world: World, interaction: Interaction, reason: string): void {
  interaction.failure = reason;
  world.changed({ kind: 'interaction', interaction });
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
    ? world.permissionsIn(server, world.bot)
    : Permission.embedLinks | Permission.attachFiles | Permission.useExternalApps;
}

/**
 * Takes the first answer to an interaction.
 * @returns the message that came of it, if one did.
 * @throws {ApiError} 10062 when it is unknown or too late, 40060 when it was answered before, 50035 for a bad body.
 */
export function answer(
  world: World,
  { id, token }: { id: string; token: string },
  body: unknown,
  files: readonly UploadedFile[],
): { interaction: Interaction; type: number; message?: Message } {
  const interaction = world.interactions.get(id);
  const unknown = () => new ApiError(404, 10062, 'Unknown interaction');
  if (!interaction || interaction.token !== token) throw unknown();
  if (interaction.acknowledged !== undefined)
    throw new ApiError(400, 40060, 'Interaction has already been acknowledged.');
  if (interaction.failure !== undefined || world.clock.now() - interaction.createdAt >= FIRST_ANSWER)
    throw unknown();
  checkCallback(interaction, body, files);
  const message = apply(world, interaction, body, files);
  interaction.acknowledged = body.type;
  world.changed({ kind: 'interaction', interaction });
  return { interaction, type: body.type, ...(message && { message }) };
}

function apply(
  world: World,
  interaction: Interaction,
  callback: Callback,
  files: readonly UploadedFile[],
): Message | undefined {
  switch (callback.type) {
    case CallbackType.message:
      interaction.original = post(world, interaction, callback.data, files);
      return interaction.original;
    case CallbackType.deferred: {
      const flags = (callback.data?.flags ?? 0) | MessageFlag.loading;
      interaction.original = post(world, interaction, { flags, content: '' }, []);
      return interaction.original;
    }
    case CallbackType.update:
      interaction.original = interaction.source!;
      interaction.updated = true;
      world.edit(interaction.original, callback.data ?? {}, files);
      return interaction.original;
    case CallbackType.deferredUpdate:
      interaction.original = interaction.source!;
      return interaction.original;
    case CallbackType.choices:
      interaction.choices = callback.data?.choices ?? [];
      return undefined;
    case CallbackType.modal:
      interaction.modal = { ...structuredClone(callback.data), interaction: interaction.id };
      return undefined;
    default:
      return undefined;
  }
}

function post(
  world: World,
  interaction: Interaction,
  draft: Draft,
  files: readonly UploadedFile[],
  replyTo?: Message,
): Message {
  const { channel, source, user } = interaction;
  const answered = replyTo ?? source;
  const ephemeral = ((draft.flags ?? 0) & MessageFlag.ephemeral) !== 0;
  return world.post(channel, world.bot, draft, files, {
    type: answered ? 19 : messageType(interaction),
    application_id: world.application.id,
    webhook_id: world.application.id,
    interaction_metadata: metadata(interaction),
    ...(answered && {
      message_reference: {
        type: 0,
        message_id: answered.id,
        channel_id: channel.id,
        ...(channel.guild_id !== undefined && { guild_id: channel.guild_id }),
      },
    }),
    ...(ephemeral && { privateTo: user.id }),
  });
}

function messageType(interaction: Interaction): number {
  const slash = (interaction.payload.data as { type?: number }).type === CommandType.slash;
  if (interaction.type !== InteractionType.command) return 0;
  return slash ? 20 : 23;
}

function metadata({ id, type, user, payload, source }: Interaction): Record<string, unknown> {
  return {
    id,
    type,
    user,
    authorizing_integration_owners: payload.authorizing_integration_owners,
    ...(type === InteractionType.command && { name: (payload.data as { name: string }).name }),
    ...(source && { interacted_message_id: source.id }),
  };
}

/** The interaction whose webhook this is; its token outlives the first answer by 15 minutes. */
export function byToken(world: World, application: string, token: string): Interaction {
  const found = [...world.interactions.values()].find((interaction) => interaction.token === token);
  if (application !== world.application.id) throw new ApiError(404, 10015, 'Unknown Webhook');
  if (!found || world.clock.now() - found.createdAt >= TOKEN_LIFE)
    throw new ApiError(401, 50027, 'Invalid Webhook Token');
  return found;
}

/** A further message. After a deferred reply the first one takes its place, as it does in Discord. */
export function followUp(
  world: World,
  interaction: Interaction,
  body: unknown,
  files: readonly UploadedFile[],
): Message {
  if (interaction.acknowledged === undefined) throw new ApiError(404, 10015, 'Unknown Webhook');
  checkMessage('webhook', body, files);
  const { original } = interaction;
  if (original && original.flags & MessageFlag.loading && world.messages.has(original.id)) {
    const flags = (body.flags ?? 0) & ~MessageFlag.ephemeral;
    world.edit(original, { ...body, flags }, files);
    world.changed({ kind: 'interaction', interaction });
    return original;
  }
  if (interaction.limited && interaction.followUps.length >= FOLLOW_UPS_OUTSIDE)
    throw new ApiError(400, 40094, 'This interaction has reached the maximum of 5 follow up messages.');
  const message = post(world, interaction, body, files, original);
  interaction.followUps.push(message);
  world.changed({ kind: 'interaction', interaction });
  return message;
}

/** The message that `@original` or an id means to this interaction. */
export function ownMessage(world: World, interaction: Interaction, id: string): Message {
  if (id === '@original') {
    const { original } = interaction;
    if (!original) throw new ApiError(404, 10015, 'Unknown Webhook');
    if (world.messages.has(original.id)) return original;
  } else {
    const found = [interaction.original, ...interaction.followUps].find((message) => message?.id === id);
    if (found && world.messages.has(id)) return found;
  }
  throw new ApiError(404, 10008, 'Unknown Message');
}

export function editOwn(
  world: World,
  interaction: Interaction,
  id: string,
  body: unknown,
  files: readonly UploadedFile[],
): Message {
  const message = ownMessage(world, interaction, id);
  checkMessage('webhook edit', body, files, message);
  world.edit(message, body, files);
  if (message === interaction.original && message === interaction.source) interaction.updated = true;
  world.changed({ kind: 'interaction', interaction });
  return message;
}

export function deleteOwn(world: World, interaction: Interaction, id: string): void {
  const message = ownMessage(world, interaction, id);
  world.delete(message);
  if (message === interaction.original) interaction.removed = true;
  world.changed({ kind: 'interaction', interaction });
}
