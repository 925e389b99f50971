import { describe, expect, it } from 'vitest';
import { all, lines, read, taken } from '../read.js';

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
