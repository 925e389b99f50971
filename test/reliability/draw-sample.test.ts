import { describe, expect, it } from 'vitest';
import { type Candidate, drawSample } from '../../src/reliability/draw-sample.js';

/** 100 sentences without a theme, 40 with 常, 4 with 常 and 稀; three quarters by 甲. */
const candidates: readonly Candidate[] = Array.from({ length: 144 }, (_, i) => ({
  sentence: `s1.${i + 1}`,
  speaker: i % 4 === 0 ? '乙' : '甲',
  themes: i < 100 ? [] : i < 140 ? ['常'] : ['常', '稀'],
}));

const countOf = (drawn: readonly Candidate[], themes: string): number => drawn.filter((one) => one.themes.join() === themes).length;

describe('drawSample', () => {
  it('takes as many of each theme as it can, and of each speaker their share', () => {
    const drawn = drawSample(candidates, 44, 1);
    expect([countOf(drawn, '常,稀'), countOf(drawn, '常'), countOf(drawn, '')]).toEqual([4, 20, 20]);
    const none = drawn.filter(({ themes }) => themes.length === 0);
    expect(none.filter(({ speaker }) => speaker === '乙')).toHaveLength(5);
    expect(new Set(drawn.map(({ sentence }) => sentence)).size).toBe(44);
  });

  it('gives weights that sum to the text', () => {
    const drawn = drawSample(candidates, 44, 1);
    expect(drawn.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(144, 9);
    expect(drawn.find(({ themes }) => themes.length === 2)?.weight).toBe(1);
  });

  it('draws the same with the same seed, others with another, and all where there are not more', () => {
    expect(drawSample(candidates, 44, 1)).toEqual(drawSample(candidates, 44, 1));
    expect(drawSample(candidates, 44, 2)).not.toEqual(drawSample(candidates, 44, 1));
    expect(drawSample(candidates, 500, 1)).toHaveLength(144);
    expect(drawSample([], 5, 1)).toEqual([]);
  });

  it('gives every sentence of a stratum the same chance', () => {
    const times = new Map<string, number>();
    for (let seed = 0; seed < 400; seed++)
      for (const { sentence, themes } of drawSample(candidates, 24, seed))
        if (themes.join() === '常') times.set(sentence, (times.get(sentence) ?? 0) + 1);
    // 10 of 40 each time: 100 of 400, give or take four standard deviations.
    expect(Math.min(...times.values())).toBeGreaterThan(65);
    expect(Math.max(...times.values())).toBeLessThan(135);
    expect(times.size).toBe(40);
  });
});
