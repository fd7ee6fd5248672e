import { expect, it } from 'vitest';
import { playground, running } from './bot.js';

it('tells the library which servers the bot is in, joins and leaves', async () => {
  const told: [string, ...string[]][] = [];
  const waiting: (() => void)[] = [];
  const next = () => new Promise<void>((resolve) => waiting.push(resolve));
  const tell = async (...what: [string, ...string[]]) => {
    told.push(what);
    waiting.shift()?.();
  };
  const servers = {
    attend: (all: readonly string[]) => tell('attend', ...all),
    leave: (server: string) => tell('leave', server),
    return: (server: string) => tell('return', server),
    dropThread: async () => {},
  };
  const discord = await playground();
  await running({ discord, servers });
  const { readingRoom, nightShelf } = discord.servers;
  expect(told).toEqual([['attend', readingRoom.id, nightShelf.id]]);
  const left = next();
  discord.removeBot(nightShelf);
  await left;
  const joined = next();
  const server = discord.addServer('Another');
  await joined;
  expect(told.slice(1)).toEqual([
    ['leave', nightShelf.id],
    ['return', server.id],
  ]);
});

it('goes on when the library can’t be told', async () => {
  const away = () => Promise.reject(new Error('no database'));
  const { discord, line } = await running({
    servers: { attend: away, leave: away, return: away, dropThread: away },
  });
  expect(await line('the library was not told')).toMatchObject({ what: 'attend' });
  const { message } = await discord.people.ravi.slash(discord.places.articles, 'author').reply();
  expect(message).toBeDefined();
});
