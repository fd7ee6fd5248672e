import { randomBytes } from 'node:crypto';
import type { WebSocket } from 'ws';
import { type Channel, ChannelType, type Server } from './model.js';
import type { World } from './world.js';

const Op = {
  dispatch: 0,
  heartbeat: 1,
  identify: 2,
  presence: 3,
  voice: 4,
  resume: 6,
  reconnect: 7,
  members: 8,
  invalid: 9,
  hello: 10,
  ack: 11,
} as const;
const HEARTBEAT_INTERVAL = 41_250;
/** More than a client misses in any cut that it resumes from. */
const MOST_SENT = 2_000;

/** Which of the servers a session is for: number and count, as in IDENTIFY. */
type Shard = readonly [number, number];

interface Hello {
  token?: string;
  intents?: number;
  shard?: Shard;
}

interface Session {
  id: string;
  shard: Shard;
  intents: number;
  /** How much was dispatched so far, and the last of it, so that a client can take up where it was cut off. */
  sequence: number;
  sent: string[];
  socket: WebSocket | undefined;
}

interface Frame {
  op: number;
  d: unknown;
}

/** The gateway's half of Discord: sessions, heartbeats, events, and resuming after a cut. */
export class Gateway {
  readonly #sessions = new Map<string, Session>();
  readonly #sockets = new Set<WebSocket>();
  /** What is to be done for shards that wait to be let in. */
  readonly #held = new Map<number, (() => void)[]>();
  #refusal: number | undefined;

  constructor(
    readonly world: World,
    readonly token: string,
  ) {
    world.on('dispatch', (event, read, intent) => this.dispatch(event, read, intent));
  }

  /** How many clients are connected and identified. */
  get connected(): number {
    return [...this.#sessions.values()].filter(({ socket }) => socket).length;
  }

  accept(socket: WebSocket): void {
    this.#sockets.add(socket);
    let session: Session | undefined;
    socket.on('close', (code) => {
      this.#sockets.delete(socket);
      if (!session || session.socket !== socket) return;
      session.socket = undefined;
      // A client that says goodbye ends its session; one that was cut off may resume it.
      if (code === 1000 || code === 1001) this.#sessions.delete(session.id);
      this.world.reportChange({ kind: 'gateway' });
    });
    socket.on('error', () => socket.terminate());
    socket.on('message', (raw) => {
      const frame = parse(String(raw));
      if (!frame) return socket.close(4002, 'Error while decoding payload.');
      if (frame.op === Op.heartbeat) return send(socket, Op.ack);
      if (frame.op === Op.identify) {
        if (session) return socket.close(4005, 'Already authenticated.');
        const hello = frame.d as Hello;
        const letIn = () => {
          session = this.#identify(socket, hello);
        };
        const waiting = this.#held.get(hello?.shard?.[0] ?? 0);
        if (waiting) waiting.push(letIn);
        else letIn();
        return;
      }
      if (frame.op === Op.resume) {
        session = this.#resume(socket, frame.d as { token?: string; session_id?: string; seq?: number });
        return;
      }
      if (!session) return socket.close(4003, 'Not authenticated.');
      if (frame.op !== Op.presence && frame.op !== Op.voice && frame.op !== Op.members)
        socket.close(4001, 'Unknown opcode.');
    });
    send(socket, Op.hello, { heartbeat_interval: HEARTBEAT_INTERVAL });
  }

  /**
   * Sends an event to every session that asked for this intent; 0 means that everyone gets it.
   *
   * @param read its data, read only when there is such a session: most bots ask to be told of no message.
   */
  dispatch(event: string, read: () => unknown, intent = 0): void {
    const sessions = [...this.#sessions.values()].filter(
      ({ intents }) => intent === 0 || (intents & intent) !== 0,
    );
    if (sessions.length === 0) return;
    const data = read();
    const server = serverOf(event, data);
    for (const session of sessions) if (isFor(session.shard, server)) deliver(session, event, data);
  }

  /** Breaks every connection without a word, as a network does. Sessions can be resumed. */
  cut(): void {
    for (const socket of this.#sockets) socket.terminate();
  }

  /** Asks every client to reconnect and resume (op 7). */
  reconnect(): void {
    for (const socket of this.#sockets) send(socket, Op.reconnect);
  }

  /** Ends whoever identifies from now on with a code of Discord's, such as 4014. */
  refuse(code: number): void {
    this.#refusal = code;
  }

  /** Lets a shard wait for READY until the function that is returned is called. */
  hold(shard: number): () => void {
    this.#held.set(shard, []);
    return () => {
      const waiting = this.#held.get(shard) ?? [];
      this.#held.delete(shard);
      for (const letIn of waiting) letIn();
    };
  }

  /** Ends every connection for good, as when the token was made anew. The code is one of Discord's, such as 4004. */
  end(code: number): void {
    this.#sessions.clear();
    for (const socket of this.#sockets) socket.close(code);
  }

  /** Forgets every session, so that the next resume is refused (op 9) and the client must identify again. */
  forget(): void {
    this.#sessions.clear();
  }

  #identify(socket: WebSocket, hello: Hello | undefined): Session | undefined {
    if (this.#refusal !== undefined) {
      socket.close(this.#refusal);
      return undefined;
    }
    if (bare(hello?.token) !== this.token) {
      socket.close(4004, 'Authentication failed.');
      return undefined;
    }
    const shard = hello?.shard ?? [0, 1];
    if (!(shard[0] >= 0 && shard[0] < shard[1])) {
      socket.close(4010, 'Invalid shard.');
      return undefined;
    }
    const session: Session = {
      id: randomBytes(16).toString('hex'),
      shard,
      intents: hello?.intents ?? 0,
      sequence: 0,
      sent: [],
      socket,
    };
    this.#sessions.set(session.id, session);
    const { world } = this;
    const servers = [...world.servers.values()].filter(({ id, bot }) => bot && isFor(shard, id));
    deliver(session, 'READY', {
      v: 10,
      user: world.bot,
      guilds: servers.map(({ id }) => ({ id, unavailable: true })),
      session_id: session.id,
      shard,
      resume_gateway_url: `${world.origin.replace(/^http/, 'ws')}/gateway`,
      application: { id: world.application.id, flags: 0 },
    });
    for (const server of servers) deliver(session, 'GUILD_CREATE', describeServer(world, server));
    world.reportChange({ kind: 'gateway' });
    return session;
  }

  #resume(
    socket: WebSocket,
    asked: { token?: string; session_id?: string; seq?: number } | undefined,
  ): Session | undefined {
    const session = this.#sessions.get(asked?.session_id ?? '');
    const seq = asked?.seq ?? -1;
    const missed = (session?.sequence ?? 0) - seq;
    const isKnown = seq >= 0 && missed >= 0 && missed <= (session?.sent.length ?? 0);
    if (!session || bare(asked?.token) !== this.token || !isKnown) {
      send(socket, Op.invalid, false);
      return undefined;
    }
    session.socket = socket;
    for (const frame of session.sent.slice(session.sent.length - missed)) socket.send(frame);
    deliver(session, 'RESUMED', {});
    this.world.reportChange({ kind: 'gateway' });
    return session;
  }
}

/** A server as GUILD_CREATE shows it. */
export function describeServer(world: World, server: Server): Record<string, unknown> {
  const channels = [...world.channels.values()].filter(({ guild_id }) => guild_id === server.id);
  const bot = server.members.get(world.bot.id);
  return {
    ...describeSettings(server),
    channels: channels.filter(({ type }) => type !== ChannelType.publicThread),
    threads: channels.filter(({ type }) => type === ChannelType.publicThread).map(describeThread),
    members: bot ? [bot] : [],
    member_count: server.members.size,
    unavailable: false,
  };
}

/** The same without who and what is in it, as GUILD_UPDATE does. */
export const describeSettings = ({ id, name, owner_id, roles, locale }: Server): Record<string, unknown> => ({
  id,
  name,
  owner_id,
  roles,
  emojis: [],
  stickers: [],
  features: [],
  preferred_locale: locale,
});

export function describeThread(channel: Channel): Record<string, unknown> {
  const thread_metadata = {
    archived: false,
    auto_archive_duration: 1440,
    archive_timestamp: null,
    locked: false,
  };
  return { ...channel, thread_metadata, message_count: 0, member_count: 1 };
}

/** Whether a shard gets what happens in a server; what happens in none is for the first. Discord's own formula. */
function isFor([number, count]: Shard, server: string | undefined): boolean {
  if (count === 1) return true;
  return server === undefined ? number === 0 : Number((BigInt(server) >> 22n) % BigInt(count)) === number;
}

function serverOf(event: string, data: unknown): string | undefined {
  const { id, guild_id } = data as { id?: string; guild_id?: string };
  return /^GUILD_(?:CREATE|UPDATE|DELETE)$/.test(event) ? id : guild_id;
}

function deliver(session: Session, event: string, data: unknown): void {
  const frame = JSON.stringify({ op: Op.dispatch, t: event, s: ++session.sequence, d: data });
  session.sent.push(frame);
  // Half at a time: to take one off the front moves all the others.
  if (session.sent.length > MOST_SENT) session.sent.splice(0, MOST_SENT / 2);
  session.socket?.send(frame);
}

function send(socket: WebSocket, op: number, d: unknown = null): void {
  socket.send(JSON.stringify({ op, d, s: null, t: null }));
}

function bare(token: string | undefined): string | undefined {
  return token?.replace(/^Bot /, '');
}

function parse(text: string): Frame | undefined {
  try {
    const frame = JSON.parse(text) as Frame | null;
    return typeof frame?.op === 'number' ? frame : undefined;
  } catch {
    return undefined;
  }
}
