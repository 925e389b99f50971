import { describe, expect, it } from 'vitest';
import type { RobustnessRow, Tables } from '../../../src/data.js';
import { allTables } from '../../statistics/all-tables.js';
import { columnsOf, discuss, eachWord, type Said } from '../../statistics/discussion.js';

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
      fillers_counted: 1,
      singles_counted: 1,
      minimum_2: 1,
      minimum_5: 1,
      without_longest_turn: 1,
      moderator_reversed: 1,
    });
  });

  it('do not where one long turn makes it', () => {
    expect(outcomes(rowsOf(tables, 'word', '火'))).toMatchObject({ minimum_5: 1, without_longest_turn: 0 });
  });

  it('hold of what everybody says as long as everybody says it', () => {
    expect(outcomes(rowsOf(tables, 'shared', '水'))).toEqual({ minimum_5: 1, without_longest_turn: 0, moderator_reversed: 0 });
  });

  it('do not hold of a pair that is too rare under the choice', () => {
    const said = [...Array.from({ length: 4 }, () => '绿茶 香气'), ...idle('甲', 60)];
    const { termPairs, robustness } = allTables(discuss([{ speaker: '甲', sentences: said }]));
    expect(termPairs.map(({ a, b }) => [a, b])).toEqual([['绿茶', '香气']]);
    expect(robustness.map(({ kind, items, choice, holds, p }) => [kind, items, choice, holds, p === null])).toEqual([
      ['pair', ['绿茶', '香气'], 'minimum_2', 1, false],
      ['pair', ['绿茶', '香气'], 'minimum_5', 0, true],
      ['pair', ['绿茶', '香气'], 'without_longest_turn', 0, true],
    ]);
  });

  it('count fillers where that is the choice', () => {
    const { transcript, words, settings } = discuss(turns, { people });
    const filled = eachWord(words).map((word) =>
      word.lexeme.reason === 'punctuation' ? { ...word, lexeme: { ...word.lexeme, reason: 'filler' as const } } : word,
    );
    const pOf = (all: Tables): number | null | undefined => rowsOf(all, 'word', '茶').find(({ choice }) => choice === 'fillers_counted')?.p;
    const chatty = allTables({ transcript, words: { ...words, ...columnsOf(filled) }, settings });
    expect(chatty.keywordsBySpeaker).toEqual(tables.keywordsBySpeaker);
    expect(pOf(chatty)).not.toBe(pOf(tables));
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
