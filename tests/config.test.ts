import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'dotenv';
import { describe, expect, it } from 'vitest';
import { findStrange, parseConfig, secretsOf, WrongSettings } from '../src/config.js';
import { isOpenToOthers, namesIn } from '../src/environment.js';
import { makeFolder } from './afterwards.js';

describe('settings', () => {
  it('have defaults', () => {
    expect(parseConfig({})).toEqual({
      apiUrl: 'https://discord.com/api',
      logLevel: 'warn',
      databaseUrl: 'file:data/footnote.db',
      articleMemory: 256_000_000,
    });
    expect(parseConfig({ DISCORD_TOKEN: ' ', LOG_LEVEL: '', PORT: '' })).toEqual(parseConfig({}));
    expect(parseConfig({ DISCORD_TOKEN: 'a.b.c' }).logLevel).toBe('info');
  });

  it('are taken without the space around them and a slash at the end', () => {
    const given = {
      DISCORD_TOKEN: ' a.b.c ',
      DISCORD_API_URL: 'http://proxy:8080/api/',
      LOG_LEVEL: 'debug',
      PORT: ' 8090 ',
    };
    expect(parseConfig(given)).toMatchObject({
      token: 'a.b.c',
      apiUrl: 'http://proxy:8080/api',
      logLevel: 'debug',
      port: 8090,
    });
  });

  it('are checked together, and the token is not repeated', () => {
    const wrong = {
      DISCORD_TOKEN: 'my secret',
      DISCORD_API_URL: 'ftp://x',
      LOG_LEVEL: 'loud',
      PORT: '65536',
    };
    const faults = () => {
      try {
        parseConfig(wrong);
      } catch (error) {
        if (error instanceof WrongSettings) return error.faults;
        throw error;
      }
      return [];
    };
    expect(faults()).toEqual([
      'DISCORD_TOKEN: is not a token: it holds a space or an unusual character.',
      'DISCORD_API_URL: must be the address of a REST interface like https://discord.com/api, with http or https.',
      'LOG_LEVEL: must be one of fatal, error, warn, info, debug, trace, silent.',
      'PORT: must be a port, a number from 0 to 65535.',
    ]);
  });

  it.each([
    'file:data/footnote.db',
    'file:/var/lib/footnote.db',
    'file:///var/lib/footnote.db',
    'postgres://me:word@db.example:5432/footnote',
    'postgresql://localhost/footnote',
  ])('take %s for a database', (databaseUrl) => {
    expect(parseConfig({ DATABASE_URL: databaseUrl }).databaseUrl).toBe(databaseUrl);
  });

  it.each([
    'data.db',
    'file:',
    'file://',
    'file:///',
    'file:data/',
    'file://host/x.db',
    'mysql://me:word@x/y',
    'file:///var%2Flib/x.db',
    'postgres://me:word@x/y?port=abc',
    'postgres://me:word@x/y?port=70000',
  ])('refuse %s for a database', (databaseUrl) => {
    expect(() => parseConfig({ DATABASE_URL: databaseUrl })).toThrow(
      /^DATABASE_URL: must be file:PATH for SQLite in a file, or postgres:\/\/USER:PASSWORD@HOST:PORT\/DATABASE for PostgreSQL\.$/,
    );
  });

  it('tell of a token with its quotation marks left on', () => {
    expect(() => parseConfig({ DISCORD_TOKEN: '"a.b.c"' })).toThrow(
      /^DISCORD_TOKEN: is written with quotation marks; leave them out\.$/,
    );
  });

  it('tell of a % in an address that is not written as %25', () => {
    for (const address of ['postgres://me:50%off@host/x', 'file:///var/50%/x.db', 'file:///var/%FF.db'])
      expect(() => parseConfig({ DATABASE_URL: address })).toThrow(
        /^DATABASE_URL: holds a % that begins no code such as %40; write a % itself as %25\.$/,
      );
    expect(parseConfig({ DATABASE_URL: 'file:data/50%.db' }).databaseUrl).toBe('file:data/50%.db');
  });

  it('give a process its shards', () => {
    expect(parseConfig({ SHARD_COUNT: '3' }).part).toEqual({ count: 3, ids: [0, 1, 2] });
    expect(parseConfig({ SHARD_COUNT: '16', SHARD_IDS: '9, 0-2,1' }).part).toEqual({
      count: 16,
      ids: [0, 1, 2, 9],
    });
  });

  it.each([
    [{ SHARD_COUNT: '0' }, 'SHARD_COUNT: must be a whole number from 1 to 99999.'],
    [{ SHARD_COUNT: '4', SHARD_IDS: '3-1' }, 'SHARD_IDS: must be numbers from 0, as in 0,1,2 or 0-2.'],
    [{ SHARD_COUNT: '4', SHARD_IDS: '2-4' }, 'SHARD_IDS: 4 is too high: of 4 shards the last is 3.'],
    [
      { SHARD_IDS: '0' },
      'SHARD_COUNT: is needed with SHARD_IDS: how many shards there are in all processes.',
    ],
  ])('refuse the shards %o', (given, fault) => {
    expect(() => parseConfig(given)).toThrow(fault);
  });

  it('take from systemd how often it wants to hear of the bot', () => {
    expect(parseConfig({ NOTIFY_SOCKET: '/run/x', WATCHDOG_USEC: '60000000' }).systemd).toEqual({
      watchdog: 60_000,
    });
    expect(parseConfig({ NOTIFY_SOCKET: '/run/x' }).systemd).toEqual({});
    expect(parseConfig({ WATCHDOG_USEC: '1' }).systemd).toBeUndefined();
  });

  it('name what must be written nowhere', () => {
    const config = parseConfig({
      DISCORD_TOKEN: 'a.b.c',
      DISCORD_API_URL: 'https://me:proxyword@proxy/api?key=proxykey',
      DATABASE_URL: 'postgres://me:data%20word@host/x?password=another',
    });
    expect(secretsOf(config)).toEqual([
      'a.b.c',
      'proxyword',
      'proxykey',
      'data%20word',
      'data word',
      'another',
    ]);
    expect(secretsOf(parseConfig({ DATABASE_URL: 'postgres://me:me@host/x' }))).toEqual([]);
  });

  it.each(['63', '1e9', 'much', '100.5', '-70'])('refuse %s megabytes', (megabytes) => {
    expect(() => parseConfig({ ARTICLE_MEMORY_MB: megabytes })).toThrow(
      'ARTICLE_MEMORY_MB: must be a whole number of megabytes, 64 or more.',
    );
  });

  it('are all in .env.example, with their defaults', () => {
    const root = join(import.meta.dirname, '..');
    const shown = readFileSync(join(root, '.env.example'), 'utf8');
    // A copy sets the token alone: what it set besides would go before what a unit or an image sets.
    expect(Object.keys(parse(shown))).toEqual(['DISCORD_TOKEN']);
    const example = parse(shown.replace(/^#(?=[A-Z_]+=)/gm, ''));
    const code = readFileSync(join(root, 'src/config.ts'), 'utf8');
    const known = [...code.matchAll(/^ {2}([A-Z][A-Z_]+):/gm)].map(([, name]) => name);
    expect(Object.keys(example).sort()).toEqual(known.sort());
    expect(parseConfig(example)).toEqual(parseConfig({}));
  });
});

it('knows a file that others on the machine can read', () => {
  const file = join(makeFolder(), '.env');
  expect(isOpenToOthers(file)).toBe(false);
  writeFileSync(file, 'DISCORD_TOKEN=x');
  for (const [mode, isOpen] of [
    [0o600, false],
    [0o400, false],
    [0o640, true],
    [0o604, true],
  ] as const) {
    chmodSync(file, mode);
    expect([mode, isOpenToOthers(file)]).toEqual([mode, isOpen]);
  }
});

it('knows the lines of a file that set nothing, such as a name with a slip in it', () => {
  const file = join(makeFolder(), '.env');
  expect(findStrange(namesIn(file))).toEqual([]);
  writeFileSync(file, 'DISCORD_TOKN=x\nPORT=80\n# LOG_LVL=x\nPOSTGRES_PASSWORD=y\nTZ=UTC\n');
  expect(findStrange(namesIn(file))).toEqual(['DISCORD_TOKN', 'TZ']);
});
