import { defineConfig } from 'vitest/config';

/** Tests that try the same thing many times, each a hundred times as often as in the suite. The order is by what takes longest. */
export default defineConfig({
  test: {
    root: new URL('../..', import.meta.url).pathname,
    include: [
      'test/pipeline/mutations.slow.test.ts',
      'test/pipeline/kill.slow.test.ts',
      'test/files/formats/hostile.test.ts',
      'test/pipeline/at-once.slow.test.ts',
      'test/pipeline/full-disk.slow.test.ts',
      'test/pipeline/hostile.slow.test.ts',
      'test/pipeline/analyse.slow.test.ts',
    ],
    env: { YUANZHUO_TORTURE: 'full' },
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 3_600_000,
    hookTimeout: 120_000,
    reporters: ['verbose'],
    disableConsoleIntercept: true,
  },
});
