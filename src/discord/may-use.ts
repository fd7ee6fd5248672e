import {
  type Message,
  type MessageComponentInteraction,
  MessageFlags,
  type ModalSubmitInteraction,
} from 'discord.js';
import { type Asking, type Component, Refusal } from '../../commands/index.js';
import { sharerOf } from './shared.js';

/**
 * Lets through who may use a button or a form. Nobody sees another person's private message, but its buttons'
 * states may be sent all the same.
 *
 * @throws Refusal
 */
export async function mayUse(
  { message, user }: MessageComponentInteraction | ModalSubmitInteraction,
  { allowed }: Component,
  asking: Asking,
): Promise<void> {
  const asker = message && askerOf(message);
  const isOthers = message?.flags.has(MessageFlags.Ephemeral) && asker !== undefined && asker !== user.id;
  if (isOthers) throw new Refusal(({ say }) => say('fault.privateCard'));
  if (!allowed) return;
  for (const one of allowed) {
    if (one === 'asker' ? asker === user.id : await asking.may(one)) return;
  }
  const first = allowed[0] ?? 'asker';
  // Where there are moderators they may do it, too.
  const isShared = first === 'asker' && allowed.includes('messages') && asking.place.server !== undefined;
  const why = isShared ? 'messages' : first;
  throw new Refusal(({ say }) => say(`mayNot/${why}`));
}

/** Whose command, button or message a message is the answer to. */
const askerOf = (message: Message): string | undefined =>
  message.interactionMetadata?.user.id ?? sharerOf(message) ?? message.mentions.repliedUser?.id;
