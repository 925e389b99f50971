import { describe, expect, it } from 'vitest';
import { tableRows } from '../../../../src/files/formats/columns/dialogue-table.js';
import { unitRow } from '../../../../src/files/formats/units/unit-row.js';

const read = (rows: readonly (readonly string[])[]) =>
  tableRows(rows.map((row) => row.map((text) => ({ paragraphs: text === '' ? [] : [unitRow(text)] })))).rows.map(({ speaker, text }) => [
    speaker,
    text,
  ]);

describe('tableRows', () => {
  it('reads a dialogue by its columns', () =>
    expect(
      read([
        ['发言人', '内容'],
        ['何川', '修。'],
        ['陆萍', '好。'],
      ]),
    ).toEqual([
      ['何川', '修。'],
      ['陆萍', '好。'],
    ]));
  it('reads a dialogue without header by what it holds', () =>
    expect(
      read([
        ['何川', '先修桥，再修路。'],
        ['陆萍', '水来了怎么办？'],
        ['何川', '先看看天再说。'],
        ['陆萍', '天晴了就修桥。'],
      ])[0],
    ).toEqual(['何川', '先修桥，再修路。']));
  it('puts tabs between the cells of any other table', () =>
    expect(
      read([
        ['项目', '金额'],
        ['桥', '三百'],
        ['路', ''],
      ]),
    ).toEqual([
      [null, '项目\t金额'],
      [null, '桥\t三百'],
      [null, '路'],
    ]));
});
