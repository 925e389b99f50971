import { describe, expect, it } from 'vitest';
import { cellText, LONGEST_CELL, linesOf, widthOf } from '../../../src/spreadsheets/workbook/sheet.js';

describe('cellText', () => {
  it('keeps line feeds and shows other control characters as U+FFFD', () => {
    expect(cellText('水\r\n火\u0007', '')).toBe('水\n火\uFFFD');
  });

  it('cuts what no cell can hold, and says so', () => {
    const cut = cellText('水'.repeat(LONGEST_CELL + 1), '…［全文见 CSV］');
    expect(cut).toHaveLength(LONGEST_CELL);
    expect(cut.endsWith('水…［全文见 CSV］')).toBe(true);
    expect(cellText('水'.repeat(LONGEST_CELL), '…')).not.toContain('…');
  });
});

describe('widthOf', () => {
  it('counts a Han character as two and adds a margin of two', () => {
    expect(widthOf(['地下水', 'abc'], { least: 1, most: 90 })).toBe(8);
  });

  it('stays between its limits, and sees the first line and the first 200 texts alone', () => {
    expect(widthOf(['水'], { least: 10, most: 90 })).toBe(10);
    expect(widthOf(['水'.repeat(60)], { least: 10, most: 90 })).toBe(90);
    expect(widthOf(['水\n地下水地下水', ...Array<string>(200).fill('水'), '地下水地下水'], { least: 1, most: 90 })).toBe(4);
  });
});

describe('linesOf', () => {
  it('counts the lines that a text takes, an empty line as one', () => {
    expect(linesOf('水'.repeat(10), 10)).toBe(2);
    expect(linesOf('水\n\nab', 10)).toBe(3);
  });
});
