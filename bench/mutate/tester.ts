import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';

/** What tests said. */
export interface TestVerdict {
  /** The files that failed; `true` when they took too long. */
  readonly failed: readonly string[] | true | false;
  /** How long each file took, in milliseconds. */
  readonly durations: ReadonlyMap<string, number>;
}

/** Runs tests of a copy of the project, in a process that is ended when it takes too long. */
export interface Tester {
  /**
   * @param changed files that are not what they were at the last run.
   * @param tests files or folders, in the order in which they run; none runs after one that fails.
   * @param within milliseconds.
   * @param without ends of the names of test files to leave out.
   */
  run(
    changed: readonly string[],
    tests: readonly string[],
    within: number,
    without?: readonly string[],
  ): Promise<TestVerdict>;
  /** Reads files again in the next run. */
  forget(changed: readonly string[]): Promise<void>;
  close(): void;
}

/** What the process is told, and what it tells. */
export interface TestsAsked {
  readonly changed: readonly string[];
  readonly tests: readonly string[];
  readonly without: readonly string[];
}
export interface TestsTold {
  readonly failed: readonly string[];
  readonly durations: readonly (readonly [string, number])[];
}

export function createTester(folder: string): Tester {
  let child: ChildProcess | undefined;
  let stale: string[] = [];
  const start = () =>
    new Promise<ChildProcess>((resolve, reject) => {
      const begun = fork(join(import.meta.dirname, 'runner.js'), [folder], {
        cwd: folder,
        stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      });
      begun.once('message', () => resolve(begun));
      begun.once('error', reject);
      begun.once('exit', () => reject(new Error('The tests could not be started.')));
    });
  const close = () => {
    child?.kill('SIGKILL');
    child = undefined;
  };
  return {
    close,
    async forget(changed) {
      stale.push(...changed);
    },
    async run(changed, tests, within, without = []) {
      const running = child ?? (await start());
      child = running;
      const order: TestsAsked = { changed: [...stale, ...changed], tests, without };
      // What is written back afterwards has to be read again in the next run as well.
      stale = [...changed];
      return new Promise((resolve, reject) => {
        const end = () => {
          clearTimeout(timer);
          running.removeAllListeners('message');
          running.removeAllListeners('exit');
        };
        const timer = setTimeout(() => {
          end();
          close();
          resolve({ failed: true, durations: new Map() });
        }, within);
        // A change runs in a thread, so that it is not what ends the process: no test has said anything.
        running.once('exit', () => {
          end();
          child = undefined;
          reject(new Error('The tests’ process has ended by itself.'));
        });
        running.once('message', ({ failed, durations }: TestsTold) => {
          end();
          resolve({ failed: failed.length > 0 && failed, durations: new Map(durations) });
        });
        running.send(order);
      });
    },
  };
}
