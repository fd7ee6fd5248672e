import { commands, components, type Deps, indexShelf } from '../commands/index.js';
import { type Config, readConfig, WrongSettings } from './config.js';
import { CannotStart } from './discord/cannot-start.js';
import { createLog, type Log, newReference } from './discord/log.js';
import { shippedLibrary, UnreadableFile } from './library/shipped.js';
import { runPrompt } from './terminal/prompt.js';

async function main(): Promise<void> {
  const config = readConfig();
  const { token, logLevel } = config;
  const log = createLog({ level: logLevel, secrets: token === undefined ? [] : [token] });
  process.on('unhandledRejection', (err) =>
    log.error({ err, reference: newReference() }, 'unhandled rejection'),
  );
  const library = shippedLibrary(({ message }) => log.warn(message));
  const deps: Deps = { library, indexOf: indexShelf(), commands };
  if (token === undefined) await prompt(deps, log);
  else await discord({ ...config, token }, deps, log);
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

async function discord(config: Config & { token: string }, deps: Deps, log: Log): Promise<void> {
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
  const starting = startBot({ token, apiUrl, commands, components, deps, log, onEnd: () => void end(1) });
  await starting;
}

try {
  await main();
} catch (error) {
  const expected =
    error instanceof WrongSettings || error instanceof UnreadableFile || error instanceof CannotStart;
  if (!expected) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exit(error instanceof CannotStart ? 1 : 2);
}
