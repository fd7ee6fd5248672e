import { expect, it } from 'vitest';
import { startStandIn } from '../../src/stand-in/index.js';
import { afterwards, running, textsOf } from './bot.js';

async function sharded(shards: number) {
  const discord = await startStandIn({ shards });
  afterwards(() => discord.close());
  return discord;
}

it('answers in the servers of every shard, and registers once', async () => {
  const discord = await sharded(2);
  const told: unknown[] = [];
  const attend = async (present: readonly string[], isOurs = (_: string) => false) => {
    told.push(
      [...present].sort(),
      Object.values(discord.servers).map(({ id }) => isOurs(id)),
    );
  };
  const servers = { attend, leave: async () => {}, return: async () => {}, dropThread: async () => {} };
  await running({ discord, servers });
  expect(discord.connected).toBe(2);
  const { ravi } = discord.people;
  const { articles, shelf } = discord.places;
  for (const place of [articles, shelf, discord.dm(ravi)]) {
    expect(textsOf((await ravi.slash(place, 'author').reply()).message)).not.toEqual([]);
  }
  const { readingRoom, nightShelf } = discord.servers;
  expect(told).toEqual([[readingRoom.id, nightShelf.id].sort(), [true, true, true]]);
  expect(discord.requests.filter(({ method }) => method === 'PUT')).toHaveLength(1);
  expect(discord.refusals).toEqual([]);
});

it('answers on a shard while others are not ready', async () => {
  const discord = await sharded(2);
  const release = discord.holdShard(1);
  const started = running({ discord });
  await discord.until(() => discord.connected === 1 && discord.commands().length > 0);
  const { ravi } = discord.people;
  // The servers fall to the two shards by turns.
  const first = [discord.places.articles, discord.places.shelf].find(
    ({ guild_id }) => (BigInt(guild_id ?? 0) >> 22n) % 2n === 0n,
  );
  expect(textsOf((await ravi.slash(first!, 'author').reply()).message)).not.toEqual([]);
  release();
  await started;
  expect(discord.connected).toBe(2);
});

it('runs the shards that it is given, and leaves the rest and the commands to others', async () => {
  const discord = await sharded(2);
  const told: string[] = [];
  const attend = async (present: readonly string[]) => void told.push(...present);
  const servers = { attend, leave: async () => {}, return: async () => {}, dropThread: async () => {} };
  await running({ discord, servers, part: { count: 2, ids: [1] } });
  expect(discord.connected).toBe(1);
  const own = [discord.servers.readingRoom, discord.servers.nightShelf].filter(
    ({ id }) => (BigInt(id) >> 22n) % 2n === 1n,
  );
  expect(told).toEqual(own.map(({ id }) => id));
  expect(discord.commands()).toEqual([]);
});

it('ends with a sentence when Discord no longer takes the token', async () => {
  let ended = 0;
  const onEnd = () => ended++;
  const { discord, line } = await running({ onEnd });
  discord.endSessions(4004);
  const why =
    'Discord no longer takes the token: copy it anew from the Bot page of your application into DISCORD_TOKEN';
  expect(await line(why)).toMatchObject({ level: 'fatal', code: 4004 });
  expect(ended).toBe(1);
});
