import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../../src/settings.js';
import { type Evidence, gradeAfterRecounts, gradeDifference, gradePair } from '../../../src/statistics/tests/grade.js';
import { allTables } from '../all-tables.js';
import { discuss } from '../discussion.js';

const overUse: Evidence = { q: 0.01, count: 6, expected: 1.5, turns: 2, turnsElsewhere: 0 };
const underUse: Evidence = { q: 0.01, count: 0, expected: 4, turns: 0, turnsElsewhere: 2 };
const { thresholds } = defaultSettings;
const grade = (evidence: Evidence, z = 0) => gradeDifference(evidence, thresholds, z);
const tier = (evidence: Evidence, z = 0): string => grade(evidence, z).tier;

describe('gradeDifference', () => {
  it('calls strong what passes correction in two turns and three occurrences', () => {
    expect(tier(overUse)).toBe('strong');
    expect(tier({ ...overUse, q: 0.06 })).toBe('hint');
    expect(tier({ ...overUse, turns: 1 })).toBe('hint');
    expect(tier({ ...overUse, count: 2 })).toBe('hint');
  });

  it('calls an absence strong where three were expected and the others use it in two turns', () => {
    expect(tier(underUse)).toBe('strong');
    expect(tier({ ...underUse, expected: 2.9 })).toBe('hint');
    expect(tier({ ...underUse, turnsElsewhere: 1 })).toBe('hint');
  });

  it('describes the rest, unless it is worth a look', () => {
    expect(tier({ ...overUse, q: 0.1 })).toBe('described');
    expect(tier({ ...overUse, q: null })).toBe('described');
    expect(tier({ ...overUse, q: null }, 1.97)).toBe('hint');
    expect(tier({ ...overUse, q: null, count: 2 }, 1.97)).toBe('described');
  });

  it('says why', () => {
    expect(grade(overUse).reason).toBe('passed');
    expect(grade({ ...overUse, turns: 1 })).toEqual({ tier: 'hint', reason: 'few_turns', recounts: null, held: null });
    expect(grade({ ...overUse, q_shuffled: 0.1 }).reason).toBe('shuffling');
    expect(grade({ ...overUse, q_shuffled: 0.09 }).reason).toBe('passed');
    expect(grade({ ...overUse, q: 0.06 }).reason).toBe('correction');
    expect(grade({ ...overUse, q: 0.5 }, 1.97).reason).toBe('rate');
    expect(grade({ ...overUse, q: 0.5 }).reason).toBe('chance');
    expect(grade({ ...overUse, q: null }).reason).toBe('untested');
  });

  it('gives a hint for z above 1.96 in three occurrences, whatever q', () => {
    const said = (count: number): ReturnType<typeof allTables> =>
      allTables(
        discuss(
          [
            { speaker: '甲', sentences: ['茶 '.repeat(count), '风 雨 云 雪'] },
            { speaker: '乙', sentences: Array.from({ length: 200 }, (_, i) => `山${i}`) },
          ],
          { settings: { thresholds: { strong: 1e-12, hint: 1e-11 } } },
        ),
      );
    expect(said(5).keywordsBySpeaker[0]).toMatchObject({ term: '茶', count: 5, tier: 'hint' });
    expect(said(2).keywordsBySpeaker[0]).toMatchObject({ term: '茶', count: 2, tier: 'described' });
  });
});

describe('gradePair', () => {
  it('calls a pair strong that passes correction in three sentences, and a hint what passes in two', () => {
    expect(gradePair({ q: 0.01, both: 3 }, thresholds)).toMatchObject({ tier: 'strong', reason: 'passed' });
    expect(gradePair({ q: 0.01, both: 2 }, thresholds)).toMatchObject({ tier: 'hint', reason: 'few_sentences' });
    expect(gradePair({ q: 0.05, both: 3 }, thresholds)).toMatchObject({ tier: 'hint', reason: 'correction' });
    expect(gradePair({ q: 0.1, both: 9 }, thresholds)).toMatchObject({ tier: 'described', reason: 'chance' });
  });
});

describe('gradeAfterRecounts', () => {
  it('makes a hint of what holds under no other choice, and keeps the number of choices beside the rest', () => {
    expect(gradeAfterRecounts(grade(overUse), { recounts: 6, held: 0 })).toEqual({
      tier: 'hint',
      reason: 'recounts',
      recounts: 6,
      held: 0,
    });
    expect(gradeAfterRecounts(grade(overUse), { recounts: 6, held: 1 })).toEqual({
      tier: 'strong',
      reason: 'passed',
      recounts: 6,
      held: 1,
    });
    expect(gradeAfterRecounts(grade(overUse), { recounts: 0, held: 0 }).tier).toBe('strong');
    expect(gradeAfterRecounts(grade({ ...overUse, turns: 1 }), { recounts: 2, held: 0 }).reason).toBe('few_turns');
  });
});
