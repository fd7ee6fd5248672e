import { config as readDotenv } from 'dotenv';
import * as z from 'zod/mini';

/** Everything that can be set, checked. See .env.example for what each one means. */
export interface Config {
  /** Absent: the bot runs at a prompt instead of in Discord. */
  readonly token?: string;
  readonly apiUrl: string;
  readonly logLevel: (typeof LOG_LEVELS)[number];
}

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

/** Settings that can't be used. The message names every one of them, a line each, and no secret. */
export class WrongSettings extends Error {
  constructor(readonly faults: readonly string[]) {
    super(faults.join('\n'));
    this.name = 'WrongSettings';
  }
}

const settings = z.object({
  DISCORD_TOKEN: z.optional(
    z.string().check(z.regex(/^[\x21-\x7e]+$/, 'is not a token: it holds a space or an unusual character.')),
  ),
  DISCORD_API_URL: z._default(
    z.url({
      protocol: /^https?$/,
      error: 'must be the address of a REST interface like https://discord.com/api, with http or https.',
    }),
    'https://discord.com/api',
  ),
  LOG_LEVEL: z._default(z.enum(LOG_LEVELS, `must be one of ${LOG_LEVELS.join(', ')}.`), 'info'),
});

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
  const { DISCORD_TOKEN: token, DISCORD_API_URL: apiUrl, LOG_LEVEL: logLevel } = parsed.data;
  return { apiUrl: apiUrl.replace(/\/+$/, ''), logLevel, ...(token !== undefined && { token }) };
}

/** Reads the environment, and the file `.env` in the working folder for what it leaves out. */
export function readConfig(): Config {
  const environment = { ...process.env } as Record<string, string>;
  // Without `quiet`, dotenv writes to standard output, which belongs to answers.
  readDotenv({ quiet: true, processEnv: environment });
  return parseConfig(environment);
}
