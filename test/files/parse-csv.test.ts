import { describe, expect, it } from 'vitest';
import { CsvError, parseCsv, parseCsvLines, parseCsvRecords } from '../../src/files/parse-csv.js';

describe('parseCsv', () => {
  it('reads quoted cells and lines of different lengths, without empty ones', () =>
    expect(parseCsv('\ufeffa,"b ""c"",d"\n\ne\n')).toEqual([['a', 'b "c",d'], ['e']]));
  it('takes another separator', () => expect(parseCsv('a;b,c', ';')).toEqual([['a', 'b,c']]));
  it('throws where a quotation mark stays open', () => expect(() => parseCsv('"a\nb')).toThrow(CsvError));
});

describe('parseCsvLines', () => {
  it('says on which line of the text each ends', () =>
    expect(parseCsvLines('a\n"b\nc"\nd\n', ',').map(({ line }) => line)).toEqual([1, 3, 4]));
});

describe('parseCsvRecords', () => {
  it('names the cells by the first line', () => expect(parseCsvRecords('谁,原话\n何川\n')).toEqual([{ 谁: '何川', 原话: '' }]));
});
