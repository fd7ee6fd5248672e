import { EventEmitter } from 'node:events';
import { Attachments } from './attachments.js';
import type { MessageDraft } from './check/index.js';
import type { Clock } from './clock.js';
import {
  type Channel,
  ChannelType,
  type Command,
  type CommandOverride,
  type Interaction,
  type Member,
  type Message,
  MessageFlag,
  type Server,
  type Snowflake,
  type UploadedFile,
  type User,
} from './model.js';
import { computePermissions, EVERYBODYS_PERMISSIONS } from './permissions.js';
import { writeMessage } from './write-message.js';

/** A call that Discord would have refused. Tests assert that there is none; the page shows each. */
export interface Refusal {
  method: string;
  path: string;
  status: number;
  code: number;
  message: string;
  /** `data.components.0.label: Must be 80 or fewer in length.` */
  faults: string[];
  body: unknown;
}

/** What just changed; listeners look up the rest. */
export type Change =
  | { kind: 'message' | 'message deleted'; message: Message }
  | { kind: 'interaction'; interaction: Interaction }
  | { kind: 'commands' | 'people' | 'places' | 'request' | 'gateway' }
  | { kind: 'refusal'; refusal: Refusal };

const DISCORD_EPOCH = 1_420_070_400_000;
/**
 * How many messages and how many interactions are remembered, the latest: a stand-in may run for days, and under load
 * ever more of them would be ever more for the collector of garbage to look through.
 */
const MOST_REMEMBERED = 10_000;

/** All that a Discord would remember: people, servers, channels, messages, commands, interactions, files. */
export class World extends EventEmitter<{ change: [Change]; dispatch: [string, () => unknown, number] }> {
  readonly application: { id: Snowflake; name: string };
  readonly bot: User;
  readonly users = new Map<Snowflake, User>();
  readonly servers = new Map<Snowflake, Server>();
  readonly channels = new Map<Snowflake, Channel>();
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
  #increment = 0n;
  #answers = 0;
  readonly #begun: number;

  constructor(
    readonly clock: Clock,
    botName: string,
    /** How many the bot is told to run. */
    readonly shards = 1,
    /** Of how many answers one is checked. */
    readonly checkEvery = 1,
  ) {
    super();
    this.setMaxListeners(0);
    this.#begun = clock.now();
    const id = this.snowflake();
    this.application = { id, name: botName };
    this.bot = { id, username: botName, global_name: null, discriminator: '0000', avatar: null, bot: true };
    this.users.set(id, this.bot);
  }

  snowflake(): Snowflake {
    this.#increment = (this.#increment + 1n) & 0x3fffffn;
    return ((BigInt(this.clock.now() - DISCORD_EPOCH) << 22n) + this.#increment).toString();
  }

  /** Made a millisecond after the one before, whatever the clock says, so that servers fall to shards by turns. */
  #serverId(): Snowflake {
    const made = BigInt(this.#begun - DISCORD_EPOCH + this.servers.size);
    this.#increment = (this.#increment + 1n) & 0x3fffffn;
    return ((made << 22n) + this.#increment).toString();
  }

  /** Whether the answer that has come now is to be checked. */
  isCheckDue(): boolean {
    this.#answers++;
    return this.#answers % this.checkEvery === 0;
  }

  timestamp(): string {
    return new Date(this.clock.now()).toISOString();
  }

  changed(change: Change): void {
    this.emit('change', change);
  }

  addUser(name: string): User {
    const user: User = {
      id: this.snowflake(),
      username: name.toLowerCase().replace(/[^a-z0-9_.]+/g, '_'),
      global_name: name,
      discriminator: '0',
      avatar: null,
    };
    this.users.set(user.id, user);
    this.changed({ kind: 'people' });
    return user;
  }

  addServer(name: string, bot: boolean, owner: User = this.addUser(`${name} owner`)): Server {
    const id = this.#serverId();
    const server: Server = {
      id,
      name,
      owner_id: owner.id,
      roles: [{ id, name: '@everyone', permissions: EVERYBODYS_PERMISSIONS.toString(), position: 0 }],
      members: new Map(),
      bot,
      locale: 'en-US',
    };
    this.servers.set(id, server);
    this.join(server, owner);
    if (bot) this.join(server, this.bot);
    this.changed({ kind: 'places' });
    return server;
  }

  /** Makes `user` a member, with a role of their own for what `permissions` adds to everyone's. */
  join(server: Server, user: User, permissions = 0n): Member {
    const roles: Snowflake[] = [];
    if (permissions !== 0n) {
      const role = {
        id: this.snowflake(),
        name: `${user.global_name ?? user.username}'s role`,
        permissions: permissions.toString(),
        position: server.roles.length,
      };
      server.roles.push(role);
      roles.push(role.id);
    }
    const member: Member = { user, roles, joined_at: this.timestamp() };
    server.members.set(user.id, member);
    this.changed({ kind: 'people' });
    return member;
  }

  addChannel(server: Server, name: string, parent?: Channel, type: number = ChannelType.text): Channel {
    const channel: Channel = {
      id: this.snowflake(),
      type: parent ? ChannelType.publicThread : type,
      name,
      guild_id: server.id,
      ...(parent && { parent_id: parent.id }),
    };
    this.channels.set(channel.id, channel);
    this.changed({ kind: 'places' });
    return channel;
  }

  /** Takes a thread away, with all that stands in it. */
  deleteThread(thread: Channel): void {
    for (const message of this.messagesIn(thread)) this.delete(message);
    this.channels.delete(thread.id);
    this.changed({ kind: 'places' });
    const { id, guild_id, parent_id, type } = thread;
    this.emit('dispatch', 'THREAD_DELETE', () => ({ id, guild_id, parent_id, type }), 0);
  }

  /** The direct messages between these people, made if they are not there yet. */
  direct(people: readonly User[]): Channel {
    const ids = people.map(({ id }) => id).sort();
    const found = [...this.channels.values()].find(
      ({ recipients }) => recipients && String(recipients.map(({ id }) => id).sort()) === String(ids),
    );
    if (found) return found;
    const channel: Channel = {
      id: this.snowflake(),
      type: people.length > 2 ? ChannelType.groupDm : ChannelType.dm,
      name: people.map(({ global_name, username }) => global_name ?? username).join(', '),
      recipients: [...people],
    };
    this.channels.set(channel.id, channel);
    this.changed({ kind: 'places' });
    return channel;
  }

  /** Where a message stands. A channel is never taken away before its messages. */
  channelOf(message: Message): Channel {
    return this.channels.get(message.channel_id) as Channel;
  }

  serverOf(channel: Channel): Server | undefined {
    return channel.guild_id === undefined ? undefined : this.servers.get(channel.guild_id);
  }

  /** @param channel where; absent, wherever it isn't said otherwise. A thread has the rules of its channel. */
  permissionsIn(server: Server, user: User, channel?: Channel): bigint {
    const parent = channel?.parent_id === undefined ? undefined : this.channels.get(channel.parent_id);
    return computePermissions(server, user, (parent ?? channel)?.permission_overwrites);
  }

  /** Whether `user` may see what stands in `channel`. */
  mayEnter(channel: Channel, user: User): boolean {
    const server = this.serverOf(channel);
    return server ? server.members.has(user.id) : (channel.recipients ?? []).some(({ id }) => id === user.id);
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

  /** Puts a new message into a channel. `privateTo` makes it ephemeral. */
  post(
    channel: Channel,
    author: User,
    draft: MessageDraft,
    files: readonly UploadedFile[] = [],
    extra: Partial<Message> & { privateTo?: Snowflake } = {},
  ): Message {
    const { privateTo, ...fields } = extra;
    const message: Message = {
      id: this.snowflake(),
      channel_id: channel.id,
      type: 0,
      author,
      content: '',
      timestamp: this.timestamp(),
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
    this.changed({ kind: 'message', message });
    if (privateTo === undefined && this.mayEnter(channel, this.bot))
      this.emit('dispatch', 'MESSAGE_CREATE', () => this.heard(message), intentFor(channel));
    return message;
  }

  /** Changes a message in place. The first text of a deferred reply is no edit. */
  edit(message: Message, draft: MessageDraft, files: readonly UploadedFile[] = []): void {
    const loading = (message.flags & MessageFlag.loading) !== 0;
    message.flags &= ~MessageFlag.loading;
    this.#write(message, draft, files);
    if (!loading) message.edited_timestamp = this.timestamp();
    this.changed({ kind: 'message', message });
    const channel = this.channelOf(message);
    if (!this.#privateTo.has(message.id))
      this.emit('dispatch', 'MESSAGE_UPDATE', () => this.seen(message), intentFor(channel));
  }

  delete(message: Message): void {
    const isPublic = !this.#privateTo.has(message.id);
    this.#forget(message);
    this.changed({ kind: 'message deleted', message });
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
  seen(message: Message): Message & { guild_id?: Snowflake } {
    const guild_id = this.channels.get(message.channel_id)?.guild_id;
    return { ...message, ...(guild_id !== undefined && { guild_id }) };
  }

  /**
   * A message as a bot without the privileged intent hears of it: without what stands in it, unless the bot wrote it,
   * is mentioned in it, or is written to directly.
   */
  heard(message: Message): Message & { guild_id?: Snowflake; channel_type?: number } {
    const type = this.channels.get(message.channel_id)?.type;
    // A client that hasn't seen the direct messages before knows them by it.
    const seen = { ...this.seen(message), ...(type !== undefined && { channel_type: type }) };
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
