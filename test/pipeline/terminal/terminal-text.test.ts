import { describe, expect, it } from 'vitest';
import { alignColumns, harmless, widthOf } from '../../../pipeline/terminal/terminal-text.js';

describe('text on a terminal', () => {
  it('takes two columns for a Chinese character, and none for a mark above another', () => {
    expect([widthOf('何川'), widthOf('A：'), widthOf('e\u0301'), widthOf('ｱ')]).toEqual([4, 3, 1, 1]);
  });

  it('stands in columns, numbers at their right end, and without columns that are empty', () => {
    expect(
      alignColumns(
        [
          ['1', '', '何川', '好'],
          ['12', '', 'Tony', '早'],
        ],
        [0],
      ),
    ).toEqual([' 1  何川  好', '12  Tony  早']);
    expect(alignColumns([])).toEqual([]);
  });

  it('stands in columns also where there are more rows than a call has arguments', () => {
    const rows = Array.from({ length: 300_000 }, (_, i) => [String(i % 10), '好']);
    expect(alignColumns(rows)[299_999]).toBe('9  好');
  });

  it('does not steer it', () => expect(harmless('a\u001b[2Jb\u202ec\nd')).toBe('a[2Jbc d'));
});
