import { readBytes, sha256 } from '../src/files/read-bytes.js';
import type { Settings } from '../src/settings.js';
import { segmentWith } from '../src/words/engines/engine.js';
import { loadEngine } from '../src/words/engines/load-engine.js';
import type { RunningEngine } from './engine.js';
import { unusedLists } from './engine-lists.js';

/** A segmenter in this process, loaded once: for one that does nothing else, where a pipe between two would only cost. */
export function engineHere(wanted: Settings['engine']): RunningEngine {
  const engine = here.get(wanted) ?? load(wanted);
  here.set(wanted, engine);
  return engine;
}

const here = new Map<Settings['engine'], RunningEngine>();

function load(wanted: Settings['engine']): RunningEngine {
  const loaded = loadEngine(wanted, unusedLists());
  loaded.catch(() => undefined);
  const segmenter = loaded.then(({ engine }) => segmentWith(engine));
  segmenter.catch(() => undefined);
  return {
    ready: loaded.then(({ engine, warnings }) => {
      const { name, version, dictionaryFiles } = engine;
      return { info: { name, version, dictionary: sha256(...dictionaryFiles.map(readBytes)) }, warnings };
    }),
    cut: async (texts) => (await segmenter).cut(texts),
    tagsOf: async (words) => (await segmenter).tagsOf(words),
    // Its dictionaries are not loaded yet, and its rules take less time and memory.
    worth: 0,
    close: () => undefined,
  };
}
