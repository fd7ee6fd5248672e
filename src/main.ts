import { commands, components, type Deps, indexShelf } from '../commands/index.js';
import { type Config, readConfig, WrongSettings } from './config.js';
import { CannotStart } from './discord/cannot-start.js';
import { createLog, type Log, newReference } from './discord/log.js';
import { UnusableDatabase } from './library/database.js';
import type { Library } from './library/library.js';
import { openDatabase } from './library/open.js';
import { shippedArticles, UnreadableFile } from './library/shipped.js';
import { createStore } from './library/store.js';
import { runPrompt } from './terminal/prompt.js';

async function main(): Promise<void> {
  const config = readConfig();
  const { token, logLevel, databaseUrl, articleMemory } = config;
  const password = URL.canParse(databaseUrl) ? new URL(databaseUrl).password : '';
  // A shorter one would be found, and hidden, in many words.
  const secrets = [token ?? '', password, decodeURIComponent(password)].filter(({ length }) => length > 3);
  const log = createLog({ level: logLevel, secrets });
  process.on('unhandledRejection', (err) =>
    log.error({ err, reference: newReference() }, 'unhandled rejection'),
  );
  const shipped = shippedArticles(({ message }) => log.warn(message));
  const database = await openDatabase(databaseUrl, (err) => log.warn({ err }, 'the database has hung up'));
  const library = createStore({
    database,
    shipped,
    cacheBytes: articleMemory * TEXTS,
    onAway: (err) => log.warn({ err }, 'the library is away: read from memory'),
  });
  const deps: Deps = { library, indexOf: indexShelf(articleMemory * (1 - TEXTS)), commands };
  await purgeDaily(library, log);
  if (token === undefined) await prompt(deps, log);
  else await discord({ ...config, token }, { ...deps, library }, log);
}

/** The part of the memory for articles that is for their texts; the rest is for their indexes. */
const TEXTS = 0.2;
const DAY = 24 * 3_600_000;

/** Deletes what is due, now and then daily. */
async function purgeDaily(library: Library, log: Log): Promise<void> {
  const purge = () => library.purge().catch((err) => log.error({ err }, 'what is due was not deleted'));
  await purge();
  setInterval(purge, DAY).unref();
}

async function prompt(deps: Deps, log: Log): Promise<void> {
  const { stdin: input, stdout: output } = process;
  // Whoever reads the answers may have had enough of them (`| head`).
  output.on('error', () => process.exit(0));
  const onError = (err: unknown, what: string) => {
    const reference = newReference();
    log.error({ err, what, reference }, 'failed');
    return reference;
  };
  await runPrompt({ deps, input, output, onError });
  await deps.library.close();
}

async function discord(
  config: Config & { token: string },
  deps: Deps & { library: Library },
  log: Log,
): Promise<void> {
  // The prompt starts faster without discord.js.
  const { startBot } = await import('./discord/bot.js');
  const { token, apiUrl } = config;
  let ending = false;
  const end = async (code: number) => {
    if (ending) return;
    ending = true;
    log.info('stopping');
    await (await starting)?.stop();
    await deps.library.close();
    process.exit(code);
  };
  process.once('SIGTERM', () => void end(0));
  process.once('SIGINT', () => void end(0));
  const onEnd = () => void end(1);
  const servers = deps.library;
  const starting = startBot({ token, apiUrl, commands, components, deps, log, servers, onEnd });
  await starting;
}

try {
  await main();
} catch (error) {
  // The latter two may go by themselves, so a supervisor may try again.
  const lasting = error instanceof WrongSettings || error instanceof UnreadableFile;
  if (!(lasting || error instanceof CannotStart || error instanceof UnusableDatabase)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exit(lasting ? 2 : 1);
}
