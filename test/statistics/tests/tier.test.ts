import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../../src/settings.js';
import { type Evidence, tierOf } from '../../../src/statistics/tests/tier.js';
import { allTables } from '../all-tables.js';
import { discuss } from '../discussion.js';

const overUse: Evidence = { q: 0.01, count: 6, expected: 1.5, turns: 2, turnsElsewhere: 0 };
const underUse: Evidence = { q: 0.01, count: 0, expected: 4, turns: 0, turnsElsewhere: 2 };
const tier = (evidence: Evidence, worthALook = false): string => tierOf(evidence, defaultSettings.thresholds, worthALook);

describe('tierOf', () => {
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
    expect(tier({ ...overUse, q: null }, true)).toBe('hint');
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
