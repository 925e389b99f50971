import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../../src/settings.js';
import { gradeGroup, gradeOverUse, gradePair } from '../../../src/statistics/tests/grade.js';

const { thresholds } = defaultSettings;

describe('gradeOverUse', () => {
  const MORE = { count: 6, expected: 1.5 };
  const grade = (q_shuffled: number | null, p_rs: number | null = 0.01, use = MORE) => gradeOverUse({ p_rs, q_shuffled }, use, thresholds);

  it('grades by the false discovery rate alone: below .20 strong, below .33 a hint', () => {
    expect(grade(0.19)).toEqual({ tier: 'strong', reason: 'passed', recounts: null, held: null });
    expect(grade(0.2)).toEqual({ tier: 'hint', reason: 'correction', recounts: null, held: null });
    expect(grade(0.32)).toMatchObject({ tier: 'hint', reason: 'correction' });
    expect(grade(0.33)).toMatchObject({ tier: 'described', reason: 'chance' });
  });

  it('keeps to the thresholds of the settings', () => {
    const strict = { strong: 0.05, hint: 0.1 };
    const tier = (q_shuffled: number): string => gradeOverUse({ p_rs: 0.01, q_shuffled }, MORE, strict).tier;
    expect([0.04, 0.05, 0.1].map(tier)).toEqual(['strong', 'hint', 'described']);
  });

  it('only describes what is not said more often, whatever the test', () => {
    expect(grade(0.01, 0.01, { count: 1, expected: 1.5 })).toMatchObject({ tier: 'described', reason: 'less' });
    expect(grade(0.01, 0.01, { count: 2, expected: 2 })).toMatchObject({ tier: 'described', reason: 'less' });
  });

  it('only describes what is too rare, or nobody can test', () => {
    expect(grade(null, null)).toMatchObject({ tier: 'described', reason: 'few_turns' });
    expect(grade(null)).toMatchObject({ tier: 'described', reason: 'untested' });
    expect(gradeOverUse(null, MORE, thresholds)).toEqual({ tier: 'described', reason: 'untested', recounts: null, held: null });
  });
});

describe('gradePair', () => {
  const grade = (q: number | null, both: number, turns: number) => gradePair({ q, both, turns }, thresholds);

  it('calls a pair strong below .20 in three sentences of two turns', () =>
    expect(grade(0.19, 3, 2)).toEqual({ tier: 'strong', reason: 'passed', recounts: null, held: null }));

  it('calls what passes in two sentences a hint', () => expect(grade(0.01, 2, 2)).toMatchObject({ tier: 'hint', reason: 'few_sentences' }));

  it('calls a hint what is below .33, and describes the rest', () => {
    expect(grade(0.2, 3, 2)).toMatchObject({ tier: 'hint', reason: 'correction' });
    expect(grade(0.32, 2, 2)).toMatchObject({ tier: 'hint', reason: 'correction' });
    expect(grade(0.33, 9, 4)).toMatchObject({ tier: 'described', reason: 'chance' });
  });

  it('describes what one turn makes, however often', () => {
    expect(grade(0.001, 9, 1)).toMatchObject({ tier: 'described', reason: 'one_turn' });
    expect(grade(null, 9, 1)).toMatchObject({ tier: 'described', reason: 'one_turn' });
  });
});

describe('gradeGroup', () => {
  const use = { q: 0.19, anyP: 0.05, ways: 21, isMore: true, isEnough: true };
  const reasonOf = (change: Partial<typeof use> | { readonly q: null } | { readonly anyP: null }) =>
    Object.values(gradeGroup({ ...use, ...change }, thresholds)).slice(0, 2);

  it('calls strong what has a q below .20 in a table that chance gives once in twenty', () => {
    expect(reasonOf({})).toEqual(['strong', 'passed']);
    expect(reasonOf({ anyP: 0.051 })).toEqual(['hint', 'whole']);
    expect(reasonOf({ q: 0.2 })).toEqual(['hint', 'correction']);
    expect(reasonOf({ q: 0.4, anyP: 0.5 })).toEqual(['described', 'chance']);
  });

  it('only describes what is said less, what few people say, and groups that cannot be told', () => {
    expect(reasonOf({ isMore: false })).toEqual(['described', 'less']);
    expect(reasonOf({ isEnough: false })).toEqual(['described', 'few_people']);
    expect(reasonOf({ q: null, anyP: null })).toEqual(['described', 'few_people']);
    expect(reasonOf({ ways: 20, q: 0.01 })).toEqual(['described', 'few_ways']);
  });
});
