import { describe, expect, it } from 'vitest';
import { measureChange } from '../../src/sections/measure-change.js';
import { discuss } from '../statistics/discussion.js';
import { SUBJECTS, talkAbout } from './topics.js';

const [BUS, FOOD] = SUBJECTS;

describe('measureChange', () => {
  it('is highest where the words change', () => {
    const { transcript, words } = discuss([...talkAbout(BUS, { turns: 8 }), ...talkAbout(FOOD, { turns: 8 })]);
    const change = measureChange(transcript, words);
    expect(change).toHaveLength(16);
    expect(change.indexOf(Math.max(...change))).toBe(8);
    expect(change[8]).toBeGreaterThan(1.5);
  });

  it('has mean 0 and deviation 1 over the gaps, and nothing for the first turn', () => {
    const { transcript, words } = discuss([...talkAbout(BUS, { turns: 6 }), ...talkAbout(FOOD, { turns: 5 })]);
    const [first, ...gaps] = measureChange(transcript, words);
    expect(first).toBe(0);
    expect(gaps.reduce((sum, value) => sum + value, 0)).toBeCloseTo(0, 10);
    expect(gaps.reduce((sum, value) => sum + value ** 2, 0) / gaps.length).toBeCloseTo(1, 10);
  });

  it('is 0 where every gap is alike: no words, the same words, one turn', () => {
    for (const sentences of [['-嗯'], ['茶 水 茶 水']]) {
      const { transcript, words } = discuss(Array.from({ length: 5 }, (_, i) => ({ speaker: '甲乙'.charAt(i % 2), sentences })));
      expect(measureChange(transcript, words).map((value) => Math.abs(value) < 1e-6 || Number.isFinite(value))).toEqual(
        Array(5).fill(true),
      );
    }
    const { transcript, words } = discuss([{ speaker: '甲', sentences: ['茶'] }]);
    expect(measureChange(transcript, words)).toEqual([0]);
    expect(measureChange(discuss([]).transcript, discuss([]).words)).toEqual([]);
  });
});
