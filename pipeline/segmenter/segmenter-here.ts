import type { Settings } from '../../src/settings.js';
import { segmentWith } from '../../src/words/engines/engine.js';
import { ahead } from '../../src/workers/ahead.js';
import { loadEngine } from './load-engine.js';
import { nodejiebaRules } from './nodejieba-rules.js';
import { once } from './once.js';
import { type RunningSegmenter, readWith } from './segmenter.js';
import { shippedLists } from './shipped-lists.js';

/** A segmenter in this process, loaded once: for one that does nothing else, where a pipe between two would only cost. */
export function segmenterHere(wanted: Settings['engine']): RunningSegmenter {
  const segmenter = cache.get(wanted) ?? { ready: once(() => load(wanted)) };
  cache.set(wanted, segmenter);
  return segmenter;
}

/** At most one for each of the three that settings can name. */
const cache = new Map<Settings['engine'], RunningSegmenter>();

function load(wanted: Settings['engine']) {
  const loading = loadEngine(wanted);
  const cutter = ahead(loading.then(({ engine }) => segmentWith(engine)));
  return readWith({
    cutter: { cut: async (texts) => (await cutter).cut(texts), tagsOf: async (words) => (await cutter).tagsOf(words) },
    facts: loading,
    loadsBeside: false,
  });
}

/** Loads what most texts will need, where there is time before the first of them comes. */
export function preload(): void {
  shippedLists();
  try {
    nodejiebaRules();
  } catch {
    // It is reported when a text needs them.
  }
}
