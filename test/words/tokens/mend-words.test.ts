import { describe, expect, it } from 'vitest';
import type { Segmenter, TaggedWord } from '../../../src/words/engines/engine.js';
import { mendWords } from '../../../src/words/tokens/mend-words.js';

/** Reads whatever it is given again as one word of a known kind. */
const again: Segmenter = {
  cut: async (texts) => texts.map((word) => [word]),
  tagsOf: async (words) => words.map(() => 'again'),
};

async function mend(...words: readonly TaggedWord[]): Promise<string> {
  const mended = await mendWords(words, again, new Set(['有助于']));
  return mended
    .flat()
    .map(({ word, tag }) => `${word}/${tag}`)
    .join(' ');
}

describe('mendWords', () => {
  it.each([
    ['来摆渡', 'x', '来/again 摆渡/x'],
    ['陶总去', 'x', '陶总/x 去/again'],
    ['像山茶像', 'x', '像山茶像/x'],
    ['那我们就', 'x', '那/again 我/again 们/x 就/again'],
    ['的', 'x', '的/x'],
    ['QQ群', 'x', 'QQ群/x'],
    ['收拾出来', 'l', '收拾/again 出来/again'],
    ['非常安静', 'l', '非常/again 安静/again'],
    ['比较搬出去', 'l', '比较/again 搬/again 出去/again'],
    ['更有味道', 'l', '更/again 有味道/again'],
    ['牵连到', 'v', '牵连/again 到/again'],
    ['要用', 'v', '要/again 用/again'],
    ['载到', 'v', '载/again 到/again'],
    ['最怕', 'a', '最/again 怕/again'],
    ['遗忘掉', 'v', '遗忘/again 掉/again'],
    ['对吧', 'x', '对/again 吧/x'],
    ['……', 'x', '…/x …/x'],
    ['屋顶上', 's', '屋顶/again 上/again'],
    ['得不到', 'v', '得/again 不/again 到/again'],
  ])('takes %s/%s apart: %s', async (word, tag, mended) => expect(await mend({ word, tag })).toBe(mended));

  it.each([
    ['渡船', 'n'],
    ['太平山', 'ns'],
    ['非常态', 'n'],
    ['有助于', 'v'],
    ['出来', 'v'],
    ['达到', 'v'],
    ['最近', 't'],
    ['12345', 'm'],
  ])('leaves %s/%s alone', async (word, tag) => expect(await mend({ word, tag })).toBe(`${word}/${tag}`));

  it('counts no noun as a number', async () =>
    expect(await mend({ word: '片段', tag: 'm' }, { word: '片', tag: 'm' })).toBe('片段/n 片/m'));

  it('asks the engine once for everything, and not at all where all is sound', async () => {
    const asked: (readonly string[])[] = [];
    const cut: Segmenter['cut'] = (texts) => {
      asked.push(texts);
      return again.cut(texts);
    };
    const segmenter = { ...again, cut };
    const glued = { word: '收拾出来', tag: 'l' };
    await mendWords([glued, { word: '牵连到', tag: 'v' }], segmenter, new Set());
    expect(asked).toEqual([['收拾', '出来', '牵连', '到']]);
    await mendWords([{ word: '渡船', tag: 'n' }], segmenter, new Set());
    expect(asked).toHaveLength(1);
  });
});
