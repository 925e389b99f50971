import type { Settings } from '../../src/settings.js';
import type { RunningSegmenter } from './segmenter.js';
import { type StartedSegmenter, startSegmenter } from './start-segmenter.js';

/** A shared segmenter that nobody has used for so long (milliseconds) is given back. */
const IDLE = 10_000;

interface Shared {
  readonly segmenter: StartedSegmenter;
  users: number;
  idle: NodeJS.Timeout | undefined;
}

/** At most one for each of the three engines that settings can name, however many calls there are. */
const shared = new Map<Settings['engine'], Shared>();

/** Lends a segmenter that all calls of a program share. It does not keep the program from ending, and ends with it. */
export async function withSharedSegmenter<Result>(
  wanted: Settings['engine'],
  work: (segmenter: RunningSegmenter) => Promise<Result>,
): Promise<Result> {
  const own = shared.get(wanted) ?? { segmenter: startSegmenter(wanted), users: 0, idle: undefined };
  shared.set(wanted, own);
  own.users++;
  clearTimeout(own.idle);
  try {
    return await work(own.segmenter);
  } finally {
    own.users--;
    if (own.users === 0) {
      if (shared.get(wanted) === own) own.idle = setTimeout(() => giveBack(wanted), IDLE).unref();
      else await own.segmenter.close();
    }
  }
}

/**
 * Gives back at once what `analyse` and `segmentTranscript` keep ready for the next call. Without it that happens ten seconds after the
 * last call, or when the program ends. A call that is still at work keeps its own until it has ended.
 */
export async function closeSegmenters(): Promise<void> {
  await Promise.all([...shared.keys()].map(giveBack));
}

async function giveBack(wanted: Settings['engine']): Promise<void> {
  const own = shared.get(wanted);
  shared.delete(wanted);
  clearTimeout(own?.idle);
  if (own?.users === 0) await own.segmenter.close();
}
