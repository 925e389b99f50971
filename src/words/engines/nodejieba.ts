import { createRequire } from 'node:module';
import type { Engine } from './engine.js';

/** Lists that the engine loads for extracting keywords, which is not asked of it: one line each saves a sixth of the time. */
export interface UnusedLists {
  readonly idfDict: string;
  readonly stopWordDict: string;
}

/**
 * cppjieba by way of nodejieba, an optional dependency: it is compiled when it is installed. Its dictionaries take most of a second
 * and 240 MB, so they are loaded with the first text, or by `load` when one is about to come. Rejects where it is not installed.
 */
export async function loadNodejieba(unused: UnusedLists): Promise<Engine> {
  const { default: nodejieba } = await import('nodejieba');
  let isLoaded = false;
  const load = (): void => {
    if (!isLoaded) nodejieba.load(unused);
    isLoaded = true;
  };
  const require = createRequire(import.meta.url);
  const { version } = require('nodejieba/package.json') as { version: string };
  return {
    name: 'nodejieba',
    version,
    dictionaryFiles: ['jieba.dict.utf8', 'hmm_model.utf8', 'user.dict.utf8'].map((file) =>
      require.resolve(`nodejieba/submodules/cppjieba/dict/${file}`),
    ),
    load,
    cut: (text) => {
      load();
      return nodejieba.cut(text, true);
    },
    tag: (text) => {
      load();
      return nodejieba.tag(text);
    },
  };
}
