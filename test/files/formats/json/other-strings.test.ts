import { describe, expect, it } from 'vitest';
import { chooseTable } from '../../../../src/files/formats/json/choose-table.js';
import { jsonTables } from '../../../../src/files/formats/json/json-tables.js';
import { otherStrings } from '../../../../src/files/formats/json/other-strings.js';
import { tableUnits } from '../../../../src/files/formats/json/table-units.js';

const othersOf = (value: unknown): readonly string[] => {
  const chosen = chooseTable(jsonTables(value));
  return chosen ? otherStrings(value, chosen, tableUnits(chosen)).map(({ text }) => text) : [];
};
const segments = [
  { speaker: '何川', text: '先修桥，再修路。', topic: '修桥' },
  { speaker: '陆萍', text: '水来了怎么办？', topic: '看水' },
];

describe('otherStrings', () => {
  it('are Han texts outside of the speech and in its other fields', () =>
    expect(othersOf({ summary: '谈了修桥的事。', segments })).toEqual(['谈了修桥的事。', '修桥', '看水']));
  it('are not the speech said again', () =>
    expect(othersOf({ full: '先修桥，再修路。水来了怎么办？', segments: segments.map(({ topic: _, ...rest }) => rest) })).toEqual([]));
});
