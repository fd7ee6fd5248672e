import {
  Client,
  DiscordAPIError,
  DiscordjsError,
  DiscordjsErrorCodes,
  Events,
  GatewayIntentBits,
} from 'discord.js';
import type { Library } from '../library/library.js';
import { CannotStart } from './cannot-start.js';
import { register } from './registration.js';
import { createRouter, type RouterOptions } from './router.js';

export interface BotOptions extends RouterOptions {
  readonly token: string;
  /** Where Discord's REST interface is, without the version, e.g. `https://discord.com/api`. */
  readonly apiUrl: string;
  /** Told which servers the bot is in: all of them once connected and daily, and those that it joins or leaves. */
  readonly servers?: Pick<Library, 'attend' | 'leave' | 'return'>;
  /** Called when Discord has ended the session for good. */
  readonly onEnd?: () => void;
}

export interface Bot {
  /** Takes no new interactions, answers those under way (for at most 4 s) and disconnects. */
  stop(): Promise<void>;
}

const DAY = 24 * 3_600_000;

/** How long `stop` waits for interactions under way, in milliseconds: a host kills after 5 s or more. */
const FAREWELL = 4000;

/**
 * Connects to Discord, registers the commands if they differ, and serves them.
 *
 * @throws CannotStart
 */
export async function startBot(options: BotOptions): Promise<Bot> {
  const { token, apiUrl, log } = options;
  const client = new Client({
    intents: [GatewayIntentBits.Guilds],
    shards: 'auto',
    rest: { api: apiUrl },
    allowedMentions: { parse: [] },
  });
  const route = createRouter(options);
  const underWay = new Set<Promise<void>>();
  const begin = (work: Promise<void>) => {
    const watched = work.finally(() => underWay.delete(watched));
    underWay.add(watched);
  };
  client.on(Events.InteractionCreate, (interaction) => begin(route(interaction)));
  const tell = (what: string, work: Promise<void> | undefined) =>
    begin(Promise.resolve(work).catch((err) => log.error({ err, what }, 'the library was not told')));
  const attend = () => tell('attend', options.servers?.attend([...client.guilds.cache.keys()]));
  client.on(Events.GuildDelete, ({ id }) => tell('leave', options.servers?.leave(id)));
  client.on(Events.GuildCreate, ({ id }) => tell('return', options.servers?.return(id)));
  client.on(Events.Error, (err) => log.error({ err }, 'the client failed'));
  client.on(Events.Warn, (message) => log.warn({ message }, 'the client warns'));
  client.on(Events.ShardError, (err, shard) => log.warn({ err, shard }, 'the connection failed'));
  client.on(Events.ShardDisconnect, ({ code }, shard) => log.warn({ code, shard }, 'disconnected'));
  client.on(Events.ShardReconnecting, (shard) => log.info({ shard }, 'reconnecting'));
  client.on(Events.ShardResume, (shard) => log.info({ shard }, 'resumed'));
  client.on(Events.Invalidated, () => {
    log.fatal('Discord has ended the session');
    options.onEnd?.();
  });

  try {
    const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
    await client.login(token);
    const { application, user, guilds } = await ready;
    log.info({ user: user.tag, servers: guilds.cache.size }, 'connected');
    attend();
    // Without fresh definitions the old ones still work: worth a line in the log, not the bot's life.
    await register(client.rest, application.id, options.deps).then(
      (changed) => log.info({ changed }, 'commands registered'),
      (err) => log.error({ err }, 'the commands could not be registered'),
    );
  } catch (error) {
    await client.destroy();
    throw new CannotStart(whyNot(error, apiUrl), { cause: error });
  }

  const daily = setInterval(attend, DAY);
  return {
    async stop() {
      clearInterval(daily);
      client.removeAllListeners(Events.InteractionCreate);
      const timer = new Promise((resolve) => setTimeout(resolve, FAREWELL).unref());
      await Promise.race([Promise.allSettled(underWay), timer]);
      await client.destroy();
    },
  };
}

/** In a line, without what was sent. */
export function whyNot(error: unknown, apiUrl: string): string {
  const refused =
    (error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid) ||
    (error instanceof DiscordAPIError && error.status === 401);
  if (refused) {
    return 'Discord refused the token in DISCORD_TOKEN. Copy it anew from the Bot page of your application at https://discord.com/developers/applications.';
  }
  const { message, cause, code } = error as Error & { code?: unknown };
  const reason = message || (cause instanceof Error && cause.message) || code || 'no answer';
  return `Discord could not be reached at ${withoutSecrets(apiUrl)}: ${reason}.`;
}

/** An address without what may be secret in it. */
function withoutSecrets(address: string): string {
  const { origin, pathname } = new URL(address);
  return `${origin}${pathname.replace(/\/$/, '')}`;
}
