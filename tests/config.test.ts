import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'dotenv';
import { describe, expect, it } from 'vitest';
import { parseConfig, WrongSettings } from '../src/config.js';

describe('settings', () => {
  it('have defaults', () => {
    expect(parseConfig({})).toEqual({ apiUrl: 'https://discord.com/api', logLevel: 'info' });
    expect(parseConfig({ DISCORD_TOKEN: ' ', LOG_LEVEL: '' })).toEqual(parseConfig({}));
  });

  it('are taken without the space around them and a slash at the end', () => {
    const given = { DISCORD_TOKEN: ' a.b.c ', DISCORD_API_URL: 'http://proxy:8080/api/', LOG_LEVEL: 'debug' };
    expect(parseConfig(given)).toEqual({
      token: 'a.b.c',
      apiUrl: 'http://proxy:8080/api',
      logLevel: 'debug',
    });
  });

  it('are checked together, and the token is not repeated', () => {
    const wrong = { DISCORD_TOKEN: 'my secret', DISCORD_API_URL: 'ftp://x', LOG_LEVEL: 'loud' };
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
    ]);
  });

  it('are all in .env.example, with their defaults', () => {
    const root = join(import.meta.dirname, '..');
    const example = parse(readFileSync(join(root, '.env.example')));
    const code = readFileSync(join(root, 'src/config.ts'), 'utf8');
    const known = [...code.matchAll(/^ {2}([A-Z][A-Z_]+):/gm)].map(([, name]) => name);
    expect(Object.keys(example).sort()).toEqual(known.sort());
    expect(parseConfig(example)).toEqual(parseConfig({}));
  });
});
