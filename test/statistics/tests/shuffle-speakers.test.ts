import { describe, expect, it } from 'vitest';
import { shuffleSpeakers } from '../../../src/statistics/tests/shuffle-speakers.js';
import { sumBySpeaker } from '../../../src/statistics/tests/speaker-counts.js';
import { THREE, turnsOf } from './three-speakers.js';

describe('shuffleSpeakers', () => {
  const turns = turnsOf(THREE);
  const shuffling = shuffleSpeakers(turns, sumBySpeaker(turns), 1);
  const width = turns.terms.length;

  it('gives the smallest possible p: one of 3 turns in each of 4 sections', () =>
    expect(shuffling.smallest).toEqual([1 / 81, 1 / 81, 1 / 81].map((p) => expect.closeTo(p, 12))));

  it('gives by drawing what counting all 81 arrangements gives', () => {
    const tea = [...turns.totals].indexOf(8);
    // 甲 has all four turns with 茶: 1 of 81. 乙 has none, 2.67 below expected: none in 16 of 81, and three or four, above it, in 9.
    expect(shuffling.p[0 * width + tea]).toBeCloseTo(1 / 81, 2);
    expect(Math.abs((shuffling.p[1 * width + tea] ?? 0) - 25 / 81)).toBeLessThan(0.03);
  });

  it('is the same for the same seed, and nearly the same for another', () => {
    expect(shuffleSpeakers(turns, sumBySpeaker(turns), 1).p).toEqual(shuffling.p);
    const other = shuffleSpeakers(turns, sumBySpeaker(turns), 2).p;
    expect(other).not.toEqual(shuffling.p);
    other.forEach((p, cell) => {
      expect(Math.abs(p - (shuffling.p[cell] ?? 0))).toBeLessThan(0.05);
    });
  });
});
