import { BaseSequencer, createVitest, type TestSpecification } from 'vitest/node';
import { readProcessTime } from '../figures/index.js';
import { type TestsAsked, type TestsOfFile, type TestsTold, WORKED_TOO_LONG } from './tester.js';

/**
 * Runs tests again and again in one process, each time with other files changed; a process of its own, since a
 * mutant may run for ever. It is told a `TestsAsked` and tells what failed.
 */
const [root = '.'] = process.argv.slice(2);

/** As they are given: the quickest first, since one failure is enough. */
class AsGiven extends BaseSequencer {
  override async sort(specifications: TestSpecification[]): Promise<TestSpecification[]> {
    return specifications;
  }
}

const vitest = await createVitest('test', {
  root,
  watch: false,
  // One failure is enough, and nobody reads what it says.
  bail: 1,
  reporters: [{}],
  pool: 'threads',
  maxWorkers: 1,
  fileParallelism: false,
  sequence: { sequencer: AsGiven },
});
const known = new Map<string, TestSpecification[]>();

async function find({ file, tests }: TestsOfFile): Promise<TestSpecification[]> {
  const found = known.get(file) ?? (await vitest.globTestSpecifications([file]));
  known.set(file, found);
  if (!tests) return found;
  return found.map(({ project, moduleId }) => project.createSpecification(moduleId, { testIds: [...tests] }));
}

/** Ends the process when it has worked for so long; the tests run in a thread, so that this one is free to look. */
function watchWork(within: number): NodeJS.Timeout {
  const until = readProcessTime() + within;
  return setInterval(() => {
    if (readProcessTime() > until) process.exit(WORKED_TOO_LONG);
  }, 200);
}

process.on('message', async ({ changed, tests, within, without }: TestsAsked) => {
  for (const file of changed) vitest.invalidateFile(file);
  const found = (await Promise.all(tests.map(find))).flat();
  const specifications = found.filter(({ moduleId }) => !without.some((end) => moduleId.endsWith(end)));
  if (specifications.length === 0)
    throw new Error(`There are no tests in ${tests.map(({ file }) => file).join(', ')}.`);
  const watch = within === undefined ? undefined : watchWork(within);
  const { testModules, unhandledErrors } = await vitest.runTestSpecifications(specifications);
  clearInterval(watch);
  // Vitest tells of the files of earlier runs as well.
  const asked = new Set(specifications.map(({ moduleId }) => moduleId));
  const failed = testModules
    .filter((module) => asked.has(module.moduleId) && !module.ok())
    .map(({ moduleId }) => moduleId);
  const told: TestsTold = {
    failed: failed.length === 0 && unhandledErrors.length > 0 ? ['an error outside the tests'] : failed,
  };
  process.exitCode = 0;
  process.send?.(told);
});
process.send?.({ ready: true });
