import { ApiError, type Callback, checkCallback, checkMessage, type MessageDraft } from './check/index.js';
import {
  CallbackType,
  CommandType,
  type Interaction,
  InteractionType,
  type Message,
  MessageFlag,
  MessageType,
  ReferenceType,
  type Sent,
  type UploadedFile,
} from './model.js';
import { commandWords } from './options.js';
import { FIRST_ANSWER, TOKEN_LIFE } from './start.js';
import type { NewMessage, World } from './world.js';

const FOLLOW_UPS_OUTSIDE = 5;

/**
 * Takes the first answer to an interaction.
 * @returns the message that came of it, if one did.
 * @throws {ApiError} 10062 when it is unknown or too late, 40060 when it was answered before, 50035 for a bad body.
 */
export function takeAnswer(
  world: World,
  { id, token }: { id: string; token: string },
  { body, files }: Sent,
): { interaction: Interaction; type: number; message?: Message } {
  const interaction = world.interactions.get(id);
  const unknown = () => new ApiError(404, 10062, 'Unknown interaction');
  if (!interaction || interaction.token !== token) throw unknown();
  if (interaction.acknowledged !== undefined)
    throw new ApiError(400, 40060, 'Interaction has already been acknowledged.');
  if (interaction.failure !== undefined || world.clock.now() - interaction.createdAt >= FIRST_ANSWER)
    throw unknown();
  if (world.isCheckDue()) checkCallback(interaction, body, files);
  const callback = body as Callback;
  const message = apply(world, interaction, callback, files);
  interaction.acknowledged = callback.type;
  world.reportChange({ kind: 'interaction', interaction });
  return { interaction, type: callback.type, ...(message && { message }) };
}

function apply(
  world: World,
  interaction: Interaction,
  callback: Callback,
  files: readonly UploadedFile[],
): Message | undefined {
  switch (callback.type) {
    case CallbackType.message:
      interaction.original = post(world, interaction, { draft: callback.data, files });
      return interaction.original;
    case CallbackType.deferred: {
      const flags = (callback.data?.flags ?? 0) | MessageFlag.loading;
      interaction.original = post(world, interaction, { draft: { flags, content: '' } });
      return interaction.original;
    }
    case CallbackType.update:
      interaction.original = sourceOf(interaction);
      interaction.updated = true;
      world.edit(interaction.original, callback.data ?? {}, files);
      return interaction.original;
    case CallbackType.deferredUpdate:
      interaction.original = sourceOf(interaction);
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
  {
    draft,
    files = [],
    replyTo,
  }: Pick<NewMessage, 'draft' | 'files'> & { readonly replyTo?: Message | undefined },
): Message {
  const { channel, source, user } = interaction;
  const answered = replyTo ?? source;
  const ephemeral = ((draft.flags ?? 0) & MessageFlag.ephemeral) !== 0;
  return world.post(channel, world.bot, {
    draft,
    files,
    type: answered ? MessageType.reply : messageType(interaction),
    application_id: world.application.id,
    webhook_id: world.application.id,
    interaction_metadata: describeInteraction(interaction),
    ...(answered && {
      message_reference: {
        type: ReferenceType.reply,
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
  if (interaction.type !== InteractionType.command) return MessageType.plain;
  return slash ? MessageType.slashAnswer : MessageType.menuAnswer;
}

/** The message that an update is for; what has none is refused an update before. */
const sourceOf = ({ source }: Interaction) => source as Message;

function describeInteraction({ id, type, user, payload, source }: Interaction): Record<string, unknown> {
  return {
    id,
    type,
    user,
    authorizing_integration_owners: payload.authorizing_integration_owners,
    ...(type === InteractionType.command && { name: commandWords(payload) }),
    ...(source && { interacted_message_id: source.id }),
  };
}

/** The interaction whose webhook this is; its token outlives the first answer by 15 minutes. */
export function findByToken(world: World, application: string, token: string): Interaction {
  const found = world.byToken.get(token);
  if (application !== world.application.id) throw new ApiError(404, 10015, 'Unknown Webhook');
  if (!found || world.clock.now() - found.createdAt >= TOKEN_LIFE)
    throw new ApiError(401, 50027, 'Invalid Webhook Token');
  return found;
}

/** A further message. After a deferred reply the first one takes its place, as it does in Discord. */
export function followUp(world: World, interaction: Interaction, { body, files }: Sent): Message {
  if (interaction.acknowledged === undefined) throw new ApiError(404, 10015, 'Unknown Webhook');
  if (world.isCheckDue()) checkMessage('webhook', body, files);
  const draft = body as MessageDraft;
  const { original } = interaction;
  if (original && original.flags & MessageFlag.loading && world.messages.has(original.id)) {
    const flags = (draft.flags ?? 0) & ~MessageFlag.ephemeral;
    world.edit(original, { ...draft, flags }, files);
    world.reportChange({ kind: 'interaction', interaction });
    return original;
  }
  if (interaction.limited && interaction.followUps.length >= FOLLOW_UPS_OUTSIDE)
    throw new ApiError(400, 40094, 'This interaction has reached the maximum of 5 follow up messages.');
  const message = post(world, interaction, { draft, files, replyTo: original });
  interaction.followUps.push(message);
  world.reportChange({ kind: 'interaction', interaction });
  return message;
}

/** The message that `@original` or an id means to this interaction. */
export function findOwn(world: World, interaction: Interaction, id: string): Message {
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

export function editOwn(world: World, interaction: Interaction, id: string, { body, files }: Sent): Message {
  const message = findOwn(world, interaction, id);
  if (world.isCheckDue()) checkMessage('webhook edit', body, files, message);
  world.edit(message, body as MessageDraft, files);
  if (message === interaction.original && message === interaction.source) interaction.updated = true;
  world.reportChange({ kind: 'interaction', interaction });
  return message;
}

export function deleteOwn(world: World, interaction: Interaction, id: string): void {
  const message = findOwn(world, interaction, id);
  world.delete(message);
  if (message === interaction.original) interaction.removed = true;
  world.reportChange({ kind: 'interaction', interaction });
}
