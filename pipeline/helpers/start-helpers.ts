import type { Settings } from '../../src/settings.js';
import { ahead } from '../../src/workers/ahead.js';
import type { RunningSegmenter } from '../segmenter/segmenter.js';
import { type StartedSegmenter, startSegmenter } from '../segmenter/start-segmenter.js';
import type { Renderer } from './renderer.js';

/** What works beside the main thread, started when it is first asked for and shared by all files of a command. */
export interface Helpers {
  readonly segmenter: (wanted: Settings['engine']) => RunningSegmenter;
  readonly renderer: () => Promise<Renderer>;
  /** Gives the segmenters' memory back: no further text is cut. */
  readonly closeSegmenters: () => Promise<unknown>;
  readonly close: () => Promise<void>;
}

/** Nothing is loaded that is not needed. */
export function startHelpers(): Helpers {
  const segmenters = new Map<Settings['engine'], StartedSegmenter>();
  let renderer: Promise<Renderer> | null = null;
  const closeSegmenters = (): Promise<unknown> => {
    const closing = [...segmenters.values()].map((segmenter) => segmenter.close());
    segmenters.clear();
    return Promise.all(closing);
  };
  return {
    segmenter: (wanted) => {
      const segmenter = segmenters.get(wanted) ?? startSegmenter(wanted);
      segmenters.set(wanted, segmenter);
      return segmenter;
    },
    renderer: () => {
      renderer ??= ahead(import('./renderer.js').then(({ startRenderer }) => startRenderer()));
      return renderer;
    },
    closeSegmenters,
    close: async () => {
      await closeSegmenters();
      await (await renderer?.catch(() => undefined))?.close();
    },
  };
}
