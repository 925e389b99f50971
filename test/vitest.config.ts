import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['test/**/*.test.ts'],
    pool: 'forks',
    // No test changes what another sees: a process for each of 450 files would cost more than most of them do.
    isolate: false,
    // Most tests wait for programs that they start: with one worker fewer than cores the suite takes twice as long.
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
