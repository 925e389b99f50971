import { describe, expect, it } from 'vitest';
import { ITEM, jsonTables, MAP_KEY } from '../../../../src/files/formats/json/json-tables.js';

const pathsOf = (value: unknown) => Object.fromEntries(jsonTables(value).map(({ path, rows }) => [path, rows.map(({ record }) => record)]));

describe('jsonTables', () => {
  it('gives each list of records, and the file as one', () => {
    const items = [{ text: '修。' }, { text: '好。' }];
    expect(pathsOf({ items })).toEqual({ $: [{ items }], '$.items.*': items });
  });
  it('puts the lists of all records of a list together, with the record above', () => {
    const [, words] = jsonTables([{ words: [{ w: '修' }] }, { words: [{ w: '好' }] }]);
    expect(words?.rows.map(({ record, parent }) => [record.w, parent !== null])).toEqual([
      ['修', true],
      ['好', true],
    ]);
  });
  it('takes the keys of a map for data', () =>
    expect(pathsOf({ 何川: ['修。'], 陆萍: ['好。'] })['$.@.*']).toEqual([{ [ITEM]: '修。' }, { [ITEM]: '好。' }]));
  it('takes no keys for speakers where the values are no strings', () =>
    expect(pathsOf([{ a: 1 }, { b: 2 }, { a: 3 }])['$.*']).toEqual([{ a: 1 }, { b: 2 }, { a: 3 }]));
  it('takes keys of one that come back for speakers', () =>
    expect(pathsOf([{ 何川: '修。' }, { 陆萍: '好。' }, { 何川: '走。' }])['$.*']?.[0]).toEqual({ [MAP_KEY]: '何川', [ITEM]: '修。' }));
});
