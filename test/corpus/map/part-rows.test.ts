import { describe, expect, it } from 'vitest';
import { isoDate } from '../../../src/corpus/map/part-rows.js';

describe('dates', () => {
  it('are read as people write them, and no further than they say', () => {
    const cases = {
      '2026年3月5日': '2026-03-05',
      '2026-3': '2026-03',
      '2026': '2026',
      '20260305': '2026-03-05',
      三月: '',
      '2026/13/40': '2026',
    };
    for (const [text, date] of Object.entries(cases)) expect(isoDate(text), text).toBe(date);
  });
});
