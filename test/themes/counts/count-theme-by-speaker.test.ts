import { describe, expect, it } from 'vitest';
import { allTables } from '../../statistics/all-tables.js';
import { discuss } from '../../statistics/discussion.js';
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
        // With one of two turns in each of two sections, 1 of 4, shuffling can show nothing.
        tier: 'described',
        sentences: ['s1.1', 's1.2', 's1.3', 's3.1'],
        p_shuffled: null,
        q_shuffled: null,
        reason: 'untested',
        recounts: null,
        held: null,
        // All four by somebody with 5 of 12 sentences. Residuals of both themes in all turns: 66/9 + 6/9, over 8 is 1; of either less.
        p_rs: expect.closeTo((5 / 12) ** 4, 12),
        deff: expect.closeTo(1, 12),
        // statsmodels: confint_proportions_2indep(4, 5, 0, 7, compare='diff', method='newcomb'); compare='odds-ratio', method='logit-adjusted', log
        risk_difference: 0.8,
        rd_low: expect.closeTo(0.2470796551533, 9),
        rd_high: expect.closeTo(0.9637758913676, 9),
        log_odds_ratio: expect.closeTo(3.8066624897703, 9),
        lor_low: expect.closeTo(0.3993553105372, 9),
        lor_high: expect.closeTo(7.2139696690034, 9),
      },
      expect.objectContaining({
        speaker: '甲',
        theme: '景',
        count: 1,
        expected: 20 / 12,
        p: expect.closeTo(0.5757575758, 9),
        tier: 'described',
        reason: 'less',
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
        tier: 'described',
        reason: 'less',
        p_rs: null,
        sentences: [],
      }),
      expect.objectContaining({
        speaker: '乙',
        theme: '景',
        count: 3,
        share: 3 / 7,
        q: expect.closeTo(0.5757575758, 9),
        p_rs: expect.closeTo(4 * (7 / 12) ** 3 * (5 / 12) + (7 / 12) ** 4, 12),
        sentences: ['s2.1', 's4.1', 's4.3'],
      }),
    ]);
  });

  it('widens the interval where a theme comes in bursts', () => {
    const idle = ['水', '山', '云', '风'];
    const said = [
      { speaker: '甲', sentences: ['茶', '茶', '茶', '茶'] },
      { speaker: '乙', sentences: idle },
      { speaker: '甲', sentences: idle },
      { speaker: '乙', sentences: idle },
    ];
    const [row] = allTables(discuss(said, { settings: { themes: { 饮: ['茶'] } } })).themeBySpeaker;
    // 甲: rate ½, (2² + 2²) · 2 = 16 over 4 occurrences; all: rate ¼, 3² + 3 · 1² = 12 over 4. One turn with it: (4 + 4 · 3) / 5.
    // python3 -c "p, n, z = .5, 8 / 3.2, 1.959963984540054; c = (p + z*z/2/n) / (1 + z*z/n); print(c - z * (p*(1-p)/n + z*z/4/n/n)**.5 / (1 + z*z/n))"
    expect(row).toMatchObject({
      count: 4,
      of: 8,
      deff: expect.closeTo(3.2, 12),
      low: expect.closeTo(0.1108442004875, 9),
      reason: 'few_turns',
    });
  });
});
