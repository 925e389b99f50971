import { dependencyFile } from '../../src/files/package-file.js';
import { readBytes } from '../../src/files/read-bytes.js';
import { utf8ToText } from '../../src/files/utf8.js';
import { BaseDictionary } from '../../src/words/dictionary/base-dictionary.js';
import { HiddenMarkov } from '../../src/words/engines/hidden-markov.js';
import { once } from './once.js';

/** What nodejieba cuts by, from its own files. */
export const nodejiebaRules = once(() => ({
  dictionary: new BaseDictionary(textOf('jieba.dict'), textOf('user.dict')),
  model: new HiddenMarkov(textOf('hmm_model')),
}));

const textOf = (name: string): string => utf8ToText(readBytes(dependencyFile(`nodejieba/submodules/cppjieba/dict/${name}.utf8`)));
