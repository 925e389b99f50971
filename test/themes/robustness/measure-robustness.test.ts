import { describe, expect, it } from 'vitest';
import type { RobustnessRow, Tables } from '../../../src/data.js';
import { indexWords } from '../../../src/statistics/index/index-words.js';
import { measureRobustness } from '../../../src/themes/robustness/measure-robustness.js';
import { allTables } from '../../statistics/all-tables.js';
import { discuss, type Said } from '../../statistics/discussion.js';

const idle = (speaker: string, n: number, from = 0): readonly string[] =>
  Array.from({ length: n }, (_, i) => `${speaker}闲${from + i} ${speaker}话${from + i}`);

/** 茶 is said in every turn of 甲; 火 in two, but for once all in the longer one; 水 by everybody, by 丙 only once. */
const turns: readonly Said[] = Array.from({ length: 8 }, (_, i) => i).flatMap((i): readonly Said[] => [
  { speaker: '主', sentences: ['请 讲'], section: 1 },
  {
    speaker: '甲',
    sentences: [...(i === 3 ? ['火 火 火 火 火 火 火', '火 火 火 火 柴 柴'] : i === 5 ? ['火'] : []), '茶 茶 香', ...idle('甲', 4, 9 * i)],
  },
  { speaker: '乙', sentences: [...idle('乙', 6, 9 * i), '水 好'] },
  { speaker: '丙', sentences: [...(i === 7 ? [...idle('丙', 9, 200), '水 多'] : []), ...idle('丙', 6, 9 * i)] },
  { speaker: '甲', sentences: ['水 好'] },
]);
const people = [{ name: '主', role: 'moderator' as const }, { name: '甲' }, { name: '乙' }, { name: '丙' }];
const tables = allTables(discuss(turns, { people }));

const rowsOf = ({ robustness }: Tables, kind: string, ...items: readonly string[]): readonly RobustnessRow[] =>
  robustness.filter((row) => row.kind === kind && row.items.join() === items.join());
const outcomes = (rows: readonly RobustnessRow[]): Record<string, number> =>
  Object.fromEntries(rows.map(({ choice, holds }) => [choice, holds]));

describe('findings under other choices', () => {
  it('hold where the difference is everywhere', () => {
    expect(tables.keywordsBySpeaker.find(({ term }) => term === '茶')?.tier).toBe('strong');
    expect(outcomes(rowsOf(tables, 'word', '茶'))).toEqual({
      turns_as_units: 1,
      without_longest_turn: 1,
      moderator_reversed: 1,
    });
  });

  it('do not where one long turn makes it', () => {
    // Twelve times 火, eleven of them in one turn. The test itself calls no such word strong.
    expect(tables.keywordsBySpeaker.find(({ speaker, term }) => speaker === '甲' && term === '火')?.tier).toBe('described');
    const { transcript, words, settings } = discuss(turns, { people });
    const keywordsBySpeaker = tables.keywordsBySpeaker.map((row) => (row.term === '火' ? { ...row, tier: 'strong' as const } : row));
    const robustness = measureRobustness(indexWords(transcript, words, settings), [], { ...tables, keywordsBySpeaker });
    expect(outcomes(rowsOf({ ...tables, robustness }, 'word', '火'))).toMatchObject({ without_longest_turn: 0 });
  });

  it('hold of what everybody says as long as everybody says it', () => {
    expect(outcomes(rowsOf(tables, 'shared', '水'))).toEqual({ without_longest_turn: 0, moderator_reversed: 0 });
  });

  it('do not hold of a pair that one turn less leaves in one turn', () => {
    const idle3 = (n: number) => Array.from({ length: n }, (_, i) => `闲${i} 话${i}`);
    const said = (times: number): Said => ({ speaker: '甲', sentences: [...Array<string>(times).fill('绿茶 香气'), ...idle3(30 + times)] });
    const { termPairs, robustness } = allTables(discuss([said(2), said(1)], { settings: { thresholds: { minimum_count: 3 } } }));
    expect(termPairs.map(({ a, b, tier }) => [a, b, tier])).toContainEqual(['绿茶', '香气', 'strong']);
    expect(robustness.map(({ kind, items, choice, holds, p }) => [kind, items, choice, holds, p])).toEqual([
      ['pair', ['绿茶', '香气'], 'without_longest_turn', 0, null],
    ]);
  });

  it('count heads and themes among the finds, each with the choices that can affect it', () => {
    const kinds = ['新能源', '清洁能源', '可再生能源', '绿色能源'];
    const said = Array.from({ length: 24 }, (_, i): Said => {
      const filler = Array.from({ length: 10 }, (__, j) => `词${i}语${j}`).join(' ');
      const own = i % 3 === 0 ? [`${kinds[(i / 3) % 4]}`] : [];
      return { speaker: '甲乙丙'.charAt(i % 3), sentences: [...own, filler, filler] };
    });
    // No word is said three times. The limit of the only theme is not its own p, which a turn less would always miss.
    const all = allTables(discuss(said, { settings: { themes: { 供电: kinds } } }));
    const choices = { turns_as_units: 1, without_longest_turn: 1 };
    expect(outcomes(rowsOf(all, 'head', '能源'))).toEqual(choices);
    expect(outcomes(rowsOf(all, 'theme', '供电'))).toEqual(choices);
    expect(all.headsBySpeaker.find(({ head }) => head === '能源')).toMatchObject({ recounts: 2, held: 2 });
    expect(all.themeBySpeaker.find(({ theme }) => theme === '供电')).toMatchObject({ recounts: 2, held: 2 });
  });

  it('reverse the moderator only where there is one, and not for the moderator', () => {
    const none = allTables(discuss(turns, { people: people.map(({ name }) => ({ name })) }));
    expect(none.robustness.some(({ choice }) => choice === 'moderator_reversed')).toBe(false);
    expect(tables.robustness.some(({ speaker, choice }) => speaker === '主' && choice === 'moderator_reversed')).toBe(false);
    const left = allTables(discuss(turns, { people, settings: { count: { moderator: false } } }));
    expect(left.robustness.some(({ choice }) => choice === 'moderator_reversed')).toBe(true);
  });

  it('are numbered in order, and none where nobody speaks', () => {
    const numbers = tables.robustness.map(({ finding }) => finding);
    expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
    expect(allTables(discuss([])).robustness).toEqual([]);
  });

  it('are made of every strong find, and of few others', () => {
    const long = Array.from({ length: 40 }, (_, i) => ({
      speaker: '甲乙丙丁'[i % 4] ?? '',
      sentences: Array.from({ length: 60 }, (_, j) => `词${(i % 4) * 40 + (j % 40)} 语${(i % 4) * 40 + (j % 40)}`),
    }));
    const { robustness, keywordsBySpeaker, termPairs } = allTables(discuss(long));
    const strong = keywordsBySpeaker.filter(({ tier, log_ratio }) => tier === 'strong' && log_ratio > 0);
    expect(strong.length).toBeGreaterThan(30);
    expect(strong.every(({ recounts }) => recounts !== null)).toBe(true);
    expect(termPairs.filter(({ tier }) => tier === 'strong').every(({ recounts }) => recounts !== null)).toBe(true);
    const others = new Set(robustness.filter(({ tier }) => tier !== 'strong').map(({ finding }) => finding));
    expect(others.size).toBeLessThanOrEqual(4 * 2 * 3 + 12);
  });
});
