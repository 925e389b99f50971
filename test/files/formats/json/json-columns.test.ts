import { describe, expect, it } from 'vitest';
import { fieldColumn, jsonFields, spread } from '../../../../src/files/formats/json/json-columns.js';
import { jsonTables } from '../../../../src/files/formats/json/json-tables.js';

const TABLE = jsonTables([{ who: { name: '何川' }, parts: [{ text: '修。' }, { text: '走。' }] }]).find(({ path }) =>
  path.endsWith('parts.*'),
);

describe('jsonFields', () => {
  it('has the fields of the records and of those above', () =>
    expect(TABLE && jsonFields(TABLE).map(({ name, up }) => [name, up])).toEqual([
      ['text', 0],
      ['who.name', 1],
    ]));
});

describe('fieldColumn', () => {
  it('repeats what a record above says', () => {
    const fields = TABLE ? jsonFields(TABLE) : [];
    expect(fields.map((field) => fieldColumn(TABLE?.rows ?? [], field))).toEqual([
      { name: 'text', inherited: false, cells: ['修。', '走。'] },
      { name: 'who.name', inherited: true, cells: ['何川', '何川'] },
    ]);
  });
});

describe('spread', () => {
  it('takes rows of the beginning and the middle', () => {
    const rows = Array.from({ length: 1000 }, (_, i) => ({ record: { i }, parent: null }));
    const some = spread(rows).map(({ record }) => record.i);
    expect([some.length, some[0], some[150]]).toEqual([300, 0, 500]);
  });
});
