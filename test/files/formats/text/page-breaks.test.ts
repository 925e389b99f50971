import { describe, expect, it } from 'vitest';
import { all, lines, read, taken } from '../read.js';

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

  it('takes out what stands above the number and below it on every page, and keeps short names beside numbers', async () => {
    const both = (number: number): string => `\n密级：内部\n第${number}页\n渡口镇代表会\n\n`;
    const found = await read(`纪川：灯要修。${both(1)}白小河：好。${both(2)}纪川：散会。\n`, 'a.txt');
    expect(lines(found)).toEqual(['纪川：灯要修。', '白小河：好。', '纪川：散会。']);
    expect(taken(found, 'page')).toEqual([1, 2].flatMap((number) => ['密级：内部', `第${number}页`, '渡口镇代表会']));
    const names = '1\n欧阳小河\n修灯。\n2\n欧阳小河\n好的。\n';
    expect(lines(await read(names, 'a.txt')).join('\n')).toBe(names.trim());
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
