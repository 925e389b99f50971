import { describe, expect, it } from 'vitest';
import { NumberColumns, Texts } from '../../../src/corpus/map/columns.js';

describe('Texts', () => {
  it('gives each text one index, in order of its first use', () => {
    const texts = new Texts();
    expect(['水', '火', '水', ''].map((text) => texts.intern(text))).toEqual([0, 1, 0, 2]);
    expect(texts.list).toEqual(['水', '火', '']);
  });
});

describe('NumberColumns', () => {
  it('keeps what was pushed while it grows beyond its first 1024 rows', () => {
    const rows = new NumberColumns(['a', 'b']);
    for (let i = 0; i < 1500; i++) rows.push(i, -i);
    expect(rows.length).toBe(1500);
    expect([rows.columns.a[0], rows.columns.a[1023], rows.columns.a[1499], rows.columns.b[1499]]).toEqual([0, 1023, 1499, -1499]);
  });

  it('adds rows of zeros behind those that are there', () => {
    const rows = new NumberColumns(['a']);
    rows.push(7);
    expect(rows.grow(3000)).toBe(1);
    expect([rows.length, rows.columns.a[0], rows.columns.a[3000]]).toEqual([3001, 7, 0]);
  });
});
