import type { Settings } from '../../src/settings.js';
import type { RunningSegmenter } from '../segmenter/segmenter.js';
import { type StartedSegmenter, startSegmenter } from '../segmenter/start-segmenter.js';
import type { Renderer } from './renderer.js';

/** What works beside the main thread, started before it is needed and shared by all files of a command. */
export interface Helpers {
  readonly segmenter: (wanted: Settings['engine']) => RunningSegmenter;
  readonly renderer: () => Promise<Renderer>;
  /** Gives the segmenters' memory back: no further text is cut. */
  readonly closeSegmenters: () => Promise<unknown>;
  readonly close: () => Promise<void>;
}

/** A segmenter starts when it is first named, the renderer at once where it is known that charts are drawn: nothing is loaded that is not needed. */
export function startHelpers({ draws }: { readonly draws: boolean }): Helpers {
  const segmenters = new Map<Settings['engine'], StartedSegmenter>();
  const start = async (): Promise<Renderer> => (await import('./renderer.js')).startRenderer({ early: draws });
  let renderer = draws ? start() : null;
  renderer?.catch(() => undefined);
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
      renderer ??= start();
      return renderer;
    },
    closeSegmenters,
    close: async () => {
      await closeSegmenters();
      await (await renderer?.catch(() => undefined))?.close();
    },
  };
}
