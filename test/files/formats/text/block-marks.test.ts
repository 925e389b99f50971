import { describe, expect, it } from 'vitest';
import { definedLink, isFence, readBlock } from '../../../../src/files/formats/text/block-marks.js';

const read = (line: string, markdown = true) => readBlock(line, { markdown, quotes: true });

describe('readBlock', () => {
  it.each([
    ['## 说桥 ##', { text: '说桥 ', level: 2, quoted: false, markup: '## ##', removed: null }],
    ['> 先修桥。', { text: '先修桥。', level: 0, quoted: true, markup: '> ', removed: null }],
    ['> [!note] 先修桥。', { text: '先修桥。', level: 0, quoted: true, markup: '> [!note] ', removed: null }],
    ['---', { text: '', level: 0, quoted: false, markup: '---', removed: 'markup' }],
    ['[a]: https://b.c', { text: '', level: 0, quoted: false, markup: '[a]: https://b.c', removed: 'link' }],
    [
      '[老桥怎么修：一座城市的三次争论和一次拍板](https://b.c/d?e=f)',
      { text: '', level: 0, quoted: false, markup: '[老桥怎么修：一座城市的三次争论和一次拍板](https://b.c/d?e=f)', removed: 'link' },
    ],
    ['[陆敏舒](https://b.c)', { text: '[陆敏舒](https://b.c)', level: 0, quoted: false, markup: '', removed: null }],
    [
      '[先修桥，再修路，最后修学校，大家都同意。](https://b.c)',
      { text: '[先修桥，再修路，最后修学校，大家都同意。](https://b.c)', level: 0, quoted: false, markup: '', removed: null },
    ],
    ['[^1]: 注', { text: '', level: 0, quoted: false, markup: '[^1]: 注', removed: 'data' }],
    ['#桥', { text: '#桥', level: 0, quoted: false, markup: '', removed: null }],
  ])('of %j is %j', (line, block) => expect(read(line)).toEqual(block));

  it('leaves rules of a plain text alone', () => expect(read('---', false)).toMatchObject({ text: '---', removed: null }));
});

describe('definedLink', () => {
  it('is the name of a definition, in lower case', () => expect(['[Ab]: c', '[^1]: c', 'ab'].map(definedLink)).toEqual(['ab', null, null]));
});

describe('isFence', () => {
  it('is true of three marks and more', () => expect(['```js', '~~~', '``'].map(isFence)).toEqual([true, true, false]));
});
