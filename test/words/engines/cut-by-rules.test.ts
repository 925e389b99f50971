import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { BaseDictionary } from '../../../src/words/dictionary/base-dictionary.js';
import { engineByRules } from '../../../src/words/engines/by-rules.js';
import type { CuttingRules } from '../../../src/words/engines/cut-by-rules.js';
import { type Engine, segmentWith, tagsOf } from '../../../src/words/engines/engine.js';
import { HiddenMarkov } from '../../../src/words/engines/hidden-markov.js';
import { loadNodejieba } from '../../../src/words/engines/nodejieba.js';
import { Tokenizer } from '../../../src/words/tokens/tokenizer.js';
import { lexicon, spelled } from '../segmented.js';

const { resolve } = createRequire(import.meta.url);
const file = (name: string) => resolve(`nodejieba/submodules/cppjieba/dict/${name}.utf8`);

let nodejieba: Engine;
let rules: CuttingRules;
let alone: Tokenizer;
let byRules: Tokenizer;
beforeAll(async () => {
  nodejieba = await loadNodejieba({ idfDict: file('idf'), stopWordDict: file('stop_words') });
  const engine = segmentWith(nodejieba);
  alone = new Tokenizer(engine, lexicon);
  const text = (name: string) => readFileSync(file(name), 'utf8');
  const dictionary = new BaseDictionary(text('jieba.dict'), text('user.dict'));
  rules = { dictionary, model: new HiddenMarkov(text('hmm_model')) };
  byRules = new Tokenizer(engine, lexicon, () => rules, 0);
}, 60_000);

const spell = async (tokenizer: Tokenizer, texts: readonly string[]) => (await tokenizer.tokenize(texts)).map(spelled);

describe('the dictionary', () => {
  /** Row of a word. */
  const rowOf = (dictionary: BaseDictionary, word: string): number =>
    Array.from(word, (character) => character.charCodeAt(0)).reduce((row, code) => (row === 0 ? code : dictionary.next(row, code)), 0);

  it.each([
    [[5, 2, 9], 2, 5],
    [[4000, 7000, 1500, 3], 3, 4000],
    [[9000, 8000, 7000], 7000, 8000],
  ])('weighs words by their share: counts of %j', (counts, least, median) => {
    const words = ['渡船', '渡口', '码头', '老树'];
    // The table has a row for every four characters: a real dictionary has few new ones in a line.
    const base = counts.map((count, i) => `${words[i]} ${count} n ${' '.repeat(90)}\n`).join('');
    const dictionary = new BaseDictionary(base, '渔网 nz\n灯塔 77 n\n');
    const sum = counts.reduce((all, count) => all + count, 0);
    expect(dictionary.leastWeight).toBe(Math.log(least / sum));
    for (const [i, count] of counts.entries()) expect(dictionary.weightOf(rowOf(dictionary, words[i] ?? ''))).toBe(Math.log(count / sum));
    expect(dictionary.weightOf(rowOf(dictionary, '渔网'))).toBe(Math.log(median / sum));
    expect(dictionary.weightOf(rowOf(dictionary, '灯塔'))).toBe(Math.log(77 / sum));
    expect(dictionary.tagOf(dictionary.numberOf(rowOf(dictionary, '渔网')))).toBe('nz');
  });
});

describe('Tokenizer with the rules of nodejieba', () => {
  it('reads the samples as the engine alone does', async () => {
    const texts = readdirSync('input').flatMap((name) => (name.endsWith('.txt') ? readFileSync(`input/${name}`, 'utf8') : []));
    expect(texts.length).toBeGreaterThan(0);
    expect(await spell(byRules, texts)).toEqual(await spell(alone, texts));
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
        expect(await spell(byRules, texts)).toEqual(await spell(alone, texts));
      }),
      { numRuns: 300 },
    );
  });

  it('reads characters that the dictionary leaves single as the engine alone does', async () => {
    const rare = fc.constantFrom(...'彧瑄珂昕玥阮莞蔻邰郗谌恁嘞咯嗯嚯俩仨囍𠮷々ぁА');
    const text = fc.array(rare, { minLength: 1, maxLength: 80 }).map((characters) => characters.join(''));
    await fc.assert(
      fc.asyncProperty(text, async (run) => {
        expect(await spell(byRules, [run])).toEqual(await spell(alone, [run]));
      }),
      { numRuns: 500 },
    );
  });

  it('tags words as the engine does', () => {
    const ofDictionary = readFileSync(file('jieba.dict'), 'utf8')
      .split('\n')
      .filter((_, i) => i % 40 === 0);
    const words = [...ofDictionary, ...readFileSync(file('user.dict'), 'utf8').split('\n')].map((line) => line.split(' ')[0] ?? '');
    const forms = ['a', '1', '12', '1a', 'a1b2', 'é1', '3.5亿', '1号', 'A级', 'AB级', '，', '。。', 'c++', '①', '１２', '𠮷', '嗯嗯啊'];
    const tags = (engine: Pick<Engine, 'tag'>) => tagsOf([...words.filter((word) => word !== ''), ...forms], engine);
    expect(tags(engineByRules(rules))).toEqual(tags(nodejieba));
  });

  it('asks the engine for nothing', async () => {
    const unasked = () => expect.fail('the engine was asked');
    const tokenizer = new Tokenizer({ cut: unasked, tagsOf: unasked }, lexicon, () => rules, 0);
    expect(await spell(tokenizer, ['渡船的我们，区块链；来介接'])).toEqual(await spell(alone, ['渡船的我们，区块链；来介接']));
  });

  it('does without it for short texts', async () => {
    const unread = () => expect.fail('the rules were asked for');
    const tokenizer = new Tokenizer(alone.segmenter, lexicon, unread, 9);
    expect(await spell(tokenizer, ['渡船的我们'])).toEqual(await spell(alone, ['渡船的我们']));
    await expect(tokenizer.tokenize(['渡船的我们'])).rejects.toThrow('the rules were asked for');
  });
});
