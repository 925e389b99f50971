import { describe, expect, it } from 'vitest';
import { type CodingKey, headingsOf, readSheet } from '../../src/reliability/coding-sheet.js';

const key: CodingKey = {
  ...{ yuanzhuo: '0', transcript: '', title: '', seed: 1, coders: ['A'], themes: ['茶', '水'] },
  sentences: ['s1.1', 's1.2', 's1.3'].map((sentence) => ({ sentence, weight: 1, machine: [], text: '' })),
};
const head = headingsOf(key, 'zh');
const row = (sentence: string, ...cells: readonly string[]): readonly string[] => [sentence, '', '', '', ...cells];
const read = (...rows: readonly (readonly string[])[]) => readSheet([head, ...rows], key, 'A.csv');

describe('readSheet', () => {
  it('takes a marked row as coded, its blanks as no, and a blank row as missing', () => {
    const answers = read(row('s1.2', '1', ''), row('s1.1', '', '', '√'), row('s1.3', '', '', ''));
    expect([...answers].map(([sentence, themes]) => [sentence, [...themes]])).toEqual([
      ['s1.2', ['茶']],
      ['s1.1', []],
    ]);
  });

  it('reads columns by their headings, wherever they are, and in both languages', () => {
    const moved = [
      ['sentence no.', 'before', 'text', 'after', '水', 'note', 'none of these', '茶'],
      ['s1.1', '', '', '', 'x', '', '', '0'],
    ];
    expect([...(readSheet(moved, key, 'A.csv').get('s1.1') ?? [])]).toEqual(['水']);
  });

  it.each([
    ['agreement.cell', () => read(row('s1.1', '也许'))],
    ['agreement.contradiction', () => read(row('s1.1', '1', '', '1'))],
    ['agreement.sentence', () => read(row('s9.9', '1'))],
    ['agreement.sentence', () => read(row('s1.1', '1'), row('s1.1', '0'))],
    ['agreement.blank', () => read(row('s1.1'))],
    ['agreement.column', () => readSheet([['句子编号', '', '', '', '茶', '都不属于'], row('s1.1', '1')], key, 'A.csv')],
  ])('refuses with %s what it cannot understand', (code, reading) => {
    expect(reading).toThrow(expect.objectContaining({ code }));
  });
});
