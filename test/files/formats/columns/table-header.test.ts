import { describe, expect, it } from 'vitest';
import {
  countTitleRows,
  findHeader,
  findWanted,
  knownColumns,
  missingColumn,
  noColumns,
} from '../../../../src/files/formats/columns/table-header.js';

const ROWS = [['座谈'], ['谁', '原话'], ['何川', '修。']];
const file = (speaker: string | null, text: string | null) => ({
  columns: { speaker, text, start: null, end: null },
  path: 'a.csv',
  lineOf: () => 0,
});

describe('findHeader', () => {
  it('finds the row of names below titles', () => expect(findHeader([['座谈'], ['发言人', '内容']])).toBe(1));
  it('is null where there is none', () => expect(findHeader(ROWS)).toBeNull());
});

describe('findWanted and knownColumns', () => {
  it('find the columns that the settings name, however they are written', () => {
    expect(findWanted(ROWS, file('谁', '原话').columns)).toBe(1);
    expect(knownColumns(['谁 ', '原话(中文)'], file('谁', '原话'))).toEqual({ speaker: 0, text: 1 });
    expect(findWanted(ROWS, file('谁', '台词').columns)).toBeNull();
  });
});

describe('countTitleRows', () => {
  it('counts rows of one cell above others', () => expect(countTitleRows(ROWS)).toBe(1));
});

describe('errors of a header', () => {
  it('quote the first line that is not empty', () => {
    expect(noColumns([[''], ...ROWS], file(null, null)).message).toContain('座谈');
    expect(missingColumn(ROWS, file('谁', '台词')).message).toContain('台词');
  });
});
