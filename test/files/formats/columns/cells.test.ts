import { describe, expect, it } from 'vitest';
import { columnAt, isCounter, mean, weight, writeCell } from '../../../../src/files/formats/columns/cells.js';

describe('isCounter', () => {
  it.each([
    [[1, 2, 3], true],
    [['7', '8', null, '9'], true],
    [[1, 3], false],
    [[1.5, 2.5], false],
    [[1], false],
  ])('of %j is %s', (cells, is) => expect(isCounter(cells)).toBe(is));
});

describe('weight', () => {
  it('counts a Han character more than other letters', () => expect([weight('渡口'), weight('ab'), weight('12，')]).toEqual([2.8, 0.8, 0]));
});

describe('writeCell', () => {
  it('writes every kind of cell', () =>
    expect([' 修。 ', 2, true, null, new Date(Date.UTC(2026, 5, 12, 14)), new Date(Number.NaN)].map(writeCell)).toEqual([
      '修。',
      '2',
      'true',
      '',
      '2026-06-12 14:00:00',
      '',
    ]));
});

describe('columnAt', () => {
  it('is undefined where a table has none such', () => expect(columnAt([{ name: 'a', cells: [] }], null)).toBeUndefined());
});

describe('mean', () => {
  it('of nothing is 0', () => expect([mean([1, 3]), mean([])]).toEqual([2, 0]));
});
