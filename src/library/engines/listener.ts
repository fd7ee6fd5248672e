import pg from 'pg';
import { CHANGES } from './changes.js';
import type { ClaimWay, Database, Others } from './database.js';

/** In milliseconds: how long a lost connection waits to be made again, at first and at most. */
const FIRST_WAIT = 500;
const LONGEST_WAIT = 30_000;
/** As many changed libraries are told apart; beyond it all count as changed. */
const MOST = 10_000;

/**
 * Listens for what other processes change in a PostgreSQL database, on a connection of its own: a pool takes and gives
 * back connections, and listening ends with them.
 *
 * @param isOwn whether a change was made by this process, which knows of it: by the number of PostgreSQL's process.
 */
export async function listenForChanges(
  options: pg.ClientConfig,
  onError: (error: Error) => void,
  isOwn: (process: number) => boolean,
): Promise<Others & Pick<Database, 'claim' | 'close'>> {
  let client: pg.Client | undefined;
  let changed = new Set<string>();
  /** Whether anything may have happened before it listened. */
  let isBlind = true;
  let isClosed = false;
  let timer: NodeJS.Timeout | undefined;
  let asking: Promise<unknown> = Promise.resolve();
  const claimed: (readonly [part: string, way: ClaimWay])[] = [];

  function connectLater(wait: number): void {
    if (isClosed) return;
    timer = setTimeout(() => void connect(Math.min(wait * 2, LONGEST_WAIT)), wait).unref();
  }

  async function connect(wait = FIRST_WAIT): Promise<void> {
    const own = new pg.Client({ ...options, application_name: 'footnote, listening', keepAlive: true });
    let isOpen = false;
    own.on('error', onError);
    own.on('end', () => {
      if (client === own) client = undefined;
      if (isOpen) connectLater(FIRST_WAIT);
    });
    own.on('notification', ({ processId, payload = '' }) => {
      if (!isOwn(processId)) changed.add(payload);
    });
    try {
      await own.connect();
      await own.query(`listen ${CHANGES}`);
      for (const [part, way] of claimed) await lock(own, part, way);
      if (isClosed) return await own.end();
      [client, isBlind, isOpen] = [own, true, true];
    } catch (error) {
      onError(error as Error);
      await own.end().catch(() => {});
      connectLater(wait);
    }
  }

  await connect();
  return {
    takeChanged() {
      const taken = changed;
      if (taken.size > 0) changed = new Set();
      if (!client || isBlind || taken.size > MOST) {
        isBlind = client === undefined;
        return undefined;
      }
      return taken;
    },
    // What was told before comes before the answer.
    catchUp() {
      asking = asking.then(() => client?.query('select 1'));
      return asking.then(() => {});
    },
    async claim(part, way = 'alone') {
      claimed.push([part, way]);
      return client === undefined || lock(client, part, way);
    },
    async close() {
      isClosed = true;
      clearTimeout(timer);
      // Its process in PostgreSQL may end later than the connection.
      if (claimed.length > 0) await client?.query('select pg_advisory_unlock_all()').catch(() => {});
      await client?.end();
    },
  };
}

/** A lock that PostgreSQL takes back when the connection ends. Its key is any number that nobody else locks by. */
async function lock(client: pg.Client, part: string, way: ClaimWay): Promise<boolean> {
  const take = way === 'alone' ? 'pg_try_advisory_lock' : 'pg_try_advisory_lock_shared';
  const { rows } = await client.query<{ locked: boolean }>(
    `select ${take}(hashtext($1), hashtext($2)) as locked`,
    ['footnote', part],
  );
  return rows[0]?.locked === true;
}
