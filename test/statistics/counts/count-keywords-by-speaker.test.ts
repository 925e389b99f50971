import { describe, expect, it } from 'vitest';
import { allTables } from '../all-tables.js';
import { discuss } from '../discussion.js';
import { TWO_SPEAKERS } from './two-speakers.js';

const tables = allTables(discuss(TWO_SPEAKERS));

describe('countKeywordsBySpeaker', () => {
  it('agrees with the formulas and with scipy', () => {
    // python3 -c "from scipy.stats import fisher_exact as f, false_discovery_control as b
    // p = [f(t)[1] for t in ([[4,3],[1,4]], [[1,6],[3,2]], [[2,5],[1,4]], [[1,4],[4,3]], [[3,2],[1,6]], [[1,4],[2,5]])]; print(p, b(p))"
    const [tea, , hill] = tables.keywordsBySpeaker.filter(({ speaker }) => speaker === '甲');
    expect(tea).toEqual({
      speaker: '甲',
      term: '茶',
      count: 4,
      elsewhere: 1,
      per_thousand: 4000 / 7,
      low: expect.closeTo(155.6950534, 6), // 1000 / 7 · scipy.stats.chi2.ppf(.025, 8) / 2
      high: expect.closeTo(1463.084096, 5), // 1000 / 7 · scipy.stats.chi2.ppf(.975, 10) / 2
      log_ratio: Math.log2(4.5 / 8 / (1.5 / 6)),
      // (ln(9 / (7 + 12 − 9)) − ln(6 / (5 + 12 − 6))) / √(1/9 + 1/6)
      z: expect.closeTo((Math.log(9 / 10) - Math.log(6 / 11)) / Math.sqrt(1 / 9 + 1 / 6), 12),
      g2: expect.closeTo(1.7359006826, 9), // scipy.stats.chi2_contingency([[4, 3], [1, 4]], False, 'log-likelihood')[0]
      p: expect.closeTo(0.2929292929, 9),
      q: expect.closeTo(0.4393939394, 9),
      lrc: 0,
      tier: 'described',
      sentences: ['s1.1', 's1.2', 's3.1'],
      p_shuffled: null,
      q_shuffled: null,
      // Two turns in two sections: 1 of 4, nothing that shuffling could show.
      reason: 'untested',
      recounts: null,
      held: null,
      general: null,
      given: 0,
      // 4 or 5 of 5 by somebody with 7 of 12 words; nothing varies more than independent words.
      p_rs: expect.closeTo(5 * (7 / 12) ** 4 * (5 / 12) + (7 / 12) ** 5, 12),
      deff: 1,
      // The ratio above ∓ 1.959963984540054 · √(1/4.5 + 1/1.5) / ln 2
      lr_low: expect.closeTo(-1.495990431, 8),
      lr_high: expect.closeTo(3.835840434, 8),
    });
    expect(hill).toMatchObject({ term: '山', count: 1, g2: expect.closeTo(-2.8045949129, 9), p: expect.closeTo(0.2222222222, 9) });
  });

  it('gives rows in order of people, then of z', () => {
    expect(tables.keywordsBySpeaker.map(({ speaker, term }) => speaker + term)).toEqual(['甲茶', '甲水', '甲山', '乙山', '乙水', '乙茶']);
  });

  it('counts the whole family of tests, also what a speaker never says', () => {
    const others = Array.from({ length: 9 }, (_, i) => ({ speaker: '乙', sentences: [`山 山 水${i} 云${i}`] }));
    const { keywordsBySpeaker, basis } = allTables(
      discuss([{ speaker: '甲', sentences: Array.from({ length: 12 }, (_, i) => `茶 风${i}`) }, ...others]),
    );
    expect(basis.keyword_tests).toBe(4);
    const absent = keywordsBySpeaker.find(({ speaker, term }) => speaker === '甲' && term === '山');
    expect(absent).toMatchObject({ count: 0, elsewhere: 18, low: 0, tier: 'described', reason: 'less', sentences: [] });
    expect(keywordsBySpeaker.some(({ count, p }) => count === 0 && p === null)).toBe(false);
  });

  it('widens intervals by the design effect, and tests what is effective', () => {
    // 甲 says 茶 5, 1 and 0 times in six words each: see over-use.test.ts for the effect.
    const others = [1, 2, 3].map((i) => ({ speaker: '乙', sentences: [`b${i} c${i} d${i} e${i} f${i} g${i}`] }));
    const own = ['茶 茶 茶 茶 茶 a', '茶 h i j k l', 'm n o p q r'].map((words) => ({ speaker: '甲', sentences: [words] }));
    const [row] = allTables(discuss([...own, ...others])).keywordsBySpeaker.filter(({ term }) => term === '茶');
    const effect = (2 * 3.5 + 4 * (20 / 6)) / 6;
    expect(row).toMatchObject({ count: 6, deff: expect.closeTo(effect, 12), p_rs: expect.closeTo(0.5 ** (6 / effect), 12), lrc: 0 });
    // python3 -c "from scipy.stats import chi2; d = (7 + 80 / 6) / 6; print(1000 / 18 * d * chi2.ppf(.025, 12 / d) / 2, 1000 / 18 * d * chi2.ppf(.975, 12 / d + 2) / 2)"
    expect(row?.low).toBeCloseTo(32.94776388367642, 6);
    expect(row?.high).toBeCloseTo(1291.0506202552867, 6);
  });

  it('widens what is too rare to be tested by the effect of all words', () => {
    const { keywordsBySpeaker } = allTables(
      discuss([
        { speaker: '甲', sentences: ['茶 茶 茶 a b'] },
        { speaker: '乙', sentences: ['c d e f g'] },
      ]),
    );
    // 茶: rate .3, 1.5² + 1.5² = 4.5, over 3.
    expect(keywordsBySpeaker.find(({ term }) => term === 'a')).toMatchObject({ p: null, p_rs: null, deff: expect.closeTo(1.5, 12) });
  });

  it('calls no difference strong that rests on one turn', () => {
    const tea = Array.from({ length: 10 }, () => '茶 茶');
    const hill = Array.from({ length: 20 }, (_, i) => `山${i}`);
    const once = allTables(
      discuss([
        { speaker: '甲', sentences: tea },
        { speaker: '乙', sentences: hill },
      ]),
    );
    const often = allTables(
      discuss(
        Array.from({ length: 16 }, (_, i) =>
          i % 2 === 0 ? { speaker: '甲', sentences: tea.slice(7) } : { speaker: '乙', sentences: hill.slice(0, 4) },
        ),
      ),
    );
    expect(once.keywordsBySpeaker[0]).toMatchObject({ term: '茶', tier: 'described', reason: 'few_turns' });
    expect(often.keywordsBySpeaker[0]).toMatchObject({ term: '茶', tier: 'strong' });
  });
});
