import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';

/** Some tests of a file, or all. */
export interface TestsOfFile {
  /** A file, or a folder of them. */
  readonly file: string;
  /** Vitest's ids; all tests without. */
  readonly tests?: readonly string[];
}

/** What tests said. */
interface TestVerdict {
  /** The files that failed; `true` when they ran on far beyond what is usual, or ended their process. */
  readonly failed: readonly string[] | true | false;
}

/** Runs tests of a copy of the project, in a process that is ended when it works for too long. */
export interface Tester {
  /**
   * @param changed files that are not what they were at the last run.
   * @param tests in the order in which they run; none runs after one that fails.
   * @param within milliseconds of the processor's time, so that it is the same on a busy machine. Who only waits
   *   uses none of it, and is ended by the limit that each test has.
   * @param without ends of the names of test files to leave out.
   */
  run(
    changed: readonly string[],
    tests: readonly TestsOfFile[],
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
  readonly tests: readonly TestsOfFile[];
  /** Milliseconds of the processor's time; none for as long as it takes. */
  readonly within?: number | undefined;
  readonly without: readonly string[];
}
export interface TestsTold {
  readonly failed: readonly string[];
}

/** What the process says by its end: that the tests worked for too long. */
export const WORKED_TOO_LONG = 75;

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
  return {
    close() {
      child?.kill('SIGKILL');
      child = undefined;
    },
    async forget(changed) {
      stale.push(...changed);
    },
    async run(changed, tests, within, without = []) {
      const running = child ?? (await start());
      child = running;
      const order: TestsAsked = {
        changed: [...stale, ...changed],
        tests,
        within: Number.isFinite(within) ? within : undefined,
        without,
      };
      // What is written back afterwards has to be read again in the next run as well.
      stale = [...changed];
      return new Promise((resolve) => {
        running.removeAllListeners('exit');
        // By itself, as out of memory, or since it worked for too long: without the change, it does neither.
        running.once('exit', () => {
          running.removeAllListeners('message');
          child = undefined;
          resolve({ failed: true });
        });
        running.once('message', ({ failed }: TestsTold) => {
          running.removeAllListeners('exit');
          resolve({ failed: failed.length > 0 && failed });
        });
        running.send(order);
      });
    },
  };
}
