import { setTimeout as pause } from 'node:timers/promises';
import { GatewayCloseCodes, SimpleShardingStrategy } from 'discord.js';
import type { Log } from '../log.js';

/** In milliseconds: how long the second attempt waits, and the longest that any does. */
const FIRST = 1000;
const LONGEST = 60_000;
/** What a connection is closed with that was broken off, or never came about. */
const BROKEN = 1006;

/** How a shard's connection is made again after it was lost. */
interface Retries {
  /** Waits before an attempt, if there was a loss: not at all after the first, then each time twice as long. */
  before(): Promise<void>;
  /** The connection was lost, or could not be made. */
  lost(code: number): void;
  /** The connection works. */
  made(): void;
}

/**
 * @param shard for the log.
 * @param wait for tests.
 */
export function createRetries(
  shard: number,
  log: Pick<Log, 'warn'>,
  wait: (milliseconds: number) => Promise<unknown> = (milliseconds) =>
    pause(milliseconds, undefined, { ref: false }),
): Retries {
  let attempts = 0;
  let why: string | undefined;
  return {
    async before() {
      if (why === undefined) return;
      const reason = why;
      why = undefined;
      attempts++;
      if (attempts === 1) return;
      const longest = Math.min(FIRST * 2 ** (attempts - 2), LONGEST);
      // All shards lose it at once, and are not to come back at once.
      const milliseconds = Math.round(longest * (0.5 + Math.random() / 2));
      log.warn(
        { shard, attempt: attempts, wait: milliseconds, why: reason },
        'still not connected: trying again',
      );
      await wait(milliseconds);
    },
    lost(code) {
      why = code === BROKEN ? 'no connection to Discord' : `${GatewayCloseCodes[code] ?? 'closed'} (${code})`;
    },
    made() {
      attempts = 0;
    },
  };
}

type Manager = ConstructorParameters<typeof SimpleShardingStrategy>[0];

/** The events of the manager: discord.js gives another enumeration the name that theirs has. */
interface Told {
  on(event: 'closed' | 'ready' | 'resumed', listener: (event: { readonly code: number }) => void): unknown;
}

/** discord.js tries again every half second for ever, and tells nobody why. */
export function createRetrying(shard: number, log: Log): (manager: Manager) => SimpleShardingStrategy {
  return (manager) => {
    const { before, lost, made } = createRetries(shard, log);
    const told = manager as unknown as Told;
    told.on('closed', ({ code }) => lost(code));
    told.on('ready', made);
    told.on('resumed', made);
    const { retrieveSessionInfo } = manager.options;
    // It is asked for before each attempt to connect, and with each event.
    manager.options.retrieveSessionInfo = async (id) => {
      await before();
      return retrieveSessionInfo(id);
    };
    return new SimpleShardingStrategy(manager);
  };
}
