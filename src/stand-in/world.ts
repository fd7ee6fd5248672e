import { Attachments } from './attachments.js';
import type { MessageDraft } from './check/index.js';
import type { Clock } from './clock.js';
import {
  type Channel,
  type Command,
  type CommandOverride,
  type Interaction,
  type Message,
  MessageFlag,
  MessageType,
  type Snowflake,
  type UploadedFile,
  type User,
} from './model.js';
import { Places } from './places.js';
import { writeMessage } from './write-message.js';

/**
 * How many messages and how many interactions are remembered, the latest: a stand-in may run for days, and under load
 * ever more of them would be ever more for the collector of garbage to look through.
 */
const MOST_REMEMBERED = 10_000;

/** A message that is to be posted, with the fields that it has besides. */
export interface NewMessage extends Partial<Message> {
  readonly draft: MessageDraft;
  readonly files?: readonly UploadedFile[];
  /** Who alone may see it: then it is ephemeral. */
  readonly privateTo?: Snowflake;
}

/** All that a Discord would remember: people and places, and messages, commands, interactions and files. */
export class World extends Places {
  readonly messages = new Map<Snowflake, Message>();
  readonly interactions = new Map<Snowflake, Interaction>();
  /** The same, by their tokens. */
  readonly byToken = new Map<string, Interaction>();
  /** Command lists by server; the global one is under `''`. */
  readonly commands = new Map<Snowflake, Command[]>([['', []]]);
  /** When commands were created, by the same keys: Discord allows so many a day. */
  readonly creations = new Map<Snowflake, number[]>();
  /** Servers' own rules, by `server command`. */
  readonly overrides = new Map<string, CommandOverride[]>();
  /** People who have installed the bot to their account. */
  readonly installers = new Set<Snowflake>();
  /** Who alone may see an ephemeral message. */
  readonly #privateTo = new Map<Snowflake, Snowflake>();
  /** Where it is reached; known once the server listens. */
  origin = '';
  readonly attachments = new Attachments(this);
  #answers = 0;

  constructor(
    clock: Clock,
    botName: string,
    /** How many the bot is told to run. */
    readonly shards = 1,
    /** Of how many answers one is checked. */
    readonly checkEvery = 1,
  ) {
    super(clock, botName);
  }

  /** Whether the answer that has come now is to be checked. */
  isCheckDue(): boolean {
    this.#answers++;
    return this.#answers % this.checkEvery === 0;
  }

  /** Takes a thread away, with all that stands in it. */
  deleteThread(thread: Channel): void {
    for (const message of this.messagesIn(thread)) this.delete(message);
    this.channels.delete(thread.id);
    this.reportChange({ kind: 'places' });
    const { id, guild_id, parent_id, type } = thread;
    this.emit('dispatch', 'THREAD_DELETE', () => ({ id, guild_id, parent_id, type }), 0);
  }

  /** Where a message stands. A channel is never taken away before its messages. */
  channelOf(message: Message): Channel {
    return this.channels.get(message.channel_id) as Channel;
  }

  maySee(message: Message, user: User): boolean {
    const channel = this.channels.get(message.channel_id);
    const only = this.#privateTo.get(message.id);
    return channel !== undefined && this.mayEnter(channel, user) && (only === undefined || only === user.id);
  }

  /** A channel's messages, oldest first; those that `user` may see, if one is given. */
  messagesIn(channel: Channel, user?: User): Message[] {
    return [...this.messages.values()].filter(
      (message) => message.channel_id === channel.id && (!user || this.maySee(message, user)),
    );
  }

  /** Puts a new message into a channel. */
  post(channel: Channel, author: User, { draft, files = [], privateTo, ...fields }: NewMessage): Message {
    const message: Message = {
      id: this.makeId(),
      channel_id: channel.id,
      type: MessageType.plain,
      author,
      content: '',
      timestamp: this.stampTime(),
      edited_timestamp: null,
      tts: false,
      mention_everyone: false,
      mentions: [],
      mention_roles: [],
      attachments: [],
      embeds: [],
      components: [],
      pinned: false,
      flags: 0,
      ...fields,
    };
    if (privateTo !== undefined) this.#privateTo.set(message.id, privateTo);
    this.messages.set(message.id, message);
    const [oldest] = this.messages.values();
    if (oldest && this.messages.size > MOST_REMEMBERED) this.#forget(oldest);
    this.#write(message, draft, files);
    this.reportChange({ kind: 'message', message });
    if (privateTo === undefined && this.mayEnter(channel, this.bot))
      this.emit('dispatch', 'MESSAGE_CREATE', () => this.showToBot(message), intentFor(channel));
    return message;
  }

  /** Changes a message in place. The first text of a deferred reply is no edit. */
  edit(message: Message, draft: MessageDraft, files: readonly UploadedFile[] = []): void {
    const loading = (message.flags & MessageFlag.loading) !== 0;
    message.flags &= ~MessageFlag.loading;
    this.#write(message, draft, files);
    if (!loading) message.edited_timestamp = this.stampTime();
    this.reportChange({ kind: 'message', message });
    const channel = this.channelOf(message);
    if (!this.#privateTo.has(message.id))
      this.emit('dispatch', 'MESSAGE_UPDATE', () => this.showMessage(message), intentFor(channel));
  }

  delete(message: Message): void {
    const isPublic = !this.#privateTo.has(message.id);
    this.#forget(message);
    this.reportChange({ kind: 'message deleted', message });
    const channel = this.channelOf(message);
    const gone = { id: message.id, channel_id: channel.id, guild_id: channel.guild_id };
    if (isPublic) this.emit('dispatch', 'MESSAGE_DELETE', () => gone, intentFor(channel));
  }

  #forget({ id, attachments }: Message): void {
    this.messages.delete(id);
    this.#privateTo.delete(id);
    for (const file of attachments) this.attachments.delete(file.id);
  }

  /** Lets an interaction be answered until it is ended. */
  begin(interaction: Interaction): void {
    this.interactions.set(interaction.id, interaction);
    this.byToken.set(interaction.token, interaction);
    const [oldest] = this.interactions.values();
    if (oldest && this.interactions.size > MOST_REMEMBERED) this.end(oldest);
  }

  end({ id, token }: Interaction): void {
    this.interactions.delete(id);
    this.byToken.delete(token);
  }

  /** A message as the gateway shows it, with its server. What is in it is the message's own, to be read only. */
  showMessage(message: Message): Message & { guild_id?: Snowflake } {
    const guild_id = this.channels.get(message.channel_id)?.guild_id;
    return { ...message, ...(guild_id !== undefined && { guild_id }) };
  }

  /**
   * A message as a bot without the privileged intent hears of it: without what stands in it, unless the bot wrote it,
   * is mentioned in it, or is written to directly.
   */
  showToBot(message: Message): Message & { guild_id?: Snowflake; channel_type?: number } {
    const type = this.channels.get(message.channel_id)?.type;
    // A client that hasn't seen the direct messages before knows them by it.
    const seen = { ...this.showMessage(message), ...(type !== undefined && { channel_type: type }) };
    const isFor =
      seen.guild_id === undefined ||
      message.author.id === this.bot.id ||
      message.mentions.some(({ id }) => id === this.bot.id);
    return isFor ? seen : { ...seen, content: '', embeds: [], attachments: [], components: [] };
  }

  #write(message: Message, draft: MessageDraft, files: readonly UploadedFile[]): void {
    writeMessage(message, draft, files, {
      channel: this.channelOf(message),
      users: this.users,
      attachments: this.attachments,
      now: this.clock.now(),
    });
  }
}

/** The gateway intent without which a bot doesn't hear of messages there. */
function intentFor(channel: Channel): number {
  return channel.guild_id === undefined ? 1 << 12 : 1 << 9;
}
