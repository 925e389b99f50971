import { describe, expect, it } from 'vitest';
import { chooseTable } from '../../../../src/files/formats/json/choose-table.js';
import { jsonTables } from '../../../../src/files/formats/json/json-tables.js';
import { tableUnits } from '../../../../src/files/formats/json/table-units.js';

const unitsOf = (value: unknown) => {
  const chosen = chooseTable(jsonTables(value));
  return chosen ? tableUnits(chosen).map(({ speaker, text }) => `${speaker}: ${text}`) : [];
};

describe('tableUnits', () => {
  it('joins words to what one speaker says', () =>
    expect(unitsOf([...'先修桥再修路'].map((word, i) => ({ word, start: i, speaker: i < 3 ? '何川' : '陆萍' })))).toEqual([
      '何川: 先修桥',
      '陆萍: 再修路',
    ]));
  it('puts lists of several speakers in order of time', () => {
    const line = (start: number, text: string) => ({ start, text });
    const tracks = [
      { speaker: '何川', lines: [line(0, '先修桥，再修路。'), line(9, '那就先看天。'), line(12, '看完再说。')] },
      { speaker: '陆萍', lines: [line(5, '水来了怎么办？'), line(10, '天晴了就修。')] },
    ];
    expect(unitsOf({ tracks })).toEqual([
      '何川: 先修桥，再修路。',
      '陆萍: 水来了怎么办？',
      '何川: 那就先看天。',
      '陆萍: 天晴了就修。',
      '何川: 看完再说。',
    ]);
  });
});
