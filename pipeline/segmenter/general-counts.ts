import type { EngineInfo } from '../../src/data.js';
import { dependencyFile } from '../../src/files/package-file.js';
import { readBytes } from '../../src/files/read-bytes.js';
import { utf8ToText } from '../../src/files/utf8.js';
import type { GeneralCounts } from '../../src/words/variants/homophones.js';

/** Lines of `word count tag`. */
const DICTIONARIES: Readonly<Record<EngineInfo['name'], string>> = {
  nodejieba: 'nodejieba/submodules/cppjieba/dict/jieba.dict.utf8',
  '@node-rs/jieba': '@node-rs/jieba/dict.txt',
};

/** The counts of an engine's dictionary: few words are asked for, once a text, so that the file is read through and nothing is kept. */
export function generalCountsOf(engine: EngineInfo['name']): GeneralCounts {
  return (words) => {
    const counts = new Map<string, number>();
    if (words.size === 0) return counts;
    const dictionary = utf8ToText(readBytes(dependencyFile(DICTIONARIES[engine])));
    for (let at = 0; at < dictionary.length; at = dictionary.indexOf('\n', at) + 1 || dictionary.length) {
      const end = dictionary.indexOf(' ', at);
      const word = dictionary.slice(at, end);
      if (words.has(word)) counts.set(word, Number.parseInt(dictionary.slice(end + 1, end + 12), 10));
    }
    return counts;
  };
}

/** Every word of an engine's dictionary with the count that its makers gave it, and its tag. */
export const dictionaryEntries = (
  engine: EngineInfo['name'],
): readonly { readonly word: string; readonly count: number; readonly tag: string }[] =>
  utf8ToText(readBytes(dependencyFile(DICTIONARIES[engine])))
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [word = '', count, tag = ''] = line.trimEnd().split(' ');
      return { word, count: Number(count), tag };
    });
