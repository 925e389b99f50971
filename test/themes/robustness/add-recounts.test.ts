import { describe, expect, it } from 'vitest';
import type { RobustnessRow } from '../../../src/data.js';
import { addRecounts } from '../../../src/themes/robustness/add-recounts.js';
import { allTables } from '../../statistics/all-tables.js';
import { discuss } from '../../statistics/discussion.js';

const said = Array.from({ length: 4 }, (_, i) => ({ speaker: '甲乙'.charAt(i % 2), sentences: ['新能源 能源 茶', '能源 茶'] }));
const { keywordsBySpeaker, headsBySpeaker, themeBySpeaker, termPairs } = allTables(
  discuss(said, { settings: { themes: { 能源: ['能源'] } } }),
);
const rows = { keywordsBySpeaker, headsBySpeaker, themeBySpeaker, termPairs };

const outcome = (kind: RobustnessRow['kind'], items: readonly string[], holds: 0 | 1, speaker = '甲'): RobustnessRow => ({
  ...{ finding: 1, kind, speaker, items, tier: 'hint', choice: 'turns_as_units', holds, p: null },
});

describe('addRecounts', () => {
  it('says of each find how many choices it was recounted under, and how many it holds under', () => {
    const told = addRecounts(rows, [outcome('word', ['能源'], 1), outcome('word', ['能源'], 0), outcome('word', ['能源'], 1)]);
    const counts = told.keywordsBySpeaker.map(({ speaker, term, recounts, held }) => [speaker, term, recounts, held]);
    expect(counts.filter(([, , recounts]) => recounts !== null)).toEqual([['甲', '能源', 3, 2]]);
  });

  it('keeps a word, a head and a theme of one name apart, and the two words of a pair', () => {
    const told = addRecounts(rows, [
      ...[outcome('head', ['能源'], 1), outcome('theme', ['能源'], 0), outcome('theme', ['能源'], 0), outcome('shared', ['能源'], 1, '')],
      ...[outcome('pair', ['能源', '茶'], 1, ''), outcome('pair', ['茶'], 0, '')],
    ]);
    const recounted = <Row extends { readonly recounts: number | null; readonly held: number | null }>(all: readonly Row[]) =>
      all.filter(({ recounts }) => recounts !== null).map(({ recounts, held }) => [recounts, held]);
    expect(recounted(told.keywordsBySpeaker)).toEqual([]);
    expect(recounted(told.headsBySpeaker)).toEqual([[1, 1]]);
    expect(recounted(told.themeBySpeaker)).toEqual([[2, 0]]);
    expect(told.termPairs.filter(({ recounts }) => recounts !== null)).toEqual([
      expect.objectContaining({ a: '能源', b: '茶', recounts: 1, held: 1 }),
    ]);
  });

  it('changes no grade, even of what holds under no choice', () => {
    const strong = keywordsBySpeaker.map((row) => ({ ...row, tier: 'strong' as const, reason: 'passed' as const }));
    const told = addRecounts({ ...rows, keywordsBySpeaker: strong }, [outcome('word', ['能源'], 0)]);
    expect(told.keywordsBySpeaker.every(({ tier, reason }) => tier === 'strong' && reason === 'passed')).toBe(true);
    expect(told.keywordsBySpeaker.map(({ term }) => term)).toEqual(keywordsBySpeaker.map(({ term }) => term));
  });
});
