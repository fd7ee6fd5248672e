import { type APIApplication, REST, Routes } from 'discord.js';
import { offered } from '../../commands/index.js';
import { readCommandLine, WrongUsage } from '../command-line.js';
import { type Config, WrongSettings } from '../config.js';
import { explainFailure } from './explain-failure.js';
import { register } from './registration.js';

const USAGE = `Usage: npm run register [-- --guild ID]

Tells Discord which commands the bot has, if it knows others. The bot does so itself whenever it starts.
  --guild ID  for one server only, e.g. for a trial; the same command registered everywhere shows twice there`;

function readArguments(args: readonly string[]) {
  const { values, positionals } = readCommandLine(args, { guild: { type: 'string' } });
  if (positionals.length > 0) throw new WrongUsage('Registering takes nothing but options. Try --help.');
  if (values.guild !== undefined && !/^\d{17,20}$/.test(values.guild))
    throw new WrongUsage('--guild takes the id of a server, a number of 17 to 20 digits.');
  return values;
}

/**
 * Tells Discord what a command line asks for.
 *
 * @param readSettings called only when they are needed.
 * @returns what is said of it.
 * @throws WrongUsage, WrongSettings, CannotStart
 */
export async function runRegister(args: readonly string[], readSettings: () => Config): Promise<string> {
  const { guild, help } = readArguments(args);
  if (help) return USAGE;
  const { token, apiUrl } = readSettings();
  if (token === undefined) throw new WrongSettings(['DISCORD_TOKEN: is needed to register commands.']);
  const rest = new REST({ api: apiUrl }).setToken(token);
  try {
    const { id } = (await rest.get(Routes.currentApplication())) as APIApplication;
    const { changed } = await register(rest, id, offered, guild);
    const where = guild === undefined ? 'everywhere' : `in the server ${guild}`;
    const count = offered.commands.length + offered.messageCommands.length;
    return changed
      ? `Registered ${count} commands ${where}.`
      : `Discord has the same ${count} commands ${where} already.`;
  } catch (error) {
    throw explainFailure(error, apiUrl);
  }
}
