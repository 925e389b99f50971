import { describe, expect, it } from 'vitest';
import { placeSections, placeTurns, placeTurnsByTime } from '../../../src/charts/layout/place-turns.js';
import type { SectionRow, TurnRow } from '../../../src/data.js';

const turn = (number: number, section: number, speaker: string, characters: number): TurnRow => ({
  turn: number,
  section,
  speaker,
  kind: speaker === '' ? 'unattributed' : 'spoken',
  time: '',
  characters,
  text: '',
  start: null,
  end: null,
});
const section = (number: number, title: string): SectionRow => ({
  section: number,
  number: '',
  title,
  source: 'heading',
  first_turn: null,
  last_turn: null,
  characters: 0,
});
const turns = [turn(1, 0, '', 10), turn(2, 1, '甲', 20), turn(3, 1, '乙', 30), turn(4, 2, '甲', 40)];
const sections = [section(1, '开头'), section(2, '结尾')];

describe('placeTurns and placeSections', () => {
  it('lay turns end to end, and sections over their turns', () => {
    expect(placeTurns(turns).map(({ start, end }) => [start, end])).toEqual([
      [0, 10],
      [10, 30],
      [30, 60],
      [60, 100],
    ]);
    expect(placeSections(placeTurns(turns), sections)).toEqual([
      { section: 0, title: '', number: '', start: 0, end: 10 },
      { section: 1, title: '开头', number: '1', start: 10, end: 60 },
      { section: 2, title: '结尾', number: '2', start: 60, end: 100 },
    ]);
  });

  it('give nothing for an empty transcript', () => {
    expect(placeSections(placeTurns([]), sections)).toEqual([]);
  });
});

describe('placeTurnsByTime', () => {
  const at = (number: number, speaker: string, start: number | null, end: number | null) => ({
    ...turn(number, 1, speaker, 10),
    start,
    end,
  });

  it('takes the clock where every attributed turn has times, and the pace of the others for a last turn without an end', () => {
    const placed = placeTurnsByTime([at(1, '', null, null), at(2, '甲', 0, 20), at(3, '乙', 20, null)]);
    expect(placed?.map(({ row, start, end }) => [row.turn, start, end])).toEqual([
      [2, 0, 20],
      [3, 20, 40],
    ]);
  });

  it('gives null where a turn has no beginning, begins before the one before it, or has no end in the middle', () => {
    expect(placeTurnsByTime([at(1, '甲', null, null), at(2, '乙', 5, 9)])).toBeNull();
    expect(placeTurnsByTime([at(1, '甲', 9, 12), at(2, '乙', 5, 9)])).toBeNull();
    expect(placeTurnsByTime([at(1, '甲', 0, null), at(2, '乙', 5, 9)])).toBeNull();
    expect(placeTurnsByTime([])).toBeNull();
  });
});
