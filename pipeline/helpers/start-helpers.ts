import type { Settings } from '../../src/settings.js';
import type { RunningSegmenter } from '../segmenter/segmenter.js';
import { type StartedSegmenter, startSegmenter } from '../segmenter/start-segmenter.js';
import type { Options } from '../terminal/options.js';
import type { Renderer } from './renderer.js';

/** What works beside the main thread, started before it is needed and shared by all files of a command. */
export interface Helpers {
  readonly segmenter: (wanted: Settings['engine']) => RunningSegmenter;
  readonly renderer: () => Promise<Renderer>;
  /** Gives the segmenters' memory back: no further text is cut. */
  readonly closeSegmenters: () => Promise<unknown>;
  readonly close: () => Promise<void>;
}

/** Nothing is loaded that the command does not need: no segmenter to read a file, no charts for tables alone. */
export function startHelpers({ formats, to }: Pick<Options, 'formats' | 'to'>): Helpers {
  const drawn = ['svg', 'png', 'html', 'pptx'] as const;
  const draws = (to === 'chart' || to === 'publish') && drawn.some((format) => formats.has(format));
  const segmenters = new Map<Settings['engine'], StartedSegmenter>();
  const start = async (): Promise<Renderer> => (await import('./renderer.js')).startRenderer();
  const renderer = draws ? start() : null;
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
    renderer: () => renderer ?? start(),
    closeSegmenters,
    close: async () => {
      await closeSegmenters();
      await (await renderer?.catch(() => undefined))?.close();
    },
  };
}
