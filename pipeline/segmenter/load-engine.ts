import type { EngineInfo, Warning } from '../../src/data.js';
import { packageFile } from '../../src/files/package-file.js';
import { readBytes, sha256 } from '../../src/files/read-bytes.js';
import type { Settings } from '../../src/settings.js';
import type { Engine } from '../../src/words/engines/engine.js';
import { loadEngine as loadFrom } from '../../src/words/engines/load-engine.js';

/** Which engine runs, with the hash of its dictionary, and what is to be said of the choice. */
export interface EngineFacts {
  readonly info: EngineInfo;
  readonly warnings: readonly Warning[];
}

/** The engine that the settings want, as it is installed here. @throws YuanzhuoError where it is not. */
export async function loadEngine(wanted: Settings['engine']): Promise<EngineFacts & { readonly engine: Engine }> {
  const { engine, warnings } = await loadFrom(wanted, UNUSED_LISTS);
  const { name, version, dictionaryFiles } = engine;
  return { engine, info: { name, version, dictionary: sha256(...dictionaryFiles.map(readBytes)) }, warnings };
}

const UNUSED_LISTS = {
  idfDict: packageFile('src/words/lists/unused-idf.txt'),
  stopWordDict: packageFile('src/words/lists/unused-stop-words.txt'),
};
