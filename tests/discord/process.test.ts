import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import WebSocket from 'ws';
import { freePort } from '../../bench/load/postgres.js';
import { offered } from '../../commands/index.js';
import { openDatabase } from '../../src/library/index.js';
import type { View } from '../../src/playground/index.js';
import { afterwards, playground, refusedCodes, textsOf } from './bot.js';

/** An empty folder to start in, so that no `.env` of the developer's is read. */
const folder = mkdtempSync(join(tmpdir(), 'footnote-'));
afterAll(() => rmSync(folder, { recursive: true }));

const file = (path: string) => join(import.meta.dirname, '../../dist', path);

interface Started {
  readonly child: ChildProcess;
  readonly output: () => string;
  readonly log: () => string;
  readonly ended: Promise<number | null>;
}

/** Starts a program of the built package, as npm does. */
function start(
  path: string,
  environment: Record<string, string>,
  args: string[] = [],
  cwd = folder,
): Started {
  const { PATH = '' } = process.env;
  const child = spawn(process.execPath, [file(path), ...args], {
    cwd,
    // The model has tests of its own; without it each start is a second shorter.
    env: { PATH, FOOTNOTE_MODEL: 'off', DATABASE_URL: `file:${join(folder, 'footnote.db')}`, ...environment },
  });
  let output = '';
  let log = '';
  child.stdout.on('data', (chunk) => (output += chunk));
  child.stderr.on('data', (chunk) => (log += chunk));
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  afterwards(async () => {
    child.kill('SIGKILL');
    await ended;
  });
  return { child, output: () => output, log: () => log, ended };
}

const readIfThere = (path: string) => (existsSync(path) ? [readFileSync(path, 'latin1')] : []);

const COMMANDS = offered.commands.length + offered.messageCommands.length;

describe('npm start with a token', () => {
  // Each start costs seconds, so what is seen of a bot that serves is seen until one of the three signals ends it.
  async function serve(environment: Record<string, string> = {}) {
    const discord = await playground();
    const bot = start('src/main.js', {
      DISCORD_TOKEN: discord.token,
      DISCORD_API_URL: discord.apiUrl,
      ...environment,
    });
    await discord.until(() => discord.connected === 1 && discord.commands().length === COMMANDS);
    return { discord, bot };
  }

  it('serves the shipped article until SIGTERM', async () => {
    const { discord, bot } = await serve();
    const { articles } = discord.places;
    const { ravi } = discord.people;
    const question = 'What did Putin say about Hong Kong?';
    const { message } = await ravi.slash(articles, 'ask', { question }).reply();
    expect(textsOf(message).join('\n')).toContain(
      "Putin said Russia firmly supports China's efforts to safeguard national security in Hong Kong.",
    );
    expect(textsOf(message).at(-1)).toBe(
      '-# “China, Russia buttress multilateralism”, Li Xing, Global Times, 13 July 2020',
    );
    const { choices } = await ravi.autocomplete(articles, 'said', { speaker: 'put' }).reply();
    expect(choices?.map(({ value }) => value)).toEqual(['Vladimir Putin']);
    // Whoever is having something read then is told, and not left with "thinking…".
    const held = discord.holdFiles();
    const file = { name: 'a.txt', data: 'A bridge\n\nIt was built in 1782.\n' };
    const underWay = discord.people.mara.slash(articles, 'library add', { file });
    await held.wanted;
    bot.child.kill('SIGTERM');
    expect(await bot.ended).toBe(0);
    expect(textsOf(underWay.outcome.message)).toEqual([
      'I’m being restarted. Please add this again in a minute.',
    ]);
    expect(bot.output()).toBe('');
    expect(bot.log()).not.toContain(discord.token);
    // A host who stops it must not read that it connects anew.
    expect(bot.log()).not.toContain('reconnecting');
    // Neither questions nor the token are kept.
    const kept = ['', '-wal'].flatMap((end) => readIfThere(`${join(folder, 'footnote.db')}${end}`)).join('');
    expect(kept).toContain('SQLite');
    for (const secret of [question, discord.token]) expect(kept).not.toContain(secret);
  });

  it('tells of its health, and systemd that it is ready, works and stops, until SIGHUP', async () => {
    const port = await freePort();
    const told = join(folder, 'told');
    writeFileSync(join(folder, 'systemd-notify'), `#!/bin/sh\necho "$1" >> ${told}\n`, { mode: 0o755 });
    const { bot, discord } = await serve({
      HEALTH_PORT: `${port}`,
      PATH: `${folder}:${process.env.PATH}`,
      NOTIFY_SOCKET: '/run/systemd/notify',
      WATCHDOG_USEC: '60000',
    });
    expect(await (await fetch(`http://127.0.0.1:${port}/readyz`)).text()).toBe('ready\n');
    const heard = () => (existsSync(told) ? readFileSync(told, 'utf8').trim().split('\n') : []);
    await expect.poll(heard).toContain('WATCHDOG=1');
    expect(heard()).toContain('READY=1');
    // Started a second time beside it, it says so.
    const second = start('src/main.js', {
      DISCORD_TOKEN: 'wrong.token.here',
      DISCORD_API_URL: discord.apiUrl,
    });
    await second.ended;
    expect(second.log()).toContain('another process runs with this database already');
    expect(bot.log()).not.toContain('another process');
    expect(refusedCodes(discord)).toEqual([0]);
    bot.child.kill('SIGHUP');
    expect(await bot.ended).toBe(0);
    await expect.poll(heard).toContain('STOPPING=1');
  });

  it('says what of its work another process has already', async () => {
    const database = await openDatabase(`file:${join(folder, 'shards.db')}`, () => {});
    afterwards(() => database.close());
    await database.claim('all');
    for (const shard of [2, 3]) await database.claim(`shard-${shard}-of-4`);
    const discord = await playground();
    const bot = start('src/main.js', {
      DISCORD_TOKEN: 'wrong.token.here',
      DISCORD_API_URL: discord.apiUrl,
      DATABASE_URL: `file:${join(folder, 'shards.db')}`,
      SHARD_COUNT: '4',
      SHARD_IDS: '1-2',
    });
    await bot.ended;
    const [told = '{}'] = bot.log().split('\n');
    expect(JSON.parse(told)).toMatchObject({
      taken: ['all', 'shard-2-of-4'],
      msg: expect.stringContaining('another process runs with this database already'),
    });
    expect(refusedCodes(discord)).toEqual([0]);
  });

  it('is one of several with a part of the work each, which is as it should be', async () => {
    const path = join(folder, 'parts.db');
    const database = await openDatabase(`file:${path}`, () => {});
    afterwards(() => database.close());
    await database.claim('all', 'beside');
    await database.claim('shard-0-of-2');
    const discord = await playground();
    const bot = start('src/main.js', {
      DISCORD_TOKEN: 'wrong.token.here',
      DISCORD_API_URL: discord.apiUrl,
      DATABASE_URL: `file:${path}`,
      SHARD_COUNT: '2',
      SHARD_IDS: '1',
    });
    expect([await bot.ended, bot.log()]).toEqual([
      2,
      expect.stringMatching(/^Discord refused the token.*\n$/),
    ]);
    expect(refusedCodes(discord)).toEqual([0]);
  });

  it('says in one line what Discord refuses as it connects', async () => {
    const discord = await playground();
    discord.refuseSessions(4014);
    const bot = start('src/main.js', { DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.apiUrl });
    expect([await bot.ended, bot.log()]).toEqual([
      2,
      expect.stringMatching(/(^|\n)Discord refuses what the bot asks to be told of: update Footnote\.\n$/),
    ]);
  });

  it('ends at a signal though Discord never lets it in', async () => {
    const discord = await playground();
    discord.holdShard(0);
    const bot = start('src/main.js', { DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.apiUrl });
    await discord.until(() => discord.requests.some(({ path }) => path === '/gateway/bot'));
    bot.child.kill('SIGTERM');
    expect(await bot.ended).toBe(0);
  });

  it('says in one line that the port for its health is taken', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    afterwards(async () => void taken.close());
    const { port } = taken.address() as AddressInfo;
    const refused = start('src/main.js', { DISCORD_TOKEN: 'a.b.c', HEALTH_PORT: `${port}` });
    expect([await refused.ended, refused.log()]).toEqual([
      1,
      `HEALTH_PORT ${port} at 127.0.0.1 can't be used: another program uses it.\n`,
    ]);
  });

  it('says in one line that the token is wrong, and in others what is wrong with .env, without what stands in it', async () => {
    const discord = await playground();
    const own = mkdtempSync(join(folder, 'own-'));
    const settings = join(own, '.env');
    writeFileSync(
      settings,
      `DISCORD_TOKEN=wrong.token.here\nDISCORD_API_URL=${discord.apiUrl}\nLOG_LVL=warn\n`,
    );
    chmodSync(settings, 0o644);
    const bot = start('src/main.js', {}, [], own);
    expect(await bot.ended).toBe(2);
    expect(bot.log()).toMatch(
      /chmod 600 \.env.*\n.*"LOG_LVL".*these lines of \.env do nothing.*\nDiscord refused the token in DISCORD_TOKEN\..*\n$/,
    );
    expect(bot.log()).not.toContain('wrong.token');
    expect(refusedCodes(discord)).toEqual([0]);
  });

  it('says in one line, without what is secret in the address, that Discord can’t be reached', async () => {
    const discord = await playground();
    const { apiUrl, token } = discord;
    await discord.close();
    const secret = `${apiUrl.replace('//', '//me:secretword@')}?key=secretkey`;
    const bot = start('src/main.js', { DISCORD_TOKEN: token, DISCORD_API_URL: secret });
    expect(await bot.ended).toBe(1);
    expect(bot.log()).toMatch(/^Discord could not be reached at http:\/\/127\.0\.0\.1:\d+\/api: .*\n$/);
    expect(bot.log()).not.toContain('secret');
  });

  it('says in one line that the database can’t be used', async () => {
    const path = join(folder, 'no\u001b[2J\u009b31m.db');
    writeFileSync(path, 'This is no database. '.repeat(100));
    const bot = start('src/main.js', { DISCORD_TOKEN: 'a.b.c', DATABASE_URL: `file:${path}` });
    expect(await bot.ended).toBe(1);
    expect(bot.log()).toBe(
      `The database ${join(folder, 'no[2J31m.db')} can't be used: this file is not a SQLite database, or a damaged one. Put a backup in its place, or set DATABASE_URL to another file.\n`,
    );
  });

  it('names every wrong setting', async () => {
    const bot = start('src/main.js', { DISCORD_TOKEN: 'a b', DISCORD_API_URL: 'discord', LOG_LEVEL: 'loud' });
    expect(await bot.ended).toBe(2);
    expect(
      bot
        .log()
        .trimEnd()
        .split('\n')
        .map((line) => line.split(':')[0]),
    ).toEqual(['DISCORD_TOKEN', 'DISCORD_API_URL', 'LOG_LEVEL']);
  });
});

describe('npm start without a token', () => {
  const address = (output: string) => /http:\/\/127\.0\.0\.1:\d+\//.exec(output)?.[0];

  it('serves the page, with the bot in it, until it is stopped', async () => {
    const { child, output, log, ended } = start('src/main.js', { PORT: '0' });
    await new Promise<void>((resolve) =>
      child.stdout?.on('data', () => address(output()) !== undefined && resolve()),
    );
    const page = await fetch(address(output())!);
    expect(await page.text()).toContain('<div id="page"></div>');
    const [key] = page.headers.getSetCookie()[0]!.split(';');
    const socket = new WebSocket(`${address(output())!.replace('http', 'ws')}playground/live`, {
      headers: { cookie: key! },
    });
    const view = await new Promise<View>((resolve) =>
      socket.once('message', (raw) => resolve(JSON.parse(String(raw)) as View)),
    );
    socket.terminate();
    expect(view).toMatchObject({ connected: true, plain: { command: 'ask', option: 'question' } });
    expect(view.commands.map(({ name }) => name)).toContain('ask');
    expect(output()).toContain('DISCORD_TOKEN');
    child.kill('SIGINT');
    expect([await ended, log()]).toEqual([0, '']);
  });

  it('says in one line that the port is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    afterwards(async () => void other.close());
    const { port } = other.address() as AddressInfo;
    const { ended, log } = start('src/main.js', { PORT: `${port}` });
    expect([await ended, log()]).toEqual([
      1,
      `Port ${port} is in use by another program. Choose another in PORT, as in: PORT=8090 npm start\n`,
    ]);
  });
});

describe('npm run register', () => {
  it('registers, or says what it needs', async () => {
    const discord = await playground();
    const run = start('src/discord/register.js', {
      DISCORD_TOKEN: discord.token,
      DISCORD_API_URL: discord.apiUrl,
    });
    expect([await run.ended, run.output()]).toEqual([0, `Registered ${COMMANDS} commands everywhere.\n`]);
    const none = start('src/discord/register.js', {});
    expect([await none.ended, none.log()]).toEqual([2, 'DISCORD_TOKEN: is needed to register commands.\n']);
  });
});

it('npm start takes no options', async () => {
  const options = start('src/main.js', {}, ['--port', '3000']);
  expect([await options.ended, options.log()]).toEqual([
    2,
    'Usage: npm start, or npm run chat. Neither takes options: settings stand in .env, as in .env.example.\n',
  ]);
});
