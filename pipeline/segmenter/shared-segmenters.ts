import type { Settings } from '../../src/settings.js';
import { Shared } from '../../src/workers/shared.js';
import type { RunningSegmenter } from './segmenter.js';
import { type StartedSegmenter, startSegmenter } from './start-segmenter.js';

/** At most one for each of the three engines that settings can name, however many calls there are. */
const shared = new Map<Settings['engine'], Shared<StartedSegmenter>>();

/** Lends a segmenter that all calls of a program share. */
export function withSharedSegmenter<Result>(
  wanted: Settings['engine'],
  work: (segmenter: RunningSegmenter) => Promise<Result>,
): Promise<Result> {
  const own = shared.get(wanted) ?? new Shared(() => startSegmenter(wanted));
  shared.set(wanted, own);
  return own.use(work);
}

export async function giveBackSegmenters(): Promise<void> {
  await Promise.all([...shared.values()].map((own) => own.giveBack()));
}
