import { describe, expect, it } from 'vitest';
import { said } from '../../../src/report/document.js';
import { gradeRank } from '../../../src/report/findings/grade-rank.js';

describe('gradeRank', () => {
  it('puts strong before hints before descriptions, and lines without a grade last', () => {
    const graded = (['strong', 'hint', 'described'] as const).map((tier) => [said('水'), { kind: 'tier', tier } as const]);
    expect([...graded, [said('水')]].map(gradeRank)).toEqual([0, 1, 2, 3]);
  });
});
