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

/** The counts of an engine's dictionary: few words are asked for, once a text, so that the file is read through, and of it only what was asked for is kept. */
export function generalCountsOf(engine: EngineInfo['name']): GeneralCounts {
  /** Null: the dictionary does not have it. */
  const known = new Map<string, number | null>();
  const look = (words: ReadonlySet<string>): void => {
    for (const word of words) known.set(word, null);
    const dictionary = utf8ToText(readBytes(dependencyFile(DICTIONARIES[engine])));
    for (let at = 0; at < dictionary.length; at = dictionary.indexOf('\n', at) + 1 || dictionary.length) {
      const end = dictionary.indexOf(' ', at);
      const word = dictionary.slice(at, end);
      if (words.has(word)) known.set(word, Number.parseInt(dictionary.slice(end + 1, end + 12), 10));
    }
  };
  return (words) => {
    const unknown = new Set([...words].filter((word) => !known.has(word)));
    if (unknown.size > 0) look(unknown);
    return new Map(
      [...words].flatMap((word) => {
        const count = known.get(word);
        return typeof count === 'number' ? [[word, count] as const] : [];
      }),
    );
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
