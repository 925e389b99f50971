import { packageFile } from '../src/files/package-file.js';
import type { UnusedLists } from '../src/words/engines/nodejieba.js';

/** Where the one-line lists lie that the engine must be given. */
export function unusedLists(): UnusedLists {
  return { idfDict: packageFile('src/words/lists/unused-idf.txt'), stopWordDict: packageFile('src/words/lists/unused-stop-words.txt') };
}
