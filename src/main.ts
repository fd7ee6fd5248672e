import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { components, rehearse } from '../commands/index.js';
import { CannotStart, WrongUsage } from './command-line.js';
import { type Config, findStrange, readConfig, secretsOf, WrongSettings } from './config.js';
import { endsWithin } from './ends-within.js';
import { isOpenToOthers, namesIn } from './environment.js';
import { type Place, UnreadableFile, UnusableDatabase } from './library/index.js';
import { createLog, createReference, type Log } from './log.js';
import { type HostDeps, openDeps } from './open-deps.js';
import { languageFor, plain, preparePictures, readingOf } from './reply/index.js';
import { runPrompt } from './terminal/index.js';

/** Where the playground's page is unless another port is set. */
const PORT = 8080;
/**
 * How far V8's heap may grow past what is in use before V8 looks for what isn't, in percent. Left to itself V8 lets it
 * double and more on a machine with much memory. Measured with a thousand articles in use: 547 in place of 893 MB, and
 * no more of the processor for an interaction (docs/scale.md).
 */
const HEAP_GROWTH = 30;

const USAGE =
  'Usage: npm start, or npm run chat. Neither takes options: settings stand in .env, as in .env.example.';

async function main([mode, ...more]: readonly string[]): Promise<void> {
  if ((mode !== undefined && mode !== 'chat') || more.length > 0) throw new WrongUsage(USAGE);
  setFlagsFromString(`--heap-growing-percent=${HEAP_GROWTH}`);
  const config = readConfig();
  const { token, logLevel } = config;
  const log = createLog({ level: logLevel, secrets: secretsOf(config) });
  process.on('unhandledRejection', (err) =>
    log.error({ err, reference: createReference() }, 'unhandled rejection'),
  );
  if (isOpenToOthers())
    log.warn('others on this machine can read .env, with the token in it: chmod 600 .env');
  const names = findStrange(namesIn());
  if (names.length > 0) log.warn({ names }, 'no settings of Footnote: these lines of .env do nothing');
  if (mode === 'chat') await runInTerminal(await openDeps(config, log), log);
  else if (token === undefined) await runPlayground(config, log);
  else await runOnDiscord({ ...config, token }, await openDeps(config, log), log);
}

async function runInTerminal(deps: HostDeps, log: Log): Promise<void> {
  const { stdin: input, stdout: output } = process;
  // Whoever reads the answers may have had enough of them (`| head`).
  output.on('error', () => process.exit(0));
  const onError = (err: unknown, what: string) => {
    const reference = createReference();
    log.error({ err, what, reference }, 'failed');
    return reference;
  };
  await runPrompt({ deps, components, input, output, onError });
  await deps.close();
}

async function runOnDiscord(config: Config & { token: string }, deps: HostDeps, log: Log): Promise<void> {
  // The prompt starts faster without discord.js.
  const { startBot } = await import('./discord/index.js');
  const { token, apiUrl, part } = config;
  await claimPart(deps, part, log);
  const health = config.health && (await openHealth(config.health));
  let leave: (() => void) | undefined;
  const end = endBySignal(log, async () => {
    leave?.();
    deps.importer.close();
    await (await starting)?.stop();
    await health?.close();
    await deps.close();
  });
  const { library, importer } = deps;
  const prepare = () => {
    const rehearsal = rehearse(deps).catch((err) => log.warn({ err }, 'the first to ask will wait longer'));
    return Promise.all([deps.citations.prepare(), preparePictures(), rehearsal]);
  };
  const counted = health && { onAnswer: health.onAnswer, importer: health.watchImports(importer) };
  const bot = {
    token,
    apiUrl,
    components,
    log,
    servers: library,
    schedules: library,
    deps: { ...deps, ...counted },
    ...(part && { part }),
    ...(health && { watch: health.watch }),
  };
  const starting = startBot({ ...bot, prepare, onEnd: () => end(1) });
  await starting;
  leave = config.systemd && (await import('./health/index.js')).tellSystemd(config.systemd);
}

/** Says so when another process serves the same: one that was forgotten, or a unit that was started twice. */
async function claimPart({ claim }: HostDeps, part: Config['part'], log: Log): Promise<void> {
  const taken = (await claim('all', part ? 'beside' : 'alone')) ? [] : ['all'];
  for (const id of part?.ids ?? []) {
    const shard = `shard-${id}-of-${part?.count}`;
    if (!(await claim(shard))) taken.push(shard);
  }
  if (taken.length > 0)
    log.warn(
      { taken },
      'another process runs with this database already: both hear of everything, and one answers; stop one of them',
    );
}

async function openHealth({ port, host }: NonNullable<Config['health']>) {
  // Few hosts want it, and all would wait for it.
  const { startHealth } = await import('./health/index.js');
  return startHealth(port, host);
}

/**
 * The same bot, in a Discord of its own on this machine, with a page for it. Its servers and people are new each
 * time, so its libraries are too: what is kept for the real ones is never touched.
 */
async function runPlayground(config: Config, log: Log): Promise<void> {
  const { startBot } = await import('./discord/index.js');
  const { builtPage, PortTaken, serveSurface } = await import('./playground/index.js');
  const { startStandIn } = await import('./stand-in/index.js');
  const folder = mkdtempSync(join(tmpdir(), 'footnote-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const { port } = config;
  const deps = await openDeps({ ...config, databaseUrl: `file:${join(folder, 'playground.db')}` }, log);
  const own = await startStandIn();
  const options = {
    asset: builtPage(),
    plain: { command: 'ask', option: 'question' },
    panel: async ({ locale, ...place }: Place & { locale: string }) => {
      const { library, indexOf } = deps;
      return readingOf(await indexOf(await library.current(place)), languageFor(locale));
    },
  };
  const surface = await serveSurface(own, { ...options, port: port ?? PORT }).catch((error: unknown) => {
    if (!(error instanceof PortTaken)) throw error;
    if (port === undefined) return serveSurface(own, { ...options, port: 0 });
    throw new CannotStart(
      `Port ${port} is in use by another program. Choose another in PORT, as in: PORT=8090 npm start`,
    );
  });
  const { token, apiUrl } = own;
  const end = endBySignal(log, async () => {
    await surface.close();
    await (await starting)?.stop();
    await own.close();
    await deps.close();
  });
  const { library } = deps;
  const bot = { token, apiUrl, components, deps, log, servers: library, schedules: library };
  await Promise.all([deps.citations.prepare(), preparePictures()]);
  const starting = startBot({ ...bot, onEnd: () => end(1) });
  await starting;
  process.stdout.write(writeWelcome(surface.url));
}

function writeWelcome(url: string): string {
  return `Footnote runs in a Discord of its own on this machine. Open it in a browser:

  ${url}

It is there until you stop it with Ctrl+C. To connect it to Discord itself, put the bot's token into the
file .env as DISCORD_TOKEN=… and start again (see README.md). \`npm run chat\` asks it in this terminal.
`;
}

/** How long the program takes to end at most, in milliseconds: what doesn't answer isn't waited for. */
const ENDING = 5000;

/** How the program ends, by a signal or by what it returns: once, after `stop`. */
function endBySignal(log: Log, stop: () => Promise<void>): (code: number) => void {
  let begun = false;
  const end = async (code: number) => {
    if (begun) return;
    begun = true;
    log.info('stopping');
    await endsWithin(stop(), ENDING);
    process.exit(code);
  };
  process.once('SIGTERM', () => void end(0));
  process.once('SIGINT', () => void end(0));
  // The terminal that it was started in has been closed.
  process.once('SIGHUP', () => void end(0));
  return (code) => void end(code);
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  // The latter two may go by themselves, so a supervisor may try again.
  const lasting =
    error instanceof WrongUsage || error instanceof WrongSettings || error instanceof UnreadableFile;
  if (!(lasting || error instanceof CannotStart || error instanceof UnusableDatabase)) throw error;
  process.stderr.write(`${plain(error.message)}\n`);
  process.exit(lasting ? 2 : 1);
}
