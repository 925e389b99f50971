import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** What takes longest comes first, so that two processes are done within the hour. */
const FILES = [
  'test/pipeline/mutations.slow.test.ts',
  'test/pipeline/kill.slow.test.ts',
  'test/files/formats/hostile.test.ts',
  'test/pipeline/at-once.slow.test.ts',
  'test/pipeline/full-disk.slow.test.ts',
  'test/pipeline/hostile.slow.test.ts',
  'test/pipeline/analyse.slow.test.ts',
];

class AsListed extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification): number => FILES.findIndex((file) => moduleId.endsWith(file));
    return [...files].sort((a, b) => place(a) - place(b));
  }
}

/** Tests that try the same thing many times, each a hundred times as often as in the suite. */
export default defineConfig({
  test: {
    root: new URL('../..', import.meta.url).pathname,
    include: FILES,
    sequence: { sequencer: AsListed },
    env: { YUANZHUO_TORTURE: 'full' },
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 3_600_000,
    hookTimeout: 120_000,
    reporters: ['verbose'],
    disableConsoleIntercept: true,
  },
});
