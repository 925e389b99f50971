import { describe, expect, it } from 'vitest';
import { lines, read, taken } from '../read.js';

describe('signs that nobody says', () => {
  it('takes out emoji, also inside names, and keeps signs that mark labels, digits and ©', async () => {
    const found = await read('纪川👨🏻‍🦯‍➡️：修🚭。\n★●▲◆▶➤ 白小河：好☀️，3©️®。\n🇨🇳😀\n', 'a.txt');
    expect(lines(found)).toEqual(['纪川：修。', '★●▲◆▶➤ 白小河：好，3©®。']);
    expect(taken(found, 'sign').join('')).toBe('👨🏻‍🦯‍➡️🚭☀️\ufe0f🇨🇳😀');
  });

  it('takes out pinyin behind characters where a file does so again and again', async () => {
    const found = await read('纪川：學(xué)生們(men)說(shuō)會(huì)修(OK)。\n', 'a.txt');
    expect(lines(found)).toEqual(['纪川：學生們說會修(OK)。']);
    expect(taken(found, 'sign')).toEqual(['(xué)(men)(shuō)(huì)']);
    expect(lines(await read('纪川：學(xué)生(men)。\n', 'a.txt'))).toEqual(['纪川：學(xué)生(men)。']);
  });

  it('joins characters that a whole file sets apart, and leaves names that are only padded', async () => {
    const apart = '纪川：渡 口 的 灯 ， 2 月 修 。  今 晚 用 app 看 。\n白小河：好 ， 就 这 样 办 。\n';
    expect(lines(await read(apart, 'a.txt'))).toEqual(['纪川：渡口的灯，2月修。 今晚用app看。', '白小河：好，就这样办。']);
    const padded = '纪 川：渡口的灯今晚修好，大家放心。\n报 告 事 项\n';
    expect(lines(await read(padded, 'a.txt'))).toEqual(['纪 川：渡口的灯今晚修好，大家放心。', '报 告 事 项']);
  });
});
