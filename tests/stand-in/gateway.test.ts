import { request } from 'node:http';
import { describe, expect, it } from 'vitest';
import WebSocket from 'ws';
import type { StandIn } from '../../src/stand-in/index.js';
import { playground } from './client.js';

interface Frame {
  op: number;
  t: string | null;
  s: number | null;
  d: Record<string, unknown> | boolean | null;
}

/** A bare gateway client: `next()` gives the frames in order, `closed` the code. */
async function connect(discord: StandIn, headers: Record<string, string> = {}) {
  const socket = new WebSocket(`${discord.world.origin.replace('http', 'ws')}/gateway/?v=10&encoding=json`, {
    headers,
  });
  const frames: Frame[] = [];
  let wake = () => {};
  socket.on('message', (raw) => {
    frames.push(JSON.parse(String(raw)));
    wake();
  });
  const closed = new Promise<number>((resolve) => socket.on('close', resolve));
  await new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject));
  const next = async (): Promise<Frame> => {
    while (frames.length === 0) {
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
    return frames.shift()!;
  };
  const send = (op: number, d: unknown) => socket.send(JSON.stringify({ op, d }));
  expect((await next()).op).toBe(10);
  return { next, send, closed, socket };
}

async function identified(discord: StandIn) {
  const client = await connect(discord);
  client.send(2, { token: discord.token, intents: 1 });
  const ready = await client.next();
  await client.next();
  await client.next();
  return { ...client, session: (ready.d as { session_id: string }).session_id };
}

describe('the gateway', () => {
  it('acknowledges heartbeats and numbers its events', async () => {
    const { discord } = await playground();
    const client = await connect(discord);
    client.send(1, null);
    expect((await client.next()).op).toBe(11);
    client.send(2, { token: `Bot ${discord.token}`, intents: 1 });
    expect([(await client.next()).t, (await client.next()).s, (await client.next()).s]).toEqual([
      'READY',
      2,
      3,
    ]);
  });

  it.each([
    [4004, 2, { token: 'wrong' }],
    [4003, 8, {}],
  ])('closes with %i', async (code, op, d) => {
    const { discord } = await playground();
    const client = await connect(discord);
    client.send(op, d);
    expect(await client.closed).toBe(code);
  });

  it('closes on an unknown opcode, a second identify and what is no JSON', async () => {
    const { discord } = await playground();
    const first = await identified(discord);
    first.send(99, null);
    expect(await first.closed).toBe(4001);
    const second = await identified(discord);
    second.send(2, { token: discord.token });
    expect(await second.closed).toBe(4005);
    const third = await identified(discord);
    third.socket.send('{');
    expect(await third.closed).toBe(4002);
  });

  it('replays what was missed after a cut, and only that', async () => {
    const { discord } = await playground();
    const { session, closed } = await identified(discord);
    discord.cut();
    await closed;
    discord.addServer('Third');
    const client = await connect(discord);
    client.send(6, { token: discord.token, session_id: session, seq: 3 });
    const frames = [await client.next(), await client.next()];
    expect(frames.map(({ t, s }) => [t, s])).toEqual([
      ['GUILD_CREATE', 4],
      ['RESUMED', 5],
    ]);
  });

  it('refuses to resume a session that is gone, was closed, or never got so far', async () => {
    const { discord } = await playground();
    const left = await identified(discord);
    left.socket.close(1000);
    await left.closed;
    await discord.until(() => discord.connected === 0);
    const cut = await identified(discord);
    discord.cut();
    await cut.closed;
    const client = await connect(discord);
    const resume = async (session_id: string, seq: number, token = discord.token) => {
      client.send(6, { token, session_id, seq });
      const { op, d } = await client.next();
      return [op, d];
    };
    expect(await resume(left.session, 3)).toEqual([9, false]);
    expect(await resume(cut.session, 4)).toEqual([9, false]);
    expect(await resume(cut.session, 3, 'wrong')).toEqual([9, false]);
    discord.forgetSessions();
    expect(await resume(cut.session, 3)).toEqual([9, false]);
  });

  it('tells of messages only those who asked for that intent', async () => {
    const { discord } = await playground();
    const quiet = await identified(discord);
    const client = await connect(discord);
    client.send(2, { token: discord.token, intents: 1 | (1 << 9) });
    for (let index = 0; index < 3; index++) await client.next();
    discord.people.ravi.say(discord.places.articles, 'hello');
    discord.addServer('Third');
    expect((await client.next()).t).toBe('MESSAGE_CREATE');
    expect((await quiet.next()).t).toBe('GUILD_CREATE');
  });
});

describe('strangers', () => {
  const status = (discord: StandIn, headers: Record<string, string>) =>
    new Promise<number | undefined>((resolve, reject) => {
      request(
        `${discord.apiUrl}/v10/gateway`,
        { headers: { authorization: `Bot ${discord.token}`, ...headers } },
        (response) => {
          response.resume();
          resolve(response.statusCode);
        },
      )
        .on('error', reject)
        .end();
    });

  it.each([
    [200, {}],
    [403, { host: 'evil.example' }],
    [403, { host: 'evil.example:80' }],
    [403, { origin: 'https://evil.example' }],
    [403, { origin: 'null' }],
  ])('get %i with %j', async (wanted, headers) => {
    const { discord } = await playground();
    expect(await status(discord, headers as Record<string, string>)).toBe(wanted);
  });

  it('cannot open the gateway', async () => {
    const { discord } = await playground();
    await expect(connect(discord, { origin: 'https://evil.example' })).rejects.toThrow('403');
  });
});
