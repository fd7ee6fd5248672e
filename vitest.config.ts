import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    setupFiles: ['tests/seed.ts'],
    testTimeout: 20_000,
    // A machine that is busy must not fail a test.
    expect: { poll: { timeout: 6_000 } },
  },
});
