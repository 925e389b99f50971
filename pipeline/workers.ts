import type { Settings } from '../src/settings.js';
import { type RunningEngine, startEngine } from './engine.js';
import type { Renderer } from './renderer.js';
import type { Options } from './terminal/options.js';

/** What works beside the main thread, started before it is needed and shared by all files of a command. */
export interface Workers {
  readonly engine: (wanted: Settings['engine']) => RunningEngine;
  readonly renderer: () => Promise<Renderer>;
  /** Gives the segmenters' memory back: no further text is cut. */
  readonly closeEngines: () => void;
  readonly close: () => Promise<void>;
}

/** Nothing is loaded that the command does not need: no segmenter to read a file, no charts for tables alone. */
export function startWorkers({ formats, to }: Pick<Options, 'formats' | 'to'>): Workers {
  const drawn = ['svg', 'png', 'html', 'pptx'] as const;
  const draws = (to === 'chart' || to === 'publish') && drawn.some((format) => formats.has(format));
  const engines = new Map<Settings['engine'], RunningEngine>();
  const start = async (): Promise<Renderer> => (await import('./renderer.js')).startRenderer();
  const renderer = draws ? start() : null;
  renderer?.catch(() => undefined);
  const closeEngines = (): void => {
    for (const engine of engines.values()) engine.close();
    engines.clear();
  };
  return {
    engine: (wanted) => {
      const engine = engines.get(wanted) ?? startEngine(wanted);
      engines.set(wanted, engine);
      return engine;
    },
    renderer: () => renderer ?? start(),
    closeEngines,
    close: async () => {
      closeEngines();
      await (await renderer?.catch(() => undefined))?.close();
    },
  };
}
