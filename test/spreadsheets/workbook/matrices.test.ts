import { describe, expect, it } from 'vitest';
import { talkOf } from '../../../src/charts/talk-share/talk-of.js';
import { matrixSheets } from '../../../src/spreadsheets/workbook/matrices.js';
import { discussion, silence } from '../../report/small-discussion.js';

const sheetsOf = (tables: typeof discussion, people: readonly string[] = ['#111111', '#222222']) =>
  matrixSheets({
    ...{ tables, talk: talkOf(tables), language: 'zh' },
    colours: { people, single: '#333333', inkOn: (colour) => `ink of ${colour}`, heat: ['#ffffff', '#000000'] },
  });

describe('matrixSheets', () => {
  it('crosses sections, words and themes with the people', () => {
    const [talk, words, themes] = sheetsOf(discussion);
    expect(talk?.rows).toEqual([
      ['全场', 21, 13 / 21, 8 / 21],
      ['01 缺什么？', 13, 9 / 13, 4 / 13],
      ['02 怎么办？', 8, 4 / 8, 4 / 8],
    ]);
    expect(words?.rows).toEqual([
      ['模型', 3, 3, null],
      ['水', 3, null, 1],
    ]);
    expect(themes?.rows).toEqual([['技术', 3, 1, null]]);
  });

  it('draws a series for each person in their colour', () => {
    const [chart] = sheetsOf(discussion)[1]?.charts ?? [];
    expect(chart?.series).toEqual([
      { column: 2, name: '甲', colour: '#111111', ink: 'ink of #111111' },
      { column: 3, name: '乙', colour: '#222222', ink: 'ink of #222222' },
    ]);
    expect([chart?.first, chart?.last, chart?.stacking]).toEqual([0, 1, 'stacked']);
  });

  it('draws the totals where people outnumber the colours, without the sum of all', () => {
    const [chart] = sheetsOf(discussion, ['#111111'])[0]?.charts ?? [];
    expect(chart).toMatchObject({ title: '各节中各人的发言占比 · 字数', stacking: 'none', first: 1, last: 2, format: 'integer' });
    expect(chart?.series).toEqual([{ column: 1, name: '字数', colour: '#333333', ink: 'ink of #333333' }]);
  });

  it('leaves out what would be empty', () => {
    expect(sheetsOf(silence)).toEqual([]);
  });
});
