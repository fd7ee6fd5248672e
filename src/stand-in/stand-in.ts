import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { WebSocketServer } from 'ws';
import { type Clock, systemClock } from './clock.js';
import { describeServer, Gateway } from './gateway.js';
import { isForeign } from './guard.js';
import {
  type Channel,
  ChannelType,
  type CommandOverride,
  type Overwrite,
  Permission,
  type Server,
  type Snowflake,
} from './model.js';
import { Person } from './people.js';
import type { Change, Refusal } from './places.js';
import { type Failure, type RequestRecord, RestApi } from './rest.js';
import { isSigned, sendFile } from './send-file.js';
import { World } from './world.js';

export interface StandInOptions {
  /** Where to listen on 127.0.0.1; 0, the default, takes any free port. */
  port?: number;
  /** Time, for tests; the system's by default. */
  clock?: Clock;
  /** What the bot is called. */
  botName?: string;
  /** How many shards the bot is told to run; 1 by default. */
  shards?: number;
  /**
   * Of how many answers one is checked against what Discord takes; 1, the default, checks each. Where a bot is
   * measured, checks take longer than all else here.
   */
  checkEvery?: number;
}

export async function startStandIn(options: StandInOptions = {}): Promise<StandIn> {
  const { port = 0, clock = systemClock, botName = 'Footnote', shards = 1, checkEvery = 1 } = options;
  const standIn = new StandIn(new World(clock, botName, shards, checkEvery));
  await standIn.listen(port);
  return standIn;
}

export class StandIn {
  /** What the bot logs in with; made anew each time. */
  readonly token: string;
  readonly people: { mara: Person; ravi: Person; lena: Person };
  readonly servers: { readingRoom: Server; nightShelf: Server; elsewhere: Server };
  readonly places: { articles: Channel; chapter: Channel; shelf: Channel; abroad: Channel };
  /** All people, in the order in which they came. */
  readonly everyone: Person[] = [];
  readonly #rest: RestApi;
  readonly #gateway: Gateway;
  #giveOut = (send: () => void) => send();
  readonly #http = createServer();
  readonly #sockets = new WebSocketServer({ noServer: true });

  constructor(readonly world: World) {
    const id = Buffer.from(world.bot.id).toString('base64url');
    this.token = `${id}.${randomBytes(4).toString('base64url')}.${randomBytes(28).toString('base64url')}`;
    this.#rest = new RestApi(world, this.token);
    this.#gateway = new Gateway(world, this.token);

    this.people = {
      mara: this.addPerson('Mara'),
      ravi: this.addPerson('Ravi'),
      lena: this.addPerson('Lena'),
    };
    const { mara, ravi, lena } = this.people;
    const readingRoom = this.addServer('Reading Room');
    const nightShelf = this.addServer('Night Shelf');
    const elsewhere = this.addServer('Elsewhere', { bot: false });
    this.servers = { readingRoom, nightShelf, elsewhere };
    for (const server of [readingRoom, nightShelf]) {
      mara.join(server, Permission.manageGuild | Permission.manageMessages);
      ravi.join(server);
      lena.join(server);
    }
    for (const person of [mara, ravi, lena]) person.join(elsewhere);
    const articles = this.addChannel(readingRoom, 'articles');
    this.places = {
      articles,
      chapter: this.addThread(articles, 'Chapter one'),
      shelf: this.addChannel(nightShelf, 'shelf'),
      abroad: this.addChannel(elsewhere, 'abroad'),
    };
  }

  /** For discord.js: `rest: { api: apiUrl }`. */
  get apiUrl(): string {
    return `${this.world.origin}/api`;
  }

  /** Every REST call of the bot, in the order in which they were answered. */
  get requests(): readonly RequestRecord[] {
    return this.#rest.requests;
  }

  /** Every call that was answered with a 4xx of Discord's own, `code` and all; not the failures ordered by a test. */
  get refusals(): readonly Refusal[] {
    return this.#rest.refusals;
  }

  /** How many gateway clients are connected and identified. */
  get connected(): number {
    return this.#gateway.connected;
  }

  /** Calls `listener` after every change of anything. Returns how to stop that. */
  onChange(listener: (change: Change) => void): () => void {
    this.world.on('change', listener);
    return () => this.world.off('change', listener);
  }

  /** Waits until `test` holds; it is asked again after every change. */
  until(test: () => boolean): Promise<void> {
    return new Promise((resolve) => {
      const look = () => {
        if (!test()) return;
        stop();
        resolve();
      };
      const stop = this.onChange(look);
      look();
    });
  }

  addPerson(name: string): Person {
    const person = new Person(this.world, this.world.addUser(name));
    this.everyone.push(person);
    this.dm(person);
    return person;
  }

  /** A new server; the bot is in it unless `bot` is false, and is told so if it is connected. */
  addServer(name: string, { bot = true } = {}): Server {
    const server = this.world.addServer(name, { bot });
    if (bot) this.world.emit('dispatch', 'GUILD_CREATE', () => describeServer(this.world, server), 0);
    return server;
  }

  /** Takes the bot out of a server. */
  removeBot(server: Server): void {
    server.bot = false;
    server.members.delete(this.world.bot.id);
    this.world.commands.delete(server.id);
    this.world.reportChange({ kind: 'places' });
    this.world.emit('dispatch', 'GUILD_DELETE', () => ({ id: server.id }), 0);
  }

  /** @param type one of a channel of a server. */
  addChannel(
    server: Server,
    name: string,
    type: number = ChannelType.text,
    overwrites: Overwrite[] = [],
  ): Channel {
    const channel = this.world.addChannel(server, name, undefined, type);
    if (overwrites.length > 0) channel.permission_overwrites = overwrites;
    if (server.bot) this.world.emit('dispatch', 'CHANNEL_CREATE', () => channel, 0);
    return channel;
  }

  addThread(parent: Channel, name: string): Channel {
    const server = this.world.serverOf(parent);
    if (!server) throw new TypeError('A thread needs a channel of a server.');
    return this.world.addChannel(server, name, parent);
  }

  /** Deletes a thread, as a moderator does. */
  deleteThread(thread: Channel): void {
    this.world.deleteThread(thread);
  }

  /** Sets what everybody in a server may do. */
  allow(server: Server, permissions: bigint): void {
    const [everyone] = server.roles;
    if (everyone) everyone.permissions = permissions.toString();
    this.world.reportChange({ kind: 'people' });
  }

  /** A person's direct messages with the bot. */
  dm(person: Person): Channel {
    return this.world.openDirect([this.world.bot, person.user]);
  }

  /** Direct messages between people, where the bot can be used only by those who installed it themselves. */
  between(...people: readonly Person[]): Channel {
    return this.world.openDirect(people.map(({ user }) => user));
  }

  /** Sets a server's own rules for a command, in place of `default_member_permissions`. */
  override(server: Server, command: string, rules: CommandOverride[]): void {
    this.world.overrides.set(`${server.id} ${command}`, rules);
    this.world.reportChange({ kind: 'commands' });
  }

  /** The commands as Discord has them: the global ones, or a server's own. */
  commands(server?: Server) {
    return this.world.commands.get(server?.id ?? '') ?? [];
  }

  /** A message by its id. */
  message(id: Snowflake) {
    return this.world.messages.get(id);
  }

  failNext(failure: Failure): void {
    this.#rest.failNext(failure);
  }

  /** Breaks the gateway's connections; the client may resume. */
  cut(): void {
    this.#gateway.cut();
  }

  /** Asks the client to reconnect and resume. */
  reconnect(): void {
    this.#gateway.reconnect();
  }

  /** Lets a shard wait for READY until the function that is returned is called. */
  holdShard(shard: number): () => void {
    return this.#gateway.hold(shard);
  }

  /**
   * Lets whoever fetches an attachment from now on wait.
   *
   * @returns when somebody waits, and what ends the waiting.
   */
  holdFiles(): { readonly wanted: Promise<void>; release(): void } {
    const waiting: (() => void)[] = [];
    const give = this.#giveOut;
    const wanted = new Promise<void>((resolve) => {
      this.#giveOut = (send) => {
        waiting.push(send);
        resolve();
      };
    });
    const release = () => {
      this.#giveOut = give;
      for (const send of waiting.splice(0)) send();
    };
    return { wanted, release };
  }

  /** Ends every connection for good, as when the token was made anew; the code is one of Discord's, such as 4004. */
  endSessions(code: number): void {
    this.#gateway.end(code);
  }

  /** Ends whoever identifies from now on with a code of Discord's, such as 4014. */
  refuseSessions(code: number): void {
    this.#gateway.refuse(code);
  }

  /** Makes the next resume fail, so that the client has to identify anew. */
  forgetSessions(): void {
    this.#gateway.forget();
  }

  async listen(port: number): Promise<void> {
    this.#http.on('request', (request, response) => {
      if (isForeign(request, this.#port)) {
        response.writeHead(403).end();
      } else if (request.url?.startsWith('/api/')) {
        void this.#rest.handle(request, response);
      } else if (request.method === 'GET' && request.url?.startsWith('/attachments/')) {
        const { url } = request;
        if (isSigned(this.world, request)) this.#giveOut(() => sendFile(this.world, url, response));
        else response.writeHead(404).end();
      } else response.writeHead(404).end();
    });
    this.#http.on('upgrade', (request, socket, head) => {
      if (isForeign(request, this.#port) || !request.url?.startsWith('/gateway')) {
        socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
        return;
      }
      this.#sockets.handleUpgrade(request, socket, head, (client) => this.#gateway.accept(client));
    });
    await new Promise<void>((resolve, reject) => {
      this.#http.once('error', reject);
      this.#http.listen(port, '127.0.0.1', resolve);
    });
    this.world.origin = `http://127.0.0.1:${this.#port}`;
  }

  async close(): Promise<void> {
    this.#gateway.cut();
    this.#sockets.close();
    this.#http.closeAllConnections();
    await new Promise<void>((resolve) => this.#http.close(() => resolve()));
  }

  get #port(): number {
    return (this.#http.address() as AddressInfo | null)?.port ?? 0;
  }
}
