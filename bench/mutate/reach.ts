import { appendFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Mutant } from './mutants.js';
import { markReached } from './mutants.js';
import type { ProjectCopy } from './project-copy.js';
import type { Tester } from './tester.js';

/** The tests of a file that come past a mutant. */
export interface Reaching {
  readonly file: string;
  /** Vitest's ids of the tests; none where it can't be said which: then all of the file may notice. */
  readonly tests?: readonly string[];
  /** The processor's time that they usually take, in milliseconds. */
  readonly cost: number;
  /** What all of the file takes. */
  readonly costWhole: number;
}

/** The file with all its tests. */
export const takeWhole = ({ file, costWhole }: Reaching): Reaching => ({ file, cost: costWhole, costWhole });

interface ChosenTests {
  readonly tests: readonly string[];
  /** Ends of the names of test files to leave out. */
  readonly without: readonly string[];
}

/** Where sources are changed, and who runs tests there. */
export interface Workplace {
  readonly copy: ProjectCopy;
  readonly tester: Tester;
}

/** Run before each file of tests, so that each tells of itself all that it reaches. */
const SETUP = 'tests/setup.ts';

/**
 * Runs tests once with every mutant's place marked, and tells which tests come past which mutant.
 *
 * @param files source files with their mutants.
 * @returns for each file, for each of its mutants, the tests, those most likely to notice soon first.
 * @throws Error when a test fails though nothing is changed.
 */
export async function findReaching(
  files: ReadonlyMap<string, readonly Mutant[]>,
  { tests, without }: ChosenTests,
  { copy, tester }: Workplace,
): Promise<Map<string, Reaching[][]>> {
  const log = JSON.stringify(join(copy.folder, 'reached.log'));
  const sources = new Map<string, string>();
  const written: string[] = [];
  for (const [number, [name, mutants]] of [...files].entries()) {
    const code = readFileSync(join(copy.folder, name), 'utf8');
    sources.set(name, code);
    // On the first line, so that errors still name the right one. Where no tests run, in a thread or a process that
    // they started, each place is told at once: nobody says there when to tell.
    const prelude =
      `import{appendFileSync as __append}from'node:fs';const __seen:Uint8Array=` +
      `((globalThis as any).__seen??={})[${number}]??=new Uint8Array(${mutants.length});` +
      `const __reached=(at:number)=>{__seen[at]=1;const __line='${number} '+at+'\\n';` +
      `const __told=(globalThis as any).__told;if(__told)__told.push(__line);else __append(${log},__line)};`;
    const marked = markReached(code, mutants, (at) => `__seen[${at}]||__reached(${at})`);
    written.push(...(await copy.write(name, prelude + marked)));
  }
  const setup = readFileSync(join(copy.folder, SETUP), 'utf8');
  written.push(
    ...(await copy.write(
      SETUP,
      `${setup}
import { appendFileSync as __append } from 'node:fs';
import { afterAll as __afterAll, afterEach as __afterEach, beforeAll as __beforeAll } from 'vitest';
import { beforeEach as __beforeEach, expect as __expect } from 'vitest';
const __told = ((globalThis as any).__told ??= []) as string[];
const __turn = (line: string) => {
  const { user, system } = process.cpuUsage();
  __append(${log}, __told.join('') + Math.round((user + system) / 1000) + ' ' + line + '\\n');
  __told.length = 0;
  for (const seen of Object.values((globalThis as any).__seen ?? {})) (seen as Uint8Array).fill(0);
};
__turn('file ' + __expect.getState().testPath);
__beforeAll(() => __turn('begun'));
__beforeEach(({ task }) => __turn('test ' + task.id));
__afterEach(() => __turn('between'));
__afterAll(() => __turn('done'));
`,
    )),
  );
  appendFileSync(JSON.parse(log), '');
  const { failed } = await tester.run(
    written,
    tests.map((file) => ({ file })),
    Number.POSITIVE_INFINITY,
    without,
  );
  if (failed !== false) throw new Error(`Tests fail as it is: ${[failed].flat().join(', ')}.`);
  for (const [name, code] of [...sources, [SETUP, setup] as const]) await copy.write(name, code);
  await tester.forget(written);
  return readReached(readFileSync(JSON.parse(log), 'utf8'), files);
}

/** What one file of tests came past. */
interface FileSeen {
  /** By test: what it takes. */
  readonly costs: Map<string, number>;
  /** By mutant: the tests that came past it; `whole` where it was come past before, between or after them. */
  readonly reached: Map<string, Set<string>>;
  /** What the file took, all in all. */
  cost: number;
}
const WHOLE = 'whole';

/**
 * @param log lines: `FILE MUTANT` for each place that was reached in the step before; and for each step that begins, the
 *   milliseconds that the process has worked, and what begins: `12 file PATH`, `14 begun`, `15 test ID`, `19 between`.
 */
function readReached(log: string, files: ReadonlyMap<string, readonly Mutant[]>): Map<string, Reaching[][]> {
  const seen = new Map<string, FileSeen>();
  // What runs when a module is first read runs once for all files.
  const early = new Set<string>();
  let current: FileSeen | undefined;
  let step = '';
  let since = 0;
  for (const line of log.split('\n')) {
    const turn = /^(\d+) ([a-z]+) ?(.*)$/.exec(line);
    if (!turn) {
      if (line === '') continue;
      if (step === 'file') early.add(line);
      const by = current?.reached.get(line) ?? new Set();
      current?.reached.set(line, by.add(step));
      continue;
    }
    const [, time, kind, rest = ''] = turn;
    const now = Number(time);
    const took = now - since;
    since = now;
    if (current) {
      current.cost += took;
      current.costs.set(step, took);
    }
    if (kind === 'file') {
      current = seen.get(rest) ?? { costs: new Map(), reached: new Map(), cost: 0 };
      seen.set(rest, current);
    }
    step = kind === 'test' ? rest : kind === 'file' ? 'file' : WHOLE;
  }
  const names = [...files.keys()];
  return new Map(
    names.map((name, number) => {
      const mutants = files.get(name) ?? [];
      const keys = mutants.map((_, at) => `${number} ${at}`);
      // Of the files that merely could notice, those that use the module first.
      const users = new Set(
        [...seen].filter(([, file]) => keys.some((key) => file.reached.has(key))).map(([path]) => path),
      );
      return [
        name,
        keys.map((key) => {
          const isEarly = early.has(key);
          return [...seen]
            .filter(([, file]) => isEarly || file.reached.has(key))
            .map(
              ([file, found]): Reaching =>
                reachingOf(file, found, isEarly ? undefined : found.reached.get(key)),
            )
            .sort(
              (one, other) =>
                Number(users.has(other.file)) - Number(users.has(one.file)) || one.cost - other.cost,
            );
        }),
      ];
    }),
  );
}

function reachingOf(file: string, { costs, cost: all }: FileSeen, steps?: ReadonlySet<string>): Reaching {
  if (!steps || steps.has(WHOLE) || steps.has('file')) return { file, cost: all, costWhole: all };
  const tests = [...steps];
  // To read the file and all that it imports takes its part as well.
  const reading = costs.get('file') ?? 0;
  const cost = tests.reduce((sum, test) => sum + (costs.get(test) ?? 0), reading);
  return { file, tests, cost, costWhole: all };
}
