import fc from 'fast-check';
import { beforeEach, expect, it } from 'vitest';
import type { StandIn } from '../../src/stand-in/index.js';
import { caller, playground, RAW_COMMANDS } from './client.js';

let discord: StandIn;
let api: ReturnType<typeof caller>;

beforeEach(async () => {
  ({ discord } = await playground());
  api = caller(discord);
});

it('answers a rate limit as Discord does', async () => {
  discord.failNext({ path: '/users/@me', status: 429, retryAfter: 1.5, global: true });
  const { status, headers, body } = await api.call('GET', '/users/@me');
  expect([status, headers.get('retry-after'), headers.get('x-ratelimit-global'), body]).toEqual([
    429,
    '1.5',
    'true',
    { message: 'You are being rate limited.', retry_after: 1.5, global: true },
  ]);
  expect((await api.call('GET', '/users/@me')).status).toBe(200);
  expect(discord.requests.map((request) => request.status)).toEqual([429, 200]);
});

it('registers the commands of these tests', async () => {
  expect((await api.register()).body.map(({ name }: { name: string }) => name)).toEqual(
    RAW_COMMANDS.map(({ name }) => name),
  );
});

it('never fails by itself, whatever it is sent', async () => {
  await api.register();
  const app = discord.world.application.id;
  const commands = discord.commands();
  const act = () =>
    discord.people.ravi.slash(discord.places.articles, 'ask', { question: 'x' }, { force: true }).interaction;
  const paths: [string, () => string][] = [
    ['POST', () => `/applications/${app}/commands`],
    ['PUT', () => `/applications/${app}/commands`],
    ['PATCH', () => `/applications/${app}/commands/${commands[0]!.id}`],
    ['POST', () => `/channels/${discord.places.articles.id}/messages`],
    ['POST', () => `/channels/${discord.places.articles.id}/threads`],
    ['POST', () => `/users/@me/channels`],
    ['POST', () => callback(act())],
    ['POST', () => `/webhooks/${app}/${act().token}`],
  ];
  const callback = ({ id, token }: { id: string; token: string }) => `/interactions/${id}/${token}/callback`;
  const part = fc.record(
    {
      type: fc.integer({ min: 0, max: 20 }),
      content: fc.anything(),
      components: fc.anything(),
      custom_id: fc.string(),
    },
    { requiredKeys: [] },
  );
  const message = fc.record(
    {
      name: fc.string(),
      type: fc.integer({ min: 0, max: 10 }),
      flags: fc.constantFrom(0, 64, 32768, null),
      content: fc.option(fc.string()),
      components: fc.array(part),
      options: fc.array(part),
      allowed_mentions: fc.anything(),
      attachments: fc.anything(),
      data: fc.oneof(
        fc.constant(null),
        fc.record({ components: fc.array(part), choices: fc.anything() }, { requiredKeys: [] }),
      ),
    },
    { requiredKeys: [] },
  );
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...paths),
      fc.oneof(message, fc.jsonValue()),
      async ([method, path], body) => {
        const sent = JSON.parse(
          JSON.stringify(body, (_key, value) => (typeof value === 'bigint' ? `${value}` : value)) ?? 'null',
        );
        expect((await api.call(method, path(), sent)).status).toBeLessThan(500);
      },
    ),
    { numRuns: 300 },
  );
});

it('opens threads where and as Discord does', async () => {
  const { readingRoom, nightShelf } = discord.servers;
  const { articles, chapter, shelf, abroad } = discord.places;
  const open = async ({ id }: { id: string }, body: object) => {
    const answer = await api.call('POST', `/channels/${id}/threads`, body);
    return [answer.status, answer.body.code, answer.body] as const;
  };
  const name = '¶1 · The bridge';
  const [status, , thread] = await open(articles, { name, type: 11 });
  expect([status, thread]).toEqual([
    200,
    expect.objectContaining({ type: 11, name, parent_id: articles.id, guild_id: readingRoom.id }),
  ]);
  const { ravi } = discord.people;
  expect(ravi.messages(articles).map(({ type, content }) => [type, content])).toEqual([[18, name]]);
  for (const body of [{}, { name: '' }, { name: ' ' }, { name: 'x'.repeat(101) }, { name, type: 12 }])
    expect((await open(articles, { type: 11, ...body })).slice(0, 2)).toEqual([400, 50035]);
  for (const place of [chapter, discord.dm(ravi), discord.addChannel(readingRoom, 'voice', 2)])
    expect((await open(place, { name, type: 11 })).slice(0, 2)).toEqual([400, 50024]);
  expect((await open(abroad, { name, type: 11 })).slice(0, 2)).toEqual([403, 50001]);
  discord.allow(nightShelf, 0n);
  expect((await open(shelf, { name, type: 11 })).slice(0, 2)).toEqual([403, 50013]);
  discord.deleteThread(discord.world.channels.get(thread.id)!);
  expect((await api.call('GET', `/channels/${thread.id}`)).body.code).toBe(10003);
});
