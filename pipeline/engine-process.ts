/** The segmenter's process: `node engine-process.js ENGINE`, forked by engine.ts. It ends when its parent goes. */
import { YuanzhuoError } from '../src/errors.js';
import { readBytes, sha256 } from '../src/files/read-bytes.js';
import type { Settings } from '../src/settings.js';
import { cutTexts, tagsOf } from '../src/words/engines/engine.js';
import { loadEngine } from '../src/words/engines/load-engine.js';
import { packWords } from '../src/words/engines/packed-words.js';
import type { Answer, Question } from './engine.js';
import { unusedLists } from './engine-lists.js';

const wanted = (process.argv[2] ?? 'auto') as Settings['engine'];
/** The parent may be gone already, when a file turned out to be unusable while the engine was loading: nobody waits then. */
const answer = (message: Answer): void => {
  process.send?.(message, undefined, undefined, () => undefined);
};

process.on('disconnect', () => process.exit());

try {
  const { engine, warnings } = await loadEngine(wanted, unusedLists());
  engine.load?.();
  process.on('message', ({ cut, tagsOf: words }: Question) => {
    answer(cut ? { words: packWords(cutTexts(cut, engine)) } : { tags: tagsOf(words, engine) });
  });
  const dictionary = sha256(...engine.dictionaryFiles.map(readBytes));
  answer({ ready: { info: { name: engine.name, version: engine.version, dictionary }, warnings } });
} catch (error) {
  if (!(error instanceof YuanzhuoError)) throw error;
  answer({ missing: { engine: wanted, cause: String(error.cause) } });
}
