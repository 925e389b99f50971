import { describe, expect, it } from 'vitest';
import { allTables } from '../all-tables.js';
import { discuss } from '../discussion.js';
import { FREE, say } from './exchange.js';

describe('countUptake', () => {
  it('gives who said a term first, who took it up, and where', () => {
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
    expect(uptake[3]?.sentences).toEqual(['s7.1']);
  });

  it('is empty with one speaker', () => expect(allTables(discuss([say('甲', 1, '水 水 水')])).uptake).toEqual([]));
});
