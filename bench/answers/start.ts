import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { findShippedFolder } from '../../src/library/index.js';
import { median, timed } from '../figures/index.js';

/** Milliseconds from the call to the end of the process. */
export interface Start {
  /** Node.js with nothing to do. */
  readonly bare: number;
  /** A question to the shipped article. */
  readonly ask: number;
  /** The same by `npm run`; absent where npm can't be run. */
  readonly npm?: number;
}

const QUESTION = 'What notion has China proposed?';
const RUNS = 7;

/** How long one question takes from the command line: medians of runs by turns. */
export function measureStart(): Start {
  const root = dirname(dirname(findShippedFolder()));
  const run = (command: string, args: readonly string[]) => {
    const { result, ms } = timed(() => spawnSync(command, args, { cwd: root, stdio: 'ignore' }));
    return result.status === 0 ? ms : Number.NaN;
  };
  const bare: number[] = [];
  const ask: number[] = [];
  const npm: number[] = [];
  for (let i = 0; i < RUNS; i++) {
    bare.push(run(process.execPath, ['-e', '0']));
    ask.push(run(process.execPath, [join(root, 'dist', 'src', 'terminal', 'ask.js'), QUESTION]));
    npm.push(run('npm', ['run', '--silent', 'ask', '--', QUESTION]));
  }
  return {
    bare: median(bare),
    ask: median(ask),
    ...(npm.every(Number.isFinite) && { npm: median(npm) }),
  };
}
