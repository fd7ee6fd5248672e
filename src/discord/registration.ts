import {
  type REST,
  type RESTGetAPIApplicationCommandsResult,
  type RESTPutAPIApplicationCommandsResult,
  Routes,
} from 'discord.js';
import type { Offered } from '../../commands/index.js';
import { writeDefinitions } from './definitions.js';

export interface Registered {
  readonly changed: boolean;
  /** By the command's name, or its group's, as the program calls it. */
  readonly ids: ReadonlyMap<string, string>;
}

const idsOf = (commands: readonly { readonly name: string; readonly id: string }[]) =>
  new Map(commands.map(({ name, id }) => [name, id]));

/**
 * Tells Discord the commands if it has others.
 *
 * @param guild a server to have them at once, e.g. for a trial; without it they hold everywhere.
 * @returns whether anything had to be changed, and the commands' ids.
 */
export async function register(
  rest: Pick<REST, 'get' | 'put'>,
  application: string,
  offered: Offered,
  guild?: string,
): Promise<Registered> {
  const route =
    guild === undefined
      ? Routes.applicationCommands(application)
      : Routes.applicationGuildCommands(application, guild);
  const wanted = writeDefinitions(offered).map((definition) =>
    guild === undefined ? definition : leaveOutScope(definition),
  );
  const query = new URLSearchParams({ with_localizations: 'true' });
  const has = (await rest.get(route, { query })) as RESTGetAPIApplicationCommandsResult;
  const present = guild === undefined ? has : has.map(leaveOutScope);
  if (wanted.length === present.length && writeCanonically(wanted) === writeCanonically(present))
    return { changed: false, ids: idsOf(has) };
  const made = (await rest.put(route, { body: wanted })) as RESTPutAPIApplicationCommandsResult;
  return { changed: true, ids: idsOf(made) };
}

/** A server's own commands have neither: they hold in that server. */
function leaveOutScope<T extends { integration_types?: unknown; contexts?: unknown }>(command: T) {
  const { integration_types: _, contexts: __, ...rest } = command;
  return rest;
}

/** What Discord adds to a command. */
const ADDED = new Set([
  'id',
  'application_id',
  'version',
  'guild_id',
  'dm_permission',
  'default_permission',
  'name_localized',
  'description_localized',
]);

/**
 * The commands as a text that is equal for equal commands: Discord leaves out or fills in what is false, null
 * or empty, and orders commands and keys as it likes. The order of options and choices counts.
 */
function writeCanonically(commands: readonly { readonly name: string }[]): string {
  const sorted = [...commands].sort((a, b) => (a.name < b.name ? -1 : 1));
  return JSON.stringify(sorted, (key, value: unknown) => {
    if (ADDED.has(key) || value === null || value === false || value === '') return undefined;
    if (Array.isArray(value))
      return value.length > 0 ? (isNumbers(value) ? [...value].sort() : value) : undefined;
    if (typeof value !== 'object') return value;
    return Object.fromEntries(Object.entries(value as object).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}

const isNumbers = (values: unknown[]): values is number[] =>
  values.every((value) => typeof value === 'number');
