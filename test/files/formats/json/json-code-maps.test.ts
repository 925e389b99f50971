import { describe, expect, it } from 'vitest';
import { jsonCodeMaps } from '../../../../src/files/formats/json/json-code-maps.js';
import { jsonTables } from '../../../../src/files/formats/json/json-tables.js';

const mapsOf = (value: { readonly segments: readonly unknown[] }) => {
  const tables = jsonTables(value);
  const spoken = tables.find(({ path }) => path === '$.segments.*');
  return spoken ? jsonCodeMaps(value, tables, spoken) : [];
};
const segments = [{ speaker: 'S1', text: '修。' }];
const NAMES = new Map([
  ['S1', '何川'],
  ['S2', '陆萍'],
]);

describe('jsonCodeMaps', () => {
  it('finds dictionaries', () => expect(mapsOf({ segments, ...{ names: { S1: '何川', S2: '陆萍' } } })).toContainEqual(NAMES));
  it('finds lists of people', () =>
    expect(
      mapsOf({
        segments,
        ...{
          people: [
            { id: 'S1', name: '何川' },
            { id: 'S2', name: '陆萍' },
          ],
        },
      }),
    ).toContainEqual(NAMES));
  it('takes nothing from the records that speak', () =>
    expect(mapsOf({ segments: [...segments, { speaker: 'S2', text: '好。' }] })).toEqual([]));
});
