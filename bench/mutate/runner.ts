import { BaseSequencer, createVitest, type TestSpecification } from 'vitest/node';
import type { TestsAsked, TestsTold } from './tester.js';

/**
 * Runs tests again and again in one process, each time with other files changed; a process of its own, since a
 * mutant may run for ever. It is told an `TestsAsked` and tells what failed.
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

async function find(tests: readonly string[]): Promise<TestSpecification[]> {
  const found: TestSpecification[] = [];
  for (const test of tests) {
    const specifications = known.get(test) ?? (await vitest.globTestSpecifications([test]));
    known.set(test, specifications);
    found.push(...specifications);
  }
  return found;
}

process.on('message', async ({ changed, tests, without }: TestsAsked) => {
  for (const file of changed) vitest.invalidateFile(file);
  const specifications = (await find(tests)).filter(
    ({ moduleId }) => !without.some((end) => moduleId.endsWith(end)),
  );
  if (specifications.length === 0) throw new Error(`There are no tests in ${tests.join(', ')}.`);
  const { testModules, unhandledErrors } = await vitest.runTestSpecifications(specifications);
  // Vitest tells of the files of earlier runs as well.
  const asked = new Set(specifications.map(({ moduleId }) => moduleId));
  const ran = testModules.filter(({ moduleId }) => asked.has(moduleId));
  const failed = ran.filter((module) => !module.ok()).map(({ moduleId }) => moduleId);
  const told: TestsTold = {
    failed: failed.length === 0 && unhandledErrors.length > 0 ? ['an error outside the tests'] : failed,
    durations: ran.map((module) => {
      const { duration, collectDuration } = module.diagnostic();
      return [module.moduleId, duration + collectDuration];
    }),
  };
  process.exitCode = 0;
  process.send?.(told);
});
process.send?.({ ready: true });
