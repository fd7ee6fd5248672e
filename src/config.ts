import { fileURLToPath } from 'node:url';
import * as z from 'zod/mini';
import { readEnvironment } from './environment.js';

/** Everything that can be set, checked. See .env.example for what each one means. */
export interface Config {
  /** Absent: the bot runs in a Discord of its own, with a page to try it on. */
  readonly token?: string;
  readonly apiUrl: string;
  /** Unless set, `info` in Discord and `warn` in the playground. */
  readonly logLevel: (typeof LOG_LEVELS)[number];
  /** `file:` and a path, or `postgres://…`. It may hold a password. */
  readonly databaseUrl: string;
  /** How much memory articles that were read lately may take up with their indexes, in bytes, about. */
  readonly articleMemory: number;
  /** The folder of the model of sentences, or `off`. Absent: the one that comes with Footnote. */
  readonly model?: string;
  /** The shards that this process runs. Absent: all of them, as many as Discord recommends. */
  readonly part?: { readonly count: number; readonly ids: readonly number[] };
  /** Where health and metrics are served. Absent: nowhere. */
  readonly health?: { readonly port: number; readonly host: string };
  /** Set where systemd has started the bot and waits to be told that it works; its watchdog in milliseconds. */
  readonly systemd?: { readonly watchdog?: number };
  /** Where the playground's page is served. Absent: 8080, or any free port if that is taken. */
  readonly port?: number;
}

/** With less, the largest article that can be added (200,000 words) would have to be indexed for each question. */
const LEAST_MEMORY = 64;

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

/** Settings that can't be used. The message names every one of them, a line each, and no secret. */
export class WrongSettings extends Error {
  constructor(readonly faults: readonly string[]) {
    super(faults.join('\n'));
    this.name = 'WrongSettings';
  }
}

const MEMORY_FAULT = `must be a whole number of megabytes, ${LEAST_MEMORY} or more.`;

function isDatabase(address: string): boolean {
  if (/^file:\/\//i.test(address)) return !address.endsWith('/') && isFileAddress(address);
  if (/^file:/i.test(address)) return /^file:(?:[^/]|\/[^/])/i.test(address) && !address.endsWith('/');
  if (!/^postgres(?:ql)?:\/\//i.test(address) || !URL.canParse(address)) return false;
  // The driver would wait for ever.
  return isPort(new URL(address).searchParams.get('port') ?? '0');
}

/** Whether there is such a file here: none with a `/` written as a code, nor on another machine. */
function isFileAddress(address: string): boolean {
  try {
    return isDecodable(address) ? fileURLToPath(address) !== '/' : /^file:\/\/\//i.test(address);
  } catch {
    return false;
  }
}

/** Left on by whoever sets a variable elsewhere than in `.env`, where they are taken off. */
const QUOTED = /^["'“‘].*["'”’]$/;

/** In an address `%` begins a code of two hexadecimal digits. */
const PERCENT = 'holds a % that begins no code such as %40; write a % itself as %25.';

function isDecodable(address: string): boolean {
  try {
    decodeURIComponent(address);
    return true;
  } catch {
    return false;
  }
}

/** `0-3,7` as numbers in order; undefined for anything else. */
function readIds(text: string): number[] | undefined {
  const ids = new Set<number>();
  for (const piece of text.split(',')) {
    const [, first, last = first] = /^\s*(\d{1,5})(?:\s*-\s*(\d{1,5}))?\s*$/.exec(piece) ?? [];
    if (first === undefined || Number(first) > Number(last)) return undefined;
    for (let id = Number(first); id <= Number(last); id++) ids.add(id);
  }
  return [...ids].sort((a, b) => a - b);
}

const settings = z.object({
  DISCORD_TOKEN: z.optional(
    z.string().check(
      z.refine((text) => !QUOTED.test(text), {
        error: 'is written with quotation marks; leave them out.',
        abort: true,
      }),
      z.regex(/^[\x21-\x7e]+$/, 'is not a token: it holds a space or an unusual character.'),
    ),
  ),
  DISCORD_API_URL: z._default(
    z.url({
      protocol: /^https?$/,
      error: 'must be the address of a REST interface like https://discord.com/api, with http or https.',
    }),
    'https://discord.com/api',
  ),
  DATABASE_URL: z._default(
    z.string().check(
      z.refine(
        isDatabase,
        'must be file:PATH for SQLite in a file, or postgres://USER:PASSWORD@HOST:PORT/DATABASE for PostgreSQL.',
      ),
      z.refine((address) => !/^[a-z]+:\/\//i.test(address) || isDecodable(address), PERCENT),
    ),
    'file:data/footnote.db',
  ),
  ARTICLE_MEMORY_MB: z._default(
    z.coerce
      .number({ error: MEMORY_FAULT })
      .check(z.int(MEMORY_FAULT), z.gte(LEAST_MEMORY, MEMORY_FAULT), z.lte(1_000_000, MEMORY_FAULT)),
    256,
  ),
  FOOTNOTE_MODEL: z.optional(z.string()),
  LOG_LEVEL: z.optional(z.enum(LOG_LEVELS, `must be one of ${LOG_LEVELS.join(', ')}.`)),
  SHARD_COUNT: z.optional(
    z.string().check(z.regex(/^[1-9]\d{0,4}$/, 'must be a whole number from 1 to 99999.')),
  ),
  SHARD_IDS: z.optional(
    z
      .string()
      .check(z.refine((text) => readIds(text) !== undefined, 'must be numbers from 0, as in 0,1,2 or 0-2.')),
  ),
  HEALTH_PORT: z.optional(z.string().check(z.refine(isPort, 'must be a port, a number from 0 to 65535.'))),
  HEALTH_HOST: z._default(z.string(), '127.0.0.1'),
  PORT: z.optional(z.string().check(z.refine(isPort, 'must be a port, a number from 0 to 65535.'))),
});

/**
 * Of the names that a file of settings sets, those that are none: a slip such as DISCORD_TOKN, or something that is
 * read from the environment alone. compose.yaml takes its password from the same file.
 */
export function findStrange(names: readonly string[]): string[] {
  return names.filter((name) => !(name in settings.shape || name === 'POSTGRES_PASSWORD'));
}

/** @throws WrongSettings naming every fault. */
export function parseConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  // `NAME=` in a file means that it is not set.
  const given = Object.entries(environment)
    .map(([name, value]) => [name, value?.trim()] as const)
    .filter(([, value]) => value !== undefined && value !== '');
  const parsed = settings.safeParse(Object.fromEntries(given));
  if (!parsed.success) {
    throw new WrongSettings(parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`));
  }
  const part = partOf(parsed.data.SHARD_COUNT, parsed.data.SHARD_IDS);
  const {
    DISCORD_TOKEN: token,
    DISCORD_API_URL: apiUrl,
    LOG_LEVEL: logLevel,
    PORT: port,
    HEALTH_PORT: healthPort,
  } = parsed.data;
  return {
    apiUrl: apiUrl.replace(/\/+$/, ''),
    logLevel: logLevel ?? (token === undefined ? 'warn' : 'info'),
    databaseUrl: parsed.data.DATABASE_URL,
    articleMemory: parsed.data.ARTICLE_MEMORY_MB * 1_000_000,
    ...(parsed.data.FOOTNOTE_MODEL !== undefined && { model: parsed.data.FOOTNOTE_MODEL }),
    ...(token !== undefined && { token }),
    ...(port !== undefined && { port: Number(port) }),
    ...(part && { part }),
    ...systemdOf(environment),
    ...(healthPort !== undefined && { health: { port: Number(healthPort), host: parsed.data.HEALTH_HOST } }),
  };
}

/** systemd sets these itself, so they are no settings of ours. */
function systemdOf({ NOTIFY_SOCKET, WATCHDOG_USEC }: Readonly<Record<string, string | undefined>>) {
  if (!NOTIFY_SOCKET) return {};
  const watchdog = Number(WATCHDOG_USEC) / 1000;
  return { systemd: watchdog > 0 ? { watchdog } : {} };
}

/** @throws WrongSettings when there are more shards than counted. */
function partOf(count: string | undefined, ids: string | undefined): Config['part'] {
  if (count === undefined) {
    if (ids === undefined) return undefined;
    throw new WrongSettings([
      'SHARD_COUNT: is needed with SHARD_IDS: how many shards there are in all processes.',
    ]);
  }
  const all = Number(count);
  const own = readIds(ids ?? `0-${all - 1}`) ?? [];
  const beyond = own.find((id) => id >= all);
  if (beyond === undefined) return { count: all, ids: own };
  throw new WrongSettings([`SHARD_IDS: ${beyond} is too high: of ${all} shards the last is ${all - 1}.`]);
}

function isPort(text: string): boolean {
  return /^\d{1,5}$/.test(text) && Number(text) <= 65_535;
}

/** What must be written nowhere: the token, and the passwords and queries of addresses, as they are written and meant. */
export function secretsOf({ token = '', apiUrl, databaseUrl }: Config): string[] {
  const ofAddresses = [apiUrl, databaseUrl]
    .filter((address) => URL.canParse(address))
    .flatMap((address) => {
      const { password, searchParams } = new URL(address);
      return [password, ...searchParams.values()];
    });
  const secrets = [token, ...ofAddresses].flatMap((text) => [
    text,
    isDecodable(text) ? decodeURIComponent(text) : text,
  ]);
  // A shorter one would be found, and hidden, in many words.
  return [...new Set(secrets)].filter(({ length }) => length > 3);
}

/** Reads the environment, and the file `.env` in the working folder for what it leaves out. */
export function readConfig(): Config {
  return parseConfig(readEnvironment());
}
