import { describe, expect, it } from 'vitest';
import { codeMaps, isName, nameSpeakers } from '../../../../src/files/formats/columns/code-names.js';
import { unitRow } from '../../../../src/files/formats/units/unit-row.js';

const rows = ['S1', 'S2', '发言人3'].map((speaker) => unitRow('修。', { speaker }));

describe('nameSpeakers', () => {
  it('takes the map that names most of the codes', () =>
    expect(
      nameSpeakers(rows, [
        new Map([['S1', '某人']]),
        new Map([
          ['S1', '何川'],
          ['S2', '陆萍'],
          ['3', '白晓桥'],
        ]),
      ]).map(({ speaker }) => speaker),
    ).toEqual(['何川', '陆萍', '白晓桥']));
  it('leaves codes alone of which fewer than half are named', () => expect(nameSpeakers(rows, [new Map([['S1', '何川']])])).toBe(rows));
});

describe('codeMaps', () => {
  it('maps a column of distinct codes to that of names', () =>
    expect(
      codeMaps([
        { name: '代号', cells: ['S1', 'S2'] },
        { name: '姓名', cells: ['何川', '陆萍'] },
      ]),
    ).toContainEqual(
      new Map([
        ['S1', '何川'],
        ['S2', '陆萍'],
      ]),
    ));
});

describe('isName', () => {
  it('is no number, address or sentence', () =>
    expect(['何川', '12.5', 'https://a.b', '好。'].map(isName)).toEqual([true, false, false, false]));
});
