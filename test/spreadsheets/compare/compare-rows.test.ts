import { describe, expect, it } from 'vitest';
import { compareRows } from '../../../src/spreadsheets/compare/compare-rows.js';

describe('compareRows', () => {
  it('brings rows together by their keys, and tells what came, went and changed', () => {
    const before = [
      { speaker: '何川', term: '桥', count: '3' },
      { speaker: '何川', term: '水', count: '2' },
      { speaker: '陆萍', term: '水', count: '5' },
    ];
    const after = [
      { speaker: '陆萍', term: '水', count: '6' },
      { speaker: '何川', term: '水', count: '2' },
      { speaker: '陆萍', term: '云', count: '1' },
    ];
    expect(compareRows(before, after, { keys: ['speaker', 'term'], column: 'count' })).toEqual([
      { key: '何川 桥', before: '3', after: null },
      { key: '陆萍 云', before: null, after: '1' },
      { key: '陆萍 水', before: '5', after: '6' },
    ]);
    expect(compareRows([], [], { keys: ['term'], column: 'count' })).toEqual([]);
  });
});
