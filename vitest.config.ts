import { configDefaults, defineConfig } from 'vitest/config';

/** Outside of the library, too, something is tested on PostgreSQL, which is started for the library's tests alone. */
const ON_POSTGRES = 'tests/discord/database.test.ts';
/** Run beside those of the library, which take longer than those of the page: neither worker waits for the other. */
const CHECKS = 'tests/checks.test.ts';

export default defineConfig({
  test: {
    setupFiles: ['tests/setup.ts'],
    // Vitest leaves one processor free, which is half of a small machine.
    maxWorkers: '100%',
    // A machine that is busy must not fail a test: these are for what never ends.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 30_000 } },
    projects: [
      {
        extends: true,
        test: {
          // They leave nothing behind in a module, so that each need be read only once.
          name: 'together',
          include: [
            'tests/{answer,article,bench,commands,discord,health,imports,meaning,reply,search,stand-in,terminal}/**/*.test.ts',
            'tests/*.test.ts',
          ],
          exclude: [...configDefaults.exclude, ON_POSTGRES, CHECKS],
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'apart',
          include: ['tests/playground/**/*.test.ts', CHECKS],
        },
      },
      {
        extends: true,
        test: {
          name: 'library',
          include: ['tests/library/**/*.test.ts', ON_POSTGRES],
          isolate: false,
          globalSetup: ['tests/library/postgres.ts'],
        },
      },
    ],
  },
});
