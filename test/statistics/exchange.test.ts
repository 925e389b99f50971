import { describe, expect, it } from 'vitest';
import { allTables } from './all-tables.js';
import { discuss, type Said } from './discussion.js';

const say = (speaker: string, section: number, ...sentences: string[]): Said => ({ speaker, section, sentences });
const PLANNED = [1, 2, 3].flatMap((section) => ['甲', '乙', '丙'].map((speaker) => say(speaker, section, '水 茶', '山')));
const FREE = [
  say('甲', 1, '水 水'),
  say('乙', 1, '水 山'),
  say('甲', 1, '山'),
  say('丙', 1, '云'),
  say('甲', 2, '云'),
  say('乙', 2, '云 茶'),
  say('甲', 2, '茶 茶'),
];

describe('order of speaking', () => {
  it('is fixed where all sections have the same, and then nobody follows anybody', () => {
    const { basis, transitions } = allTables(discuss(PLANNED));
    expect(basis.order_fixed).toBe(true);
    expect(transitions).toEqual([]);
  });

  it('is free elsewhere, and with one section, or two people', () => {
    expect(allTables(discuss(FREE)).basis.order_fixed).toBe(false);
    expect(allTables(discuss(PLANNED.slice(0, 3))).basis.order_fixed).toBe(false);
    expect(allTables(discuss(PLANNED.filter(({ speaker }) => speaker !== '丙'))).basis.order_fixed).toBe(false);
  });

  it('does not ask the moderator', () => {
    const moderated = PLANNED.flatMap((turn, i) => (i % 2 === 0 ? [say('主', turn.section ?? 1, '好 吧'), turn] : [turn]));
    const people = [{ name: '主', role: 'moderator' as const }, { name: '甲' }, { name: '乙' }, { name: '丙' }];
    expect(allTables(discuss(moderated, { people })).basis.order_fixed).toBe(true);
  });
});

describe('transitions', () => {
  it('count who speaks after whom within a section, beside what numbers of turns would give', () => {
    expect(allTables(discuss(FREE)).transitions).toEqual([
      { from: '乙', to: '甲', count: 2, expected: (2 * 4) / 5 },
      { from: '甲', to: '乙', count: 2, expected: (3 * 2) / 3 },
      { from: '甲', to: '丙', count: 1, expected: (3 * 1) / 3 },
    ]);
  });
});

describe('uptake', () => {
  it('tells who said a term first, who took it up, and where', () => {
    const { uptake } = allTables(discuss(FREE));
    expect(
      uptake.map(({ term, introduced_by, first_turn, taken_up_by, turn, section, count }) => [
        term,
        introduced_by,
        first_turn,
        taken_up_by,
        turn,
        section,
        count,
      ]),
    ).toEqual([
      ['水', '甲', 1, '乙', 2, 1, 1],
      ['云', '丙', 4, '甲', 5, 2, 1],
      ['云', '丙', 4, '乙', 6, 2, 1],
      ['茶', '乙', 6, '甲', 7, 2, 2],
    ]);
    expect(uptake[3]?.sentences).toEqual(['7.1']);
  });

  it('is empty of one speaker', () => expect(allTables(discuss([say('甲', 1, '水 水 水')])).uptake).toEqual([]));
});

describe('balance', () => {
  it('counts the silent in, and leaves the moderator out in a second row', () => {
    const people = [{ name: '甲', role: 'moderator' as const }, { name: '乙' }, { name: '丙' }, { name: '丁' }];
    const { balance } = allTables(discuss(FREE, { people }));
    expect(balance.map(({ of, people: number, silent }) => [of, number, silent])).toEqual([
      ['all', 4, 1],
      ['without_moderator', 3, 1],
    ]);
    expect(balance.every(({ gini }) => gini !== null && gini > 0 && gini <= 1)).toBe(true);
  });
});

describe('shared vocabulary', () => {
  const four = ['甲', '乙', '丙', '丁'];

  it('names the one or two who never say what the others do', () => {
    const rows = allTables(discuss(four.map((speaker, i) => say(speaker, 1, i === 3 ? '茶' : '水 茶')))).sharedVocabulary;
    expect(rows.map(({ term, missing }) => [term, missing])).toEqual([
      ['茶', []],
      ['水', ['丁']],
    ]);
  });

  it('calls a lockword what all surely say alike, and nothing that is rare', () => {
    const rowsOf = (times: number) =>
      allTables(discuss(four.map((speaker) => say(speaker, 1, ...Array<string>(times).fill('水 茶 山'))))).sharedVocabulary;
    expect(rowsOf(60).map(({ lockword }) => lockword)).toEqual([1, 1, 1]);
    expect(rowsOf(2).map(({ lockword }) => lockword)).toEqual([0, 0, 0]);
  });
});
