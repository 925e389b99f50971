import { describe, expect, it } from 'vitest';
import { allTables } from '../../statistics/all-tables.js';
import { discuss } from '../../statistics/discussion.js';

const tables = allTables(
  discuss(
    [
      { speaker: '甲', section: 1, sentences: ['茶 好', '茶 香', '茶 山'] },
      { speaker: '乙', section: 1, sentences: ['山 高', '水 深'] },
      { speaker: '甲', section: 2, sentences: ['茶 水', '好 吧'] },
      { speaker: '乙', section: 2, sentences: ['山 远', '水 远', '云 远', '风 远', '雨 远'] },
    ],
    { settings: { themes: { 饮: ['茶'], 景: ['山', '云'] } } },
  ),
);

describe('theme by speaker', () => {
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
        sentences: ['1.1', '1.2', '1.3', '3.1'],
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
        sentences: ['1.3'],
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
        sentences: ['2.1', '4.1', '4.3'],
      }),
    ]);
  });
});

describe('theme by section', () => {
  it('counts the sentences of each section', () => {
    expect(tables.themeBySection).toEqual([
      { section: 1, theme: '饮', count: 3, of: 5, share: 0.6, sentences: ['1.1', '1.2', '1.3'] },
      { section: 1, theme: '景', count: 2, of: 5, share: 0.4, sentences: ['1.3', '2.1'] },
      { section: 2, theme: '饮', count: 1, of: 7, share: 1 / 7, sentences: ['3.1'] },
      { section: 2, theme: '景', count: 2, of: 7, share: 2 / 7, sentences: ['4.1', '4.3'] },
    ]);
  });

  it('has section 0 only where somebody speaks before the first heading', () => {
    const themes = { settings: { themes: { 饮: ['茶'] } } };
    const silent = allTables(
      discuss(
        [
          { speaker: '', section: 0, sentences: ['茶'] },
          { speaker: '甲', sentences: ['茶'] },
        ],
        themes,
      ),
    );
    const spoken = allTables(
      discuss(
        [
          { speaker: '甲', section: 0, sentences: ['茶'] },
          { speaker: '甲', sentences: ['水'] },
        ],
        themes,
      ),
    );
    expect(silent.themeBySection.map(({ section }) => section)).toEqual([1]);
    expect(spoken.themeBySection.map(({ section, count }) => [section, count])).toEqual([
      [0, 1],
      [1, 0],
    ]);
  });
});

describe('theme pairs', () => {
  it('count the sentences with both', () => {
    // Upper Fisher: 4 and 4 of 12, 1 in common: 1 − C(8,4)/C(12,4); the only pair there is, so q = p.
    expect(tables.themePairs).toEqual([
      expect.objectContaining({
        a: '饮',
        b: '景',
        both: 1,
        a_total: 4,
        b_total: 4,
        units: 12,
        dice: 0.25,
        p: expect.closeTo(1 - 70 / 495, 12),
        q: expect.closeTo(1 - 70 / 495, 12),
        sentences: ['1.3'],
      }),
    ]);
  });
});
