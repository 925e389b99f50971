import { describe, expect, it } from 'vitest';
import { indexWords } from '../../../src/statistics/index/index-words.js';
import { holdFinding } from '../../../src/themes/robustness/hold-finding.js';
import { otherChoices } from '../../../src/themes/robustness/other-choices.js';
import { discuss } from '../../statistics/discussion.js';

/** 甲 says 茶 twice in each of four turns, 乙 never; both say 水 once a turn. */
const said = Array.from({ length: 8 }, (_, i) =>
  i % 2 === 0 ? { speaker: '甲', sentences: ['茶 水', '茶 山'] } : { speaker: '乙', sentences: ['云 水', '云 风'] },
);
const { transcript, words, settings } = discuss(said);
const other = (name: string) => {
  const found = otherChoices(indexWords(transcript, words, settings))('甲').find(({ choice }) => choice === name);
  if (found === undefined) throw new Error(name);
  return found;
};
const limit = (p: number) => ({ strong: p, hint: p, tests: 3 });
const recount = (name: string, p = 0.05) => ({
  other: other(name),
  limits: { word: limit(p), theme: limit(p), pair: limit(p), shared: limit(p) },
  themes: new Map([['饮', [0, 1, 4, 5, 8, 9, 12, 13]]]),
});
const finding = { speaker: '甲', tier: 'strong' } as const;

describe('holdFinding', () => {
  it('holds a word whose own test is within the limit', () => {
    // python3 -c "from scipy.stats import fisher_exact as f; print(f([[8, 8], [0, 16]])[1], f([[6, 6], [0, 16]])[1])"
    const word = { ...finding, kind: 'word', items: ['茶'] } as const;
    expect(holdFinding(word, recount('fillers_counted'))).toEqual({ holds: true, p: expect.closeTo(0.0024471635150166856, 12) });
    expect(holdFinding(word, recount('fillers_counted', 0.002))).toMatchObject({ holds: false });
    expect(holdFinding(word, recount('without_longest_turn'))).toEqual({ holds: true, p: expect.closeTo(0.0024526198439241914, 12) });
  });

  it('does not hold a word that is too rare under the choice, or used less', () => {
    expect(holdFinding({ ...finding, kind: 'word', items: ['酒'] }, recount('minimum_2'))).toEqual({ holds: false, p: null });
    expect(holdFinding({ ...finding, kind: 'word', items: ['云'] }, recount('fillers_counted'))).toMatchObject({ holds: false });
  });

  it('holds a theme with turns as units, and has nothing to say where no finding could pass', () => {
    // Four turns of either, all of 甲's coded: 2 / C(8, 4).
    const theme = { ...finding, kind: 'theme', items: ['饮'] } as const;
    expect(holdFinding(theme, recount('turns_as_units'))).toEqual({ holds: true, p: expect.closeTo(2 / 70, 12) });
    expect(holdFinding(theme, recount('turns_as_units', 0.02))).toBeNull();
  });

  it('holds a pair whose test is within the limit', () => {
    // 茶 in 8 of 16 sentences, 山 in 4, always with it: C(8, 4) / C(16, 4).
    const pair = { speaker: '', tier: 'strong', kind: 'pair', items: ['茶', '山'] } as const;
    expect(holdFinding(pair, recount('minimum_2', 0.06))).toMatchObject({ p: expect.closeTo(70 / 1820, 12) });
    expect(holdFinding({ ...pair, items: ['茶', '云'] }, recount('minimum_2'))).toEqual({ holds: false, p: null });
  });

  it('holds what everybody still says often enough', () => {
    const shared = { speaker: '', tier: 'described', kind: 'shared' } as const;
    expect(holdFinding({ ...shared, items: ['水'] }, recount('minimum_5'))).toEqual({ holds: true, p: null });
    expect(holdFinding({ ...shared, items: ['茶'] }, recount('minimum_5'))).toEqual({ holds: false, p: null });
    expect(holdFinding({ ...shared, items: ['山'] }, recount('minimum_5'))).toEqual({ holds: false, p: null });
  });
});
