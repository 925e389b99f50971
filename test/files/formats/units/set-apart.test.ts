import { describe, expect, it } from 'vitest';
import { areCharactersApart, joinCharacters } from '../../../../src/files/formats/units/set-apart.js';

describe('areCharactersApart', () => {
  it('is true where nearly all characters of a file have a blank between', () => {
    const apart = [...'渡口的灯今天晚上就修好了'].join(' ');
    expect(areCharactersApart(`何川：${apart} 。`)).toBe(true);
    expect(areCharactersApart('岳 霜：渡口的灯今天晚上就修好了。')).toBe(false);
  });
});

describe('joinCharacters', () => {
  it.each([
    ['渡 口 的 灯 。', '渡口的灯。'],
    ['何川  渡 口', '何川 渡口'],
    ['00:12 何 川', '00:12 何川'],
    ['用 AI 来 修', '用AI来修'],
  ])('of %j is %j', (text, joined) => expect(joinCharacters(text)).toBe(joined));
});
