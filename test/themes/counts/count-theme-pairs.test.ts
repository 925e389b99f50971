import { describe, expect, it } from 'vitest';
import { allTables } from '../../statistics/all-tables.js';
import { discuss } from '../../statistics/discussion.js';
import { tables } from './two-themes.js';

describe('countThemePairs', () => {
  it('counts the sentences with both', () => {
    // They share the first turn only, where all three sentences are of the one theme: they must meet.
    expect(tables.themePairs).toEqual([
      expect.objectContaining({
        a: '饮',
        b: '景',
        both: 1,
        a_total: 4,
        b_total: 4,
        units: 12,
        dice: 0.25,
        p: expect.closeTo(1, 12),
        q: null,
        turns: 1,
        expected: 1,
        tier: 'described',
        reason: 'one_turn',
        sentences: ['s1.3'],
      }),
    ]);
  });

  it('calls strong what stands together in turn after turn, more than within these turns by chance', () => {
    const said = Array.from({ length: 6 }, (_, i) => ({ speaker: '甲乙'.charAt(i % 2), sentences: ['茶 山', '水', '水', '水', '水'] }));
    const { themePairs } = allTables(discuss(said, { settings: { themes: { 饮: ['茶'], 景: ['山'] } } }));
    expect(themePairs).toEqual([expect.objectContaining({ both: 6, turns: 6, p: expect.closeTo(5 ** -6, 12), tier: 'strong' })]);
  });
});
