import { beforeEach, expect, it } from 'vitest';
import type { Playground } from '../../src/playground/index.js';
import { caller, playground, RAW_COMMANDS } from './client.js';

let discord: Playground;
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
