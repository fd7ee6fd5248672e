import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packageFolder } from '../../src/package-files.js';
import { sum } from '../figures/index.js';
import type { DelayRequest, LoopDelays } from './loop-delay.js';

/** Processor time so far, in milliseconds, and memory, in bytes; NaN but on Linux. */
export interface Usage {
  readonly processor: number;
  readonly memory: number;
}

/** The bot in a process of its own, as a host runs it. */
interface BotProcess {
  /** Its own, and that of the processes that it has started: the model's. */
  usage(): { readonly own: Usage; readonly model: Usage };
  /** Forgets how long its event loop was held up before now. */
  forgetDelays(): void;
  /** How long its event loop was held up since then. */
  delays(): Promise<LoopDelays>;
  /** What it wrote to its log, the last lines. */
  log(): string;
  /** Whether it has ended by itself. */
  readonly ended: boolean;
  stop(): Promise<void>;
}

interface BotSettings {
  readonly token: string;
  readonly apiUrl: string;
  readonly databaseUrl: string;
  /** The model of sentences; see FOOTNOTE_MODEL. */
  readonly model?: string;
  /** Where a profile of the processor is put when it ends. */
  readonly profile?: string;
  /** The shards of this process; all when left out. */
  readonly part?: { readonly count: number; readonly id: number };
}

/** Linux counts processor time in hundredths of a second. */
const TICK = 10;
const PAGE = 4096;
const LOG_CHARACTERS = 4000;

export function startBotProcess(settings: BotSettings): BotProcess {
  const { token, apiUrl, databaseUrl, model, profile, part } = settings;
  // An empty folder, so that no .env is read.
  const folder = mkdtempSync(join(tmpdir(), 'footnote-load-'));
  const profiling = profile === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${profile}`];
  const program = join(packageFolder(), 'dist', 'src', 'main.js');
  const watch = new URL('./loop-delay.js', import.meta.url).href;
  const child = spawn(process.execPath, [...profiling, '--import', watch, program], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    env: {
      DISCORD_TOKEN: token,
      DISCORD_API_URL: apiUrl,
      DATABASE_URL: databaseUrl,
      LOG_LEVEL: 'warn',
      ...(model !== undefined && { FOOTNOTE_MODEL: model }),
      ...(part && { SHARD_COUNT: `${part.count}`, SHARD_IDS: `${part.id}` }),
    },
  });
  let log = '';
  let ended = false;
  child.stderr?.setEncoding('utf8').on('data', (chunk: string) => {
    log = (log + chunk).slice(-LOG_CHARACTERS);
  });
  const end = new Promise<void>((resolve) => child.once('close', () => resolve()));
  void end.then(() => (ended = true));
  const kill = () => void child.kill('SIGKILL');
  process.once('exit', kill);
  return {
    log: () => log,
    get ended() {
      return ended;
    },
    usage: () => ({ own: usageOf(child.pid!), model: sumOf(childrenOf(child.pid!).map(usageOf)) }),
    forgetDelays: () => void child.send('forget' satisfies DelayRequest),
    delays: () =>
      new Promise((resolve) => {
        child.once('message', (delays: LoopDelays) => resolve(delays));
        child.send('tell' satisfies DelayRequest);
      }),
    async stop() {
      child.kill('SIGTERM');
      const late = setTimeout(kill, 20_000);
      await end;
      clearTimeout(late);
      process.off('exit', kill);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export const sumOf = (all: readonly Usage[]): Usage => ({
  processor: sum(all.map(({ processor }) => processor)),
  memory: sum(all.map(({ memory }) => memory)),
});

function usageOf(process: number): Usage {
  const stat = `/proc/${process}/stat`;
  if (!existsSync(stat)) return { processor: Number.NaN, memory: Number.NaN };
  // After the name in brackets, which may hold spaces: user and system time are the 12th and 13th, memory the 22nd.
  const fields = readFileSync(stat, 'latin1')
    .replace(/^.*\) /s, '')
    .split(' ')
    .map(Number);
  return { processor: (fields[11]! + fields[12]!) * TICK, memory: fields[21]! * PAGE };
}

/** The model of sentences runs in a process of its own. */
function childrenOf(process: number): number[] {
  const file = `/proc/${process}/task/${process}/children`;
  if (!existsSync(file)) return [];
  return readFileSync(file, 'latin1').split(' ').filter(Boolean).map(Number);
}
