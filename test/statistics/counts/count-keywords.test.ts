import { describe, expect, it } from 'vitest';
import { allTables } from '../all-tables.js';
import { discuss } from '../discussion.js';
import { TWO_SPEAKERS } from './two-speakers.js';

describe('countKeywords', () => {
  it('gives counts, dispersion, who introduced a term and who took it up', () => {
    expect(allTables(discuss(TWO_SPEAKERS)).keywords).toEqual([
      {
        term: '茶',
        tag: 'n',
        count: 5,
        per_thousand: 5000 / 12,
        speakers: 2,
        turns: 3,
        sections: 2,
        // ½(|2/5 − 3/12| + |1/5 − 3/12| + |2/5 − 4/12| + 2/12) / (1 − 2/12)
        dispersion: expect.closeTo(0.26, 12),
        first_turn: 1,
        introduced_by: '甲',
        taken_up_by: ['乙'],
        sentences: ['s1.1', 's1.2', 's2.1', 's3.1'],
        general: null,
        given: 0,
      },
      expect.objectContaining({
        term: '山',
        count: 4,
        introduced_by: '乙',
        taken_up_by: ['甲'],
        general: null,
        given: 0,
        first_turn: 2,
        sentences: ['s2.1', 's3.1', 's4.1'],
      }),
      expect.objectContaining({ term: '水', count: 3, turns: 3, dispersion: null, sentences: ['s1.1', 's3.1', 's4.1'] }),
    ]);
  });
});
