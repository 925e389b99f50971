import { describe, expect, it } from 'vitest';
import { all, lines, read, taken } from './read.js';

describe('plain text', () => {
  it('stays as it was decoded where nothing is to be taken out, a unit a line that is not blank', async () => {
    const text = '\u3000纪川：“修。” \n\n\u00a0\n[00:10] 白小河：好。';
    expect(await read(text, 'a.txt')).toEqual({
      text,
      encoding: 'utf-8',
      units: [
        expect.objectContaining({ from: 1, to: 8, line: 1, afterGap: false, speaker: null, time: '', start: null, level: 0, bold: 0 }),
        expect.objectContaining({ from: 13, to: 27, line: 4, afterGap: true }),
      ],
      removed: [],
      facts: [],
    });
  });

  it.each([
    '*纪川*灯灭了',
    '<纪川>灯灭了',
    '<A>灯灭了',
    '<Li Ming>灯灭了',
    '|纪川|灯灭了',
    '#纪川# 灯灭了',
    '_纪川_灯灭了',
    '`纪川`灯灭了',
    '~纪川~灯灭了',
    '[纪川](灯灭了)',
    '★纪川☆灯灭了',
    '▶纪川◆灯灭了',
    '> 纪川：灯灭了',
    '- 纪川：灯灭了',
    '&纪川&灯灭了',
    '****纪川',
    '======',
  ])('leaves %j, which may be somebody’s way to mark a label', async (line) => {
    expect(lines(await read(`${line}\n`, 'a.txt'))).toEqual([line]);
  });

  it('takes out headings, bold marks and tags of HTML, and tells the level and how much is bold', async () => {
    const found = await read(
      '## 一、灯\n**纪川：** 修。\n**今晚就修**\n纪川：**还没修完\n<H1>二、船</H1>\n<p> 白小河 <strong>：</strong> 好&nbsp;&amp;快。</p>\n<b>白小河</b>：开。<br>走。\n',
      'a.txt',
    );
    expect(lines(found)).toEqual([
      '一、灯',
      '纪川： 修。',
      '今晚就修',
      '纪川：还没修完',
      '二、船',
      '白小河 ： 好 &快。',
      '白小河：开。',
      '走。',
    ]);
    expect(all(found, 'level')).toEqual([2, 0, 0, 0, 1, 0, 0, 0]);
    expect(all(found, 'bold')).toEqual([0, 3, 4, 0, 0, 0, 3, 0]);
    expect(all(found, 'line')).toEqual([1, 2, 3, 4, 5, 6, 7, 7]);
  });

  it('reads a link as its text and an image as a caption', async () => {
    const found = await read('纪川：见[灯塔志](https://example.org/a)。![灯](b.png)\n', 'a.txt');
    expect(lines(found)).toEqual(['纪川：见灯塔志。']);
    expect(taken(found, 'caption')).toEqual(['![灯](b.png)']);
  });

  it('takes out comments over several lines, with the lines of the file kept', async () => {
    const found = await read('纪川：修。\n<!-- 未\n校对 -->\n白小河：好。\n', 'a.txt');
    expect(lines(found)).toEqual(['纪川：修。', '白小河：好。']);
    expect(all(found, 'line')).toEqual([1, 4]);
    expect(found.removed).toEqual([{ line: 2, kind: 'comment', text: '<!-- 未\n校对 -->' }]);
  });

  it('reads an empty tag that names somebody as that name', async () => {
    const found = await read('<cite type="user" user-name="纪川"></cite> 00:10\n修。\n<at user_name=白小河 /> 00:20\n好。\n', 'a.txt');
    expect(lines(found)).toEqual(['纪川 00:10', '修。', '白小河 00:20', '好。']);
  });
});

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

describe('breaks of pages in plain text', () => {
  const page = (number: number): string => `\n渡口镇代表会  ─  2031年 4月 6日\n \n${number}\n\n`;

  it('takes out the running head and the number, and joins the sentence that they cut in two', async () => {
    const found = await read(
      `纪川：灯要修，船也要修，可是钱只有一${page(41)}万四，先修灯。\n白小河：好。${page(42)}纪川：散会。\n`,
      'a.txt',
    );
    expect(lines(found)).toEqual(['纪川：灯要修，船也要修，可是钱只有一万四，先修灯。', '白小河：好。', '纪川：散会。']);
    expect(taken(found, 'page')).toEqual(['渡口镇代表会  ─  2031年 4月 6日', '41', '渡口镇代表会  ─  2031年 4月 6日', '42']);
    expect(all(found, 'afterGap')).toEqual([false, false, false]);
  });

  it('joins neither a list of names nor what a label follows', async () => {
    const found = await read(`纪川代表${page(7)}白小河代表\n纪川：灯，船，${page(8)}白小河：我说，先修灯。\n`, 'a.txt');
    expect(lines(found)).toEqual(['纪川代表', '白小河代表', '纪川：灯，船，', '白小河：我说，先修灯。']);
  });

  it.each([
    ['labels with numbers above them', '1\n发言人 1\n修灯。\n2\n发言人 2\n好的。\n3\n发言人 1\n走吧。\n'],
    ['names with times', '1\n纪川 00:01\n修灯。\n2\n纪川 00:05\n好的。\n3\n纪川 00:09\n走吧。\n'],
    ['labels with a colon', '1\n会议主持人：\n修灯。\n2\n会议主持人：\n好的。\n'],
    ['numbers alone', '一共要修\n12\n13\n14\n盏灯\n'],
  ])('keeps %s', async (_, text) => {
    expect(lines(await read(text, 'a.txt')).join('\n')).toBe(text.trim());
  });
});
