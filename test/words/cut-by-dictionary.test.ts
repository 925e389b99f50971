import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { BaseDictionary } from '../../src/words/base-dictionary.js';
import { segmentWith } from '../../src/words/engine.js';
import { loadNodejieba } from '../../src/words/engine-nodejieba.js';
import { Reader } from '../../src/words/reader.js';
import { lexicon } from './segmented.js';

const { resolve } = createRequire(import.meta.url);
const file = (name: string) => resolve(`nodejieba/submodules/cppjieba/dict/${name}.utf8`);

let alone: Reader;
let withDictionary: Reader;
beforeAll(async () => {
  const engine = segmentWith(await loadNodejieba({ idfDict: file('idf'), stopWordDict: file('stop_words') }));
  alone = new Reader(engine, lexicon);
  const dictionary = new BaseDictionary(readFileSync(file('jieba.dict'), 'utf8'), readFileSync(file('user.dict'), 'utf8'));
  withDictionary = new Reader(engine, lexicon, () => dictionary, 0);
}, 60_000);

const spell = async (reader: Reader, texts: readonly string[]) =>
  (await reader.read(texts)).map((words) => words.map(({ word, tag }) => `${word}/${tag}`).join(' '));

describe('Reader with the dictionary of nodejieba', () => {
  it('reads the samples as the engine alone does', async () => {
    const texts = readdirSync('input').flatMap((name) => (name.endsWith('.txt') ? readFileSync(`input/${name}`, 'utf8') : []));
    expect(texts.length).toBeGreaterThan(0);
    expect(await spell(withDictionary, texts)).toEqual(await spell(alone, texts));
  });

  it('reads any text as the engine alone does', async () => {
    const pieces = [
      ...'的了我们不在是有区块链云计算渡船码头老树平台组成本身数据研究所，。 \t\n、？A1.b%𠮷🙂数據網路乾坤丨',
      '蓝翔',
      'AT&T',
      'c++',
      '2.5亿',
    ];
    const text = fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((parts) => parts.join(''));
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 3 }), async (texts) => {
        expect(await spell(withDictionary, texts)).toEqual(await spell(alone, texts));
      }),
      { numRuns: 300 },
    );
  });

  it('asks the engine only for what the dictionary leaves in single characters', async () => {
    const asked: string[] = [];
    const engine = alone.segmenter;
    const cut = (texts: readonly string[]) => {
      asked.push(...texts);
      return engine.cut(texts);
    };
    await new Reader({ ...engine, cut }, lexicon, withDictionary.dictionary, 0).read(['渡船的我们，区块链']);
    expect(asked).toEqual(['，']);
  });

  it('does without it for short texts', async () => {
    const unread = () => expect.fail('the dictionary was asked for');
    const reader = new Reader(alone.segmenter, lexicon, unread, 9);
    expect(await spell(reader, ['渡船的我们'])).toEqual(await spell(alone, ['渡船的我们']));
    await expect(reader.read(['渡船的我们'])).rejects.toThrow('the dictionary was asked for');
  });
});
