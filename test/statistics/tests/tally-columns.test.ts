import { describe, expect, it } from 'vitest';
import { columnTally, noSizes, sumSizes, type Tally } from '../../../src/statistics/tests/tally-columns.js';
import { turnsOf } from './three-speakers.js';

/** Columns: 山, 水, 茶. Turns of 3, 2, 2 and 6 units. */
const turns = turnsOf([
  { speaker: '甲', sentences: ['茶 茶 水'] },
  { speaker: '乙', sentences: ['水 山'] },
  { speaker: '甲', sentences: ['茶 水'] },
  { speaker: '乙', sentences: ['水 山 山 云 云2 云3'] },
]);
const OTHERS = Uint32Array.of(0, 0, 1, 1);

describe('sumSizes', () => {
  it('sums turns, units and their squares of each speaker', () => {
    const { turns: inTurns, units, unitSquares } = sumSizes(turns, turns.speakerOf, noSizes(turns));
    expect([[...inTurns], [...units], [...unitSquares]]).toEqual([
      [2, 2],
      [5, 8],
      [9 + 4, 4 + 36],
    ]);
  });

  it('takes other labels for the turns, and overwrites what it is given', () => {
    const into = sumSizes(turns, turns.speakerOf, noSizes(turns));
    expect(sumSizes(turns, OTHERS, into)).toBe(into);
    expect([[...into.units], [...into.unitSquares]]).toEqual([
      [5, 8],
      [9 + 4, 4 + 36],
    ]);
    expect([...sumSizes(turns, Uint32Array.of(1, 0, 0, 0), into).units]).toEqual([10, 3]);
  });
});

describe('columnTally', () => {
  const read = ({ sayers, found, count, squares, products, turns: inTurns }: Tally) => ({
    ...{ sayers: [...sayers.subarray(0, found)], count: [...count], squares: [...squares] },
    ...{ products: [...products], turns: [...inTurns] },
  });

  it('tells who says a column, in how many turns, and Σx, Σx², Σx·n', () => {
    const tallyOf = columnTally(turns);
    // 茶: 2 of 3 units and 1 of 2, by 甲 alone.
    expect(read(tallyOf(2, turns.speakerOf))).toEqual({
      ...{ sayers: [0], count: [3, 0], squares: [5, 0], products: [8, 0], turns: [2, 0] },
    });
    // 水: once in every turn.
    expect(read(tallyOf(1, turns.speakerOf))).toEqual({
      ...{ sayers: [0, 1], count: [2, 2], squares: [2, 2], products: [5, 8], turns: [2, 2] },
    });
    // 山 after 水: nothing of the column before is left.
    expect(read(tallyOf(0, turns.speakerOf))).toEqual({
      ...{ sayers: [1], count: [0, 3], squares: [0, 5], products: [0, 14], turns: [0, 2] },
    });
  });

  it('takes other labels for the turns', () => {
    const tallyOf = columnTally(turns);
    tallyOf(0, turns.speakerOf);
    expect(read(tallyOf(2, OTHERS))).toMatchObject({ sayers: [0, 1], count: [2, 1], squares: [4, 1], products: [6, 2], turns: [1, 1] });
  });
});
