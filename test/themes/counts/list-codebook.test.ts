import { describe, expect, it } from 'vitest';
import { allTables } from '../../statistics/all-tables.js';
import { discuss } from '../../statistics/discussion.js';

const said = discuss(
  [
    { speaker: '甲', sentences: ['茶 好', '水 冷', '茶 水'] },
    { speaker: '乙', sentences: ['山 高'] },
  ],
  { settings: { themes: { 饮品: ['茶', { all: ['水', '冷'] }, '酒'] }, definitions: { 饮品: '喝的' } } },
);

describe('listCodebook', () => {
  it('says of each entry which sentences it codes, with the first of them', () => {
    expect(allTables(said).codebook).toEqual([
      { theme: '饮品', entry: '茶', kind: 'term', definition: '喝的', count: 2, example: '茶好。', sentences: ['s1.1', 's1.3'] },
      { theme: '饮品', entry: '酒', kind: 'term', definition: '喝的', count: 0, example: '', sentences: [] },
      { theme: '饮品', entry: '{ all: [水, 冷] }', kind: 'rule', definition: '喝的', count: 1, example: '水冷。', sentences: ['s1.2'] },
    ]);
  });

  it('is empty for discovered themes', () => expect(allTables(discuss([{ speaker: '甲', sentences: ['茶 水'] }])).codebook).toEqual([]));
});
