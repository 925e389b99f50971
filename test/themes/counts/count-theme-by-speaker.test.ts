import { describe, expect, it } from 'vitest';
import { tables } from './two-themes.js';

describe('countThemeBySpeaker', () => {
  it('agrees with scipy', () => {
    // python3 -c "from scipy.stats import fisher_exact as f, false_discovery_control as b, binomtest
    // p = [f(t)[1] for t in ([[4,1],[0,7]], [[1,4],[3,4]], [[0,7],[4,1]], [[3,4],[1,4]])]; print(p, b(p), binomtest(4, 5).proportion_ci(method='wilson'))"
    expect(tables.themeBySpeaker).toEqual([
      {
        speaker: '甲',
        theme: '饮',
        count: 4,
        of: 5,
        share: 0.8,
        low: expect.closeTo(0.37553463, 7),
        high: expect.closeTo(0.96377587, 7),
        expected: 20 / 12,
        p: expect.closeTo(5 / 495, 12),
        q: expect.closeTo(10 / 495, 12),
        // With two turns each, what shuffling gives cannot be told from it.
        tier: 'hint',
        sentences: ['s1.1', 's1.2', 's1.3', 's3.1'],
        p_shuffled: null,
        q_shuffled: expect.any(Number),
        reason: 'shuffling',
        recounts: null,
        held: null,
      },
      expect.objectContaining({
        speaker: '甲',
        theme: '景',
        count: 1,
        expected: 20 / 12,
        p: expect.closeTo(0.5757575758, 9),
        tier: 'described',
        sentences: ['s1.3'],
      }),
      expect.objectContaining({
        speaker: '乙',
        theme: '饮',
        count: 0,
        of: 7,
        low: 0,
        expected: 28 / 12,
        q: expect.closeTo(10 / 495, 12),
        tier: 'hint',
        sentences: [],
      }),
      expect.objectContaining({
        speaker: '乙',
        theme: '景',
        count: 3,
        share: 3 / 7,
        q: expect.closeTo(0.5757575758, 9),
        sentences: ['s2.1', 's4.1', 's4.3'],
      }),
    ]);
  });
});
