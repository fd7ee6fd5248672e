import { appendFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Mutant } from './mutants.js';
import { markReached } from './mutants.js';
import type { ProjectCopy } from './project-copy.js';
import type { Tester } from './tester.js';

/** A test file that reaches a mutant, and how long it takes by itself, in milliseconds. */
export interface Reaching {
  readonly file: string;
  readonly milliseconds: number;
}

/** Run before each file of tests, so that each tells of itself all that it reaches. */
const SETUP = 'tests/setup.ts';

/**
 * Runs tests once with every mutant's place marked, and tells which test files come past which mutant.
 *
 * @param files source files with their mutants.
 * @param without ends of the names of test files to leave out.
 * @returns for each file, for each of its mutants, the test files, quickest first.
 * @throws Error when a test fails though nothing is changed.
 */
export async function findReaching(
  files: ReadonlyMap<string, readonly Mutant[]>,
  tests: readonly string[],
  without: readonly string[],
  copy: ProjectCopy,
  tester: Tester,
): Promise<Map<string, Reaching[][]>> {
  const log = join(copy.folder, 'reached.log');
  const sources = new Map<string, string>();
  const written: string[] = [];
  for (const [number, [name, mutants]] of [...files].entries()) {
    const code = readFileSync(join(copy.folder, name), 'utf8');
    sources.set(name, code);
    // On the first line, so that errors still name the right one. In a thread or a process of its own, too.
    const prelude =
      `import{appendFileSync as __append}from'node:fs';const __seen:Uint8Array=` +
      `((globalThis as any).__seen??={})[${number}]??=new Uint8Array(${mutants.length});` +
      `const __reached=(at:number)=>{__seen[at]=1;__append(${JSON.stringify(log)},'${number} '+at+'\\n')};`;
    const marked = markReached(code, mutants, (at) => `__seen[${at}]||__reached(${at})`);
    written.push(...(await copy.write(name, prelude + marked)));
  }
  const setup = readFileSync(join(copy.folder, SETUP), 'utf8');
  written.push(
    ...(await copy.write(
      SETUP,
      `${setup}
import { appendFileSync as __append } from 'node:fs';
import { beforeAll as __beforeAll, expect as __expect } from 'vitest';
const __begin = (line: string) => {
  __append(${JSON.stringify(log)}, line + '\\n');
  for (const seen of Object.values((globalThis as any).__seen ?? {})) (seen as Uint8Array).fill(0);
};
__begin('file ' + __expect.getState().testPath);
__beforeAll(() => __begin('run'));
`,
    )),
  );
  appendFileSync(log, '');
  const { failed, durations } = await tester.run(written, tests, 1_800_000, without);
  if (failed !== false) throw new Error(`Tests fail as it is: ${[failed].flat().join(', ')}.`);
  for (const [name, code] of [...sources, [SETUP, setup] as const]) await copy.write(name, code);
  await tester.forget(written);
  return readReached(readFileSync(log, 'utf8'), files, durations);
}

/** @param log lines: `file PATH`, `run` when its tests begin, and `FILE MUTANT` for what was reached. */
function readReached(
  log: string,
  files: ReadonlyMap<string, readonly Mutant[]>,
  durations: ReadonlyMap<string, number>,
): Map<string, Reaching[][]> {
  const names = [...files.keys()];
  const reached = names.map((name) => (files.get(name) ?? []).map(() => new Set<string>()));
  const early = new Set<Set<string>>();
  const all = new Set<string>();
  let test = '';
  let running = false;
  for (const line of log.split('\n')) {
    if (line.startsWith('file ')) {
      test = line.slice(5);
      all.add(test);
      running = false;
    } else if (line === 'run') running = true;
    else if (line !== '') {
      const [file = 0, mutant = 0] = line.split(' ').map(Number);
      const place = reached[file]?.[mutant];
      if (!place) continue;
      place.add(test);
      if (!running) early.add(place);
    }
  }
  // What runs when a file is first read runs once for all tests: any of them may notice.
  for (const place of early) for (const one of all) place.add(one);
  return new Map(
    names.map((name, file) => [
      name,
      (reached[file] ?? []).map((tests) =>
        [...tests]
          .map((one) => ({ file: one, milliseconds: durations.get(one) ?? 0 }))
          .sort((one, other) => one.milliseconds - other.milliseconds),
      ),
    ]),
  );
}
