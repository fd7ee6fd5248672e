import { EventEmitter } from 'node:events';
import type { Clock } from './clock.js';
import {
  type Channel,
  ChannelType,
  type Interaction,
  type Member,
  type Message,
  type Server,
  type Snowflake,
  type User,
} from './model.js';
import { computePermissions, EVERYBODYS_PERMISSIONS } from './permissions.js';

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

/** Who there is and where: people, servers with their members, channels. Tells what changes. */
export class Places extends EventEmitter<{ change: [Change]; dispatch: [string, () => unknown, number] }> {
  readonly application: { id: Snowflake; name: string };
  readonly bot: User;
  readonly users = new Map<Snowflake, User>();
  readonly servers = new Map<Snowflake, Server>();
  readonly channels = new Map<Snowflake, Channel>();
  #increment = 0n;
  readonly #begun: number;

  constructor(
    readonly clock: Clock,
    botName: string,
  ) {
    super();
    this.setMaxListeners(0);
    this.#begun = clock.now();
    const id = this.makeId();
    this.application = { id, name: botName };
    this.bot = { id, username: botName, global_name: null, discriminator: '0000', avatar: null, bot: true };
    this.users.set(id, this.bot);
  }

  makeId(): Snowflake {
    this.#increment = (this.#increment + 1n) & 0x3fffffn;
    return ((BigInt(this.clock.now() - DISCORD_EPOCH) << 22n) + this.#increment).toString();
  }

  /** Made a millisecond after the one before, whatever the clock says, so that servers fall to shards by turns. */
  #serverId(): Snowflake {
    const made = BigInt(this.#begun - DISCORD_EPOCH + this.servers.size);
    this.#increment = (this.#increment + 1n) & 0x3fffffn;
    return ((made << 22n) + this.#increment).toString();
  }

  stampTime(): string {
    return new Date(this.clock.now()).toISOString();
  }

  reportChange(change: Change): void {
    this.emit('change', change);
  }

  addUser(name: string): User {
    const user: User = {
      id: this.makeId(),
      username: name.toLowerCase().replace(/[^a-z0-9_.]+/g, '_'),
      global_name: name,
      discriminator: '0',
      avatar: null,
    };
    this.users.set(user.id, user);
    this.reportChange({ kind: 'people' });
    return user;
  }

  /** Adds a server with an owner of its own. */
  addServer(name: string, { bot }: { readonly bot: boolean }): Server {
    const owner = this.addUser(`${name} owner`);
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
    this.reportChange({ kind: 'places' });
    return server;
  }

  /** Makes `user` a member, with a role of their own for what `permissions` adds to everyone's. */
  join(server: Server, user: User, permissions = 0n): Member {
    const roles: Snowflake[] = [];
    if (permissions !== 0n) {
      const role = {
        id: this.makeId(),
        name: `${user.global_name ?? user.username}'s role`,
        permissions: permissions.toString(),
        position: server.roles.length,
      };
      server.roles.push(role);
      roles.push(role.id);
    }
    const member: Member = { user, roles, joined_at: this.stampTime() };
    server.members.set(user.id, member);
    this.reportChange({ kind: 'people' });
    return member;
  }

  addChannel(server: Server, name: string, parent?: Channel, type: number = ChannelType.text): Channel {
    const channel: Channel = {
      id: this.makeId(),
      type: parent ? ChannelType.publicThread : type,
      name,
      guild_id: server.id,
      ...(parent && { parent_id: parent.id }),
    };
    this.channels.set(channel.id, channel);
    this.reportChange({ kind: 'places' });
    return channel;
  }

  /** The direct messages between these people, made if they are not there yet. */
  openDirect(people: readonly User[]): Channel {
    const ids = people.map(({ id }) => id).sort();
    const found = [...this.channels.values()].find(
      ({ recipients }) => recipients && String(recipients.map(({ id }) => id).sort()) === String(ids),
    );
    if (found) return found;
    const channel: Channel = {
      id: this.makeId(),
      type: people.length > 2 ? ChannelType.groupDm : ChannelType.dm,
      name: people.map(({ global_name, username }) => global_name ?? username).join(', '),
      recipients: [...people],
    };
    this.channels.set(channel.id, channel);
    this.reportChange({ kind: 'places' });
    return channel;
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
}
