import {
  type APIGatewayBotInfo,
  Client,
  Events,
  GatewayCloseCodes,
  GatewayIntentBits,
  Partials,
  REST,
  Routes,
  SimpleIdentifyThrottler,
} from 'discord.js';
import { WrongSettings } from '../config.js';
import type { Library } from '../library/index.js';
import { makeConnectionOptions } from './client-options.js';
import { explainFailure } from './explain-failure.js';
import { createHearer } from './hear.js';
import { paceIntake } from './intake.js';
import { register } from './registration.js';
import { createRetrying } from './retries.js';
import { createRouter, type RouterOptions } from './router.js';
import { createScheduler, type Scheduled } from './schedule.js';
import type { Watch } from './watch.js';

export interface BotOptions extends RouterOptions {
  readonly token: string;
  /** Where Discord's REST interface is, without the version, e.g. `https://discord.com/api`. */
  readonly apiUrl: string;
  /**
   * Told which servers the bot is in: all of them once connected and daily, and those that it joins or leaves; and which
   * threads are deleted.
   */
  readonly servers?: Pick<Library, 'attend' | 'leave' | 'return' | 'dropThread'>;
  /** Whose reading schedules are kept, each minute. */
  readonly schedules?: Scheduled;
  /** The shards that this process runs; all of them, as many as Discord recommends, when left out. */
  readonly part?: Part;
  readonly watch?: Watch;
  /** Called once Discord has taken the token, and before anybody is listened to: what takes long is for then. */
  readonly prepare?: () => Promise<unknown>;
  /** Called when Discord has ended a session for good. */
  readonly onEnd?: () => void;
}

/** Some of a bot's shards: each gets what happens in its share of the servers, the first also direct messages. */
interface Part {
  readonly count: number;
  /** Numbers from 0, below `count`. */
  readonly ids: readonly number[];
}

export interface Bot {
  /** Carries out what is due in the reading schedules by now, as is done each minute. */
  keepSchedules(): Promise<void>;
  /** Takes no new interactions, answers those under way (for at most 4 s) and disconnects. */
  stop(): Promise<void>;
}

const DAY = 24 * 3_600_000;
/** How long after its time a step of a schedule is carried out at most. */
const MINUTE = 60_000;

/** How long `stop` waits for interactions under way, in milliseconds: a host kills after 5 s or more. */
const FAREWELL = 4000;

/** What Discord closes a connection with that no new attempt can mend, and what the host can do. */
const FOR_GOOD: Readonly<Record<number, string>> = {
  [GatewayCloseCodes.AuthenticationFailed]:
    'Discord no longer takes the token: copy it anew from the Bot page of your application into DISCORD_TOKEN',
  [GatewayCloseCodes.InvalidShard]: 'Discord refuses these shards: set SHARD_COUNT and SHARD_IDS right',
  [GatewayCloseCodes.ShardingRequired]: 'Discord asks for more shards: raise SHARD_COUNT, or leave it out',
  [GatewayCloseCodes.InvalidAPIVersion]: 'Discord has ended this version of its interface: update Footnote',
  [GatewayCloseCodes.InvalidIntents]: 'Discord refuses what the bot asks to be told of: update Footnote',
  [GatewayCloseCodes.DisallowedIntents]: 'Discord refuses what the bot asks to be told of: update Footnote',
};

/** @throws CannotStart when Discord can't be reached, WrongSettings when it doesn't take the token. */
async function findGateway(token: string, apiUrl: string): Promise<APIGatewayBotInfo> {
  try {
    return (await new REST({ api: apiUrl }).setToken(token).get(Routes.gatewayBot())) as APIGatewayBotInfo;
  } catch (error) {
    throw explainFailure(error, apiUrl);
  }
}

/**
 * Connects to Discord, registers the commands if they differ, and serves them.
 *
 * Every shard is a client of its own: discord.js holds back the events of a client until all of its shards are
 * ready, so with one client for ten shards nobody would be answered for the better part of a minute.
 *
 * @returns when all shards are ready; each answers as soon as it is.
 * @throws CannotStart when Discord can't be reached, WrongSettings when it refuses the token or what is asked for.
 */
export async function startBot(options: BotOptions): Promise<Bot> {
  const { token, apiUrl, log, servers: library, watch } = options;
  const commandIds = new Map<string, string>();
  const route = createRouter({ ...options, commandIds });
  const hear = createHearer({ ...options, commandIds });
  const underWay = new Set<Promise<void>>();
  const begin = (work: Promise<void>) => {
    const watched = work.finally(() => underWay.delete(watched));
    underWay.add(watched);
  };
  const tell = (what: string, work: Promise<void> | undefined) =>
    begin(Promise.resolve(work).catch((err) => log.error({ err, what }, 'the library was not told')));
  const clients: Client[] = [];
  let hasStarted = false;
  let refuse = (_: WrongSettings) => {};
  const refused = new Promise<never>((_, reject) => {
    refuse = reject;
  });
  const destroyAll = () => Promise.all(clients.map((client) => client.destroy()));

  function createClient(shard: number, count: number, throttler: SimpleIdentifyThrottler): Client {
    const client = new Client({
      // Messages come without their text unless they mention the bot or are written to it: that is no privilege.
      intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
      // Direct messages are heard of before their channel is.
      partials: [Partials.Channel],
      shards: [shard],
      shardCount: count,
      ...makeConnectionOptions(apiUrl),
      // Discord limits how many shards of a bot may identify at a time.
      ws: {
        buildIdentifyThrottler: () => throttler,
        buildStrategy: (manager) => {
          paceIntake(manager);
          return createRetrying(shard, log)(manager);
        },
      },
    });
    client.on(Events.InteractionCreate, (interaction) => begin(route(interaction)));
    client.on(Events.MessageCreate, (message) => begin(hear(message)));
    client.on(Events.GuildDelete, ({ id }) => tell('leave', library?.leave(id)));
    client.on(Events.GuildCreate, ({ id }) => tell('return', library?.return(id)));
    client.on(Events.ThreadDelete, ({ id, guildId }) =>
      tell('thread deleted', library?.dropThread(guildId, id)),
    );
    client.on(Events.Error, (err) => log.error({ err, shard }, 'the client failed'));
    client.on(Events.Warn, (message) => log.warn({ message, shard }, 'the client warns'));
    client.on(Events.ShardError, (err) => log.warn({ err, shard }, 'the connection failed'));
    client.on(Events.ShardDisconnect, ({ code }) => {
      const why = FOR_GOOD[code];
      if (why === undefined) return log.warn({ code, shard }, 'disconnected');
      if (!hasStarted) return refuse(new WrongSettings([`${why}.`]));
      log.fatal({ code, shard }, why);
      options.onEnd?.();
    });
    client.on(Events.ShardReconnecting, () => {
      watch?.shard(shard, 'away');
      log.info({ shard }, 'reconnecting');
    });
    client.on(Events.ShardResume, () => {
      watch?.shard(shard, 'ready');
      log.info({ shard }, 'resumed');
    });
    client.on(Events.ShardReady, () => watch?.shard(shard, 'ready'));
    client.on(Events.Invalidated, () => {
      log.fatal({ shard }, 'Discord has ended the session');
      options.onEnd?.();
    });
    return client;
  }

  async function connect(client: Client, shard: number): Promise<void> {
    const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
    await client.login(token);
    const { application, user, guilds } = await ready;
    log.info({ user: user.tag, shard, servers: guilds.cache.size }, 'connected');
    if (shard > 0) return;
    // Without fresh definitions the old ones still work: worth a line in the log, not the bot's life.
    await register(client.rest, application.id, options.deps).then(
      ({ changed, ids }) => {
        for (const [name, id] of ids) commandIds.set(name, id);
        log.info({ changed }, 'commands registered');
      },
      (err) => log.error({ err }, 'the commands could not be registered'),
    );
  }

  const gateway = await findGateway(token, apiUrl);
  await options.prepare?.();
  const part = options.part ?? allOf(gateway.shards);
  try {
    const throttler = new SimpleIdentifyThrottler(gateway.session_start_limit.max_concurrency);
    for (const shard of part.ids) watch?.shard(shard, 'away');
    clients.push(...part.ids.map((shard) => createClient(shard, part.count, throttler)));
    const connected = clients.map((client, at) => connect(client, part.ids[at] ?? 0));
    await Promise.race([Promise.all(connected), refused]);
    hasStarted = true;
  } catch (error) {
    await destroyAll();
    throw error instanceof WrongSettings ? error : explainFailure(error, apiUrl);
  }

  const attend = () => {
    const present = clients.flatMap((client) => [...client.guilds.cache.keys()]);
    tell(
      'attend',
      library?.attend(present, (server) => part.ids.includes(shardOf(server, part.count))),
    );
  };
  attend();
  const daily = setInterval(attend, DAY);
  const [first] = clients;
  const keep =
    options.schedules && first
      ? createScheduler(options.schedules, first.rest, log)
      : () => Promise.resolve();
  // What was due while the bot was stopped is caught up with.
  begin(keep());
  const minutely = setInterval(() => begin(keep()), MINUTE);
  return {
    keepSchedules: keep,
    async stop() {
      clearInterval(daily);
      clearInterval(minutely);
      for (const client of clients) {
        client.removeAllListeners(Events.InteractionCreate);
        client.removeAllListeners(Events.MessageCreate);
      }
      const timer = new Promise((resolve) => setTimeout(resolve, FAREWELL).unref());
      await Promise.race([Promise.allSettled(underWay), timer]);
      // discord.js takes our own goodbye for a lost connection.
      for (const client of clients) client.removeAllListeners(Events.ShardReconnecting);
      await destroyAll();
    },
  };
}

function allOf(count: number): Part {
  return { count, ids: Array.from({ length: count }, (_, id) => id) };
}

/** Which shard gets what happens in a server, by the formula in Discord's documentation. */
function shardOf(server: string, count: number): number {
  return Number((BigInt(server) >> 22n) % BigInt(count));
}
