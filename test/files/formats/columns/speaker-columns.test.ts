import { describe, expect, it } from 'vitest';
import { withSpeakersInRows } from '../../../../src/files/formats/columns/speaker-columns.js';
import { read, said, taken } from '../read.js';

describe('a column for each speaker', () => {
  it.each([
    ['访谈员', '受访者'],
    ['问题', '回答'],
    ['Question', 'Answer'],
    ['纪川', '白小河'],
  ])('%s and %s becomes rows, the empty cells left out', async (first, second) => {
    const table = `编号,${first},${second},备注\n1,渡口的灯修了吗？,"修了，昨晚亮的。",待查\n2,谁出的钱？,"镇里出，一共四万。",\n3,,"明年再修码头，先等通知。",\n`;
    const found = await read(table, 'a.csv');
    expect(said(found)).toEqual([
      `${first}: 渡口的灯修了吗？`,
      `${second}: 修了，昨晚亮的。`,
      `${first}: 谁出的钱？`,
      `${second}: 镇里出，一共四万。`,
      `${second}: 明年再修码头，先等通知。`,
    ]);
    expect(found.units.map(({ line }) => line)).toEqual([2, 2, 3, 3, 4]);
    expect(taken(found, 'data').join()).toContain('待查');
  });

  it('has no row for an empty cell', () =>
    expect(
      withSpeakersInRows([
        ['问', '答'],
        ['灯修了吗？', '修了，亮着。'],
        ['', '明天再修。'],
      ])?.rows.slice(1),
    ).toEqual([
      ['问', '灯修了吗？'],
      ['答', '修了，亮着。'],
      ['答', '明天再修。'],
    ]));

  it.each([
    [
      'one column of speech',
      [
        ['编号', '受访者'],
        [1, '修了，昨晚亮的。'],
      ],
    ],
    [
      'names of columns that nobody bears',
      [
        ['原文内容甲', '译文内容乙'],
        ['修了，昨晚亮的。', '好，明天再说。'],
      ],
    ],
    [
      'cells without a sentence',
      [
        ['主持人', '嘉宾'],
        ['渡口镇人民政府', '云岭大学水利系'],
        ['渡口镇人民政府', '码头管理办公室'],
      ],
    ],
    [
      'cells of words',
      [
        ['主持人', '嘉宾'],
        ['纪川', '白小河'],
        ['纪川', '岳霜'],
      ],
    ],
  ])('is none where there is %s', (_, rows) => expect(withSpeakersInRows(rows)).toBeNull());
});
