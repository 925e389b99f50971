import { describe, expect, it } from 'vitest';
import { chooseColumns } from '../../../../src/files/formats/columns/choose-columns.js';

const BODY = [
  ['何川', '先修桥，再修路。'],
  ['陆萍', '水来了怎么办？'],
  ['何川', '先看天。'],
];

describe('chooseColumns', () => {
  it('reads below a header', () =>
    expect(chooseColumns([['发言人', '内容'], ...BODY], { at: 0, first: 0, known: {} })).toMatchObject({
      body: 1,
      found: { speaker: 0, text: 1 },
    }));
  it('finds a header that has no known names', () =>
    expect(chooseColumns([['甲', '乙'], ...BODY], { at: null, first: 0, known: {} }).body).toBe(1));
  it('reads a table without header from its first row', () => expect(chooseColumns(BODY, { at: null, first: 0, known: {} }).body).toBe(0));
  it('gives cells beyond the last column to it', () =>
    expect(chooseColumns([...BODY, ['陆萍', '天晴', '就修。']], { at: null, first: 0, known: {} }).columns[1]?.cells.at(-1)).toBe(
      '天晴,就修。',
    ));
});
