import type { Settings } from '../../src/settings.js';
import type { RunningSegmenter } from '../segmenter/segmenter.js';
import { segmenterHere } from '../segmenter/segmenter-here.js';
import type { Renderer } from './renderer.js';

/** What takes long to load, shared by all files of a command. */
export interface Helpers {
  readonly segmenter: (wanted: Settings['engine']) => RunningSegmenter;
  readonly renderer: () => Promise<Renderer>;
  readonly close: () => Promise<void>;
}

/** The renderer, which works beside the main thread, starts at once where it is known that charts are drawn: nothing is loaded that is not needed. */
export function startHelpers({ draws }: { readonly draws: boolean }): Helpers {
  const start = async (): Promise<Renderer> => (await import('./renderer.js')).startRenderer({ early: draws });
  let renderer = draws ? start() : null;
  renderer?.catch(() => undefined);
  return {
    segmenter: segmenterHere,
    renderer: () => {
      renderer ??= start();
      return renderer;
    },
    close: async () => {
      await (await renderer?.catch(() => undefined))?.close();
    },
  };
}
