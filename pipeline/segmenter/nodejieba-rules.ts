import { dependencyFile } from '../../src/files/package-file.js';
import { readBytes } from '../../src/files/read-bytes.js';
import { utf8ToText } from '../../src/files/utf8.js';
import { BaseDictionary } from '../../src/words/dictionary/base-dictionary.js';
import type { CuttingRules } from '../../src/words/engines/cut-by-rules.js';
import { HiddenMarkov } from '../../src/words/engines/hidden-markov.js';

let kept: CuttingRules | null = null;

/** What nodejieba cuts by, from its own files: 25 megabytes, kept for the next text. */
export function nodejiebaRules(): CuttingRules {
  kept ??= { dictionary: new BaseDictionary(textOf('jieba.dict'), textOf('user.dict')), model: new HiddenMarkov(textOf('hmm_model')) };
  return kept;
}

export function forgetRules(): void {
  kept = null;
}

const textOf = (name: string): string => utf8ToText(readBytes(dependencyFile(`nodejieba/submodules/cppjieba/dict/${name}.utf8`)));
