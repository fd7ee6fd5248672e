import { randomInt } from 'node:crypto';
import { type DestinationStream, destination, type Logger, pino } from 'pino';
import { writePlainJson } from './plain-json.js';

export type Log = Pick<Logger, 'debug' | 'info' | 'warn' | 'error' | 'fatal'>;

interface LogOptions {
  readonly level: string;
  /** Words that must never be written, such as the token. */
  readonly secrets?: readonly string[];
  /** Standard error unless told. */
  readonly to?: DestinationStream;
}

/** A log of one JSON object a line. */
export function createLog({ level, secrets = [], to = destination({ fd: 2, sync: true }) }: LogOptions): Log {
  const hidden = secrets.filter((secret) => secret !== '');
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      serializers: { err: describeError },
      redact: { paths: ['token', '*.token', 'authorization', '*.authorization'], censor: '[hidden]' },
      hooks: {
        streamWrite: (line) =>
          writePlainJson(
            hidden
              .reduce((text, secret) => text.replaceAll(secret, '[hidden]'), line)
              .replace(INTERACTION_TOKEN, '$1[hidden]'),
          ),
      },
    },
    to,
  );
}

/** With it anyone could answer in the bot's name for a quarter of an hour. */
const INTERACTION_TOKEN = /((?:interactions|webhooks)\/\d+\/)[\w.-]+/g;

/** What helps to find a fault; an error of Discord's also carries what was sent, which may be a person's words. */
function describeError(error: unknown): object {
  if (!(error instanceof Error)) return { message: String(error) };
  const { name, message, stack } = error;
  const { code, status, method, url } = error as Error & Record<string, unknown>;
  return {
    name,
    message,
    ...Object.fromEntries(
      Object.entries({ code, status, method, url }).filter(([, value]) => value !== undefined),
    ),
    stack,
    ...(error.cause !== undefined && { cause: describeError(error.cause) }),
  };
}

/** For a person to tell and a host to find in the log: six characters, without those taken for one another. */
export function createReference(): string {
  const letters = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';
  return Array.from({ length: 6 }, () => letters[randomInt(letters.length)]).join('');
}
