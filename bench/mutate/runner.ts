import { createVitest, type TestSpecification } from 'vitest/node';

/**
 * Runs tests again and again in one process, each time with another file changed; a process of its own, since a
 * mutant may run for ever. It is told `{ file, tests }` and tells `{ failed }`.
 *
 * @param tests folders and files, nearest first.
 */
const [root = '.'] = process.argv.slice(2);

const vitest = await createVitest('test', {
  root,
  watch: false,
  // One failure is enough, and nobody reads what it says.
  bail: 1,
  reporters: [{}],
  pool: 'threads',
  maxWorkers: 1,
  fileParallelism: false,
});
const known = new Map<string, TestSpecification[]>();

process.on('message', async ({ file, tests }: { file: string; tests: string[] }) => {
  const key = tests.join();
  const specifications = known.get(key) ?? (await vitest.globTestSpecifications(tests));
  known.set(key, specifications);
  vitest.invalidateFile(file);
  const { testModules, unhandledErrors } = await vitest.runTestSpecifications(specifications);
  const failed = unhandledErrors.length > 0 || testModules.some((module) => !module.ok());
  process.exitCode = 0;
  process.send?.({ failed, tests: testModules.length });
});
process.send?.({ ready: true });
