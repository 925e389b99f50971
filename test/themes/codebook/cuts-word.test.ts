import { describe, expect, it } from 'vitest';
import type { Word, WordSource } from '../../../src/data.js';
import { cutsWord } from '../../../src/themes/codebook/cuts-word.js';

/** '抗风险能力/found/n 强' → the text and its words; source engine and tag n where not given. */
function read(written: string): { readonly text: string; readonly words: readonly Word[] } {
  let text = '';
  const words = written.split(' ').map((part): Word => {
    const [term = '', source = 'engine', tag = 'n'] = part.split('/');
    text += term;
    return { start: text.length - term.length, end: text.length, lexeme: { term, tag, source: source as WordSource, reason: '' } };
  });
  return { text, words };
}

const cuts = (written: string, term: string): boolean => {
  const { text, words } = read(written);
  const start = text.indexOf(term);
  return cutsWord({ start, end: start + term.length }, { text, words });
};

describe('cutsWord', () => {
  it.each([
    ['印度尼西亚 远', '印度'],
    ['大模型库 好', '模型'],
    ['组成 本身', '成本'],
    ['充电 慢', '电'],
    ['发 mail 吧', 'ai'],
    ['学 c++ 吧', 'c'],
    ['达远数据/organisation 来', '数据'],
    ['青石镇/found/ns 远', '青石'],
  ])('is true in %s of %s', (written, term) => expect(cuts(written, term)).toBe(true));

  it.each([
    ['印度 近', '印度'],
    ['大模型 好', '模型'],
    ['跨界 合作', '跨界合作'],
    ['抗风险能力/found 强', '风险'],
    ['抗风险能力/settings 强', '风险'],
    ['gpt-4 快', 'gpt'],
  ])('is false in %s of %s', (written, term) => expect(cuts(written, term)).toBe(false));
});
