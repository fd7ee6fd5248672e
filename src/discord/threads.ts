import {
  ChannelType,
  DiscordAPIError,
  PermissionFlagsBits,
  RESTJSONErrorCodes,
  type RepliableInteraction,
  Routes,
} from 'discord.js';
import { Refusal } from '../../commands/index.js';
import { type Outgoing, post } from './send.js';

const { CreatePublicThreads, SendMessagesInThreads } = PermissionFlagsBits;

/** What Discord answers for what a person can be told. */
const TOLD: Readonly<Record<number, 'thread.botMayNot' | 'thread.notHere' | 'thread.tooMany'>> = {
  [RESTJSONErrorCodes.MissingAccess]: 'thread.botMayNot',
  [RESTJSONErrorCodes.MissingPermissions]: 'thread.botMayNot',
  [RESTJSONErrorCodes.CannotExecuteActionOnThisChannelType]: 'thread.notHere',
  [RESTJSONErrorCodes.MaximumActiveThreads]: 'thread.tooMany',
};

/** Whether a thread that was opened before is still there for the bot. @throws DiscordAPIError */
export async function isThere({ client }: RepliableInteraction, thread: string): Promise<boolean> {
  try {
    await client.rest.get(Routes.channel(thread));
    return true;
  } catch (error) {
    const { UnknownChannel, MissingAccess } = RESTJSONErrorCodes;
    if (error instanceof DiscordAPIError && [UnknownChannel, MissingAccess].includes(Number(error.code)))
      return false;
    throw error;
  }
}

/**
 * Opens a public thread in the channel where somebody is who may do that, with a message in it.
 *
 * @param name 1 to 100 characters.
 * @returns its id.
 * @throws Refusal where threads can't be opened, or not by them or the bot; DiscordAPIError
 */
export async function openThread(
  interaction: RepliableInteraction,
  name: string,
  message: Outgoing,
): Promise<string> {
  const { channel, channelId, client, memberPermissions, appPermissions } = interaction;
  const refuse = (why: 'thread.mayNot' | (typeof TOLD)[number]) => {
    throw new Refusal(({ say }) => say(why));
  };
  if (channelId === null || (channel && channel.type !== ChannelType.GuildText)) refuse('thread.notHere');
  if (!memberPermissions?.has(CreatePublicThreads)) refuse('thread.mayNot');
  if (!appPermissions.has([CreatePublicThreads, SendMessagesInThreads])) refuse('thread.botMayNot');
  try {
    const thread = (await client.rest.post(Routes.threads(`${channelId}`), {
      body: { name, type: ChannelType.PublicThread },
    })) as { id: string };
    await post(client, thread.id, message);
    return thread.id;
  } catch (error) {
    const why = error instanceof DiscordAPIError ? TOLD[Number(error.code)] : undefined;
    if (why) refuse(why);
    throw error;
  }
}
