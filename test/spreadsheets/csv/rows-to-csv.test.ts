import { describe, expect, it } from 'vitest';
import { rowsToCsv } from '../../../src/spreadsheets/csv/rows-to-csv.js';

const description = (...names: readonly string[]) => ({ columns: names.map((name) => ({ name })) });

const cell = (value: unknown): string => rowsToCsv(description('a'), [{ a: value }]).split('\r\n')[1] ?? '';

describe('rowsToCsv', () => {
  it('begins with a byte order mark, ends every record with CRLF and has the columns in their order', () => {
    expect(rowsToCsv(description('b', 'a'), [{ a: 1, b: '甲' }])).toBe('\uFEFFb,a\r\n甲,1\r\n');
  });

  it('gives the heading alone where there are no rows', () => {
    expect(rowsToCsv(description('a', 'b'), [])).toBe('\uFEFFa,b\r\n');
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '＝1', '＋1', '－1', '＠x', '\u200b=1+1', '\u202e+1', ' \ufeff@SUM(A1)'])(
    'puts an apostrophe before %j',
    (text) => {
      expect(cell(text)).toBe(`'${text}`);
    },
  );

  it('guards a list that begins with a formula sign, and a carriage return', () => {
    expect(cell(['=1', 'b'])).toBe("'=1;b");
    expect(cell('\r=1')).toBe('"\'\r=1"');
  });

  it('leaves a sign in the middle of a text alone', () => {
    expect(cell('a=1')).toBe('a=1');
  });

  it.each([
    [-3.5, '-3.5'],
    [0.1 + 0.2, '0.30000000000000004'],
    [1e-7, '1e-7'],
    [-0, '0'],
    [12, '12'],
    [Number.NaN, ''],
    [Number.NEGATIVE_INFINITY, ''],
  ])('writes the number %d as %j', (number, text) => {
    expect(cell(number)).toBe(text);
  });

  it('writes null as an empty cell and a list with semicolons', () => {
    expect(rowsToCsv(description('a', 'b', 'c'), [{ a: null, b: ['s1.1', 's1.2'], c: [] }])).toBe('\uFEFFa,b,c\r\n,s1.1;s1.2,\r\n');
  });

  it('quotes commas, quotation marks and every kind of line end', () => {
    expect(rowsToCsv(description('a', 'b', 'c', 'd'), [{ a: '甲,乙', b: '说"好"', c: '一\n二', d: '一\r二' }])).toBe(
      '\uFEFFa,b,c,d\r\n"甲,乙","说""好""","一\n二","一\r二"\r\n',
    );
  });

  it('shows control characters, which no spreadsheet can hold', () => {
    expect(cell('甲\u0000乙\u001b')).toBe('甲\uFFFD乙\uFFFD');
  });

  it('is read back as it was by a reader of RFC 4180', () => {
    const texts = ['第一段\n第二段', '"引号"', 'a,b', '普通', ' 空格 ', '表情🙂', '分号;'];
    const csv = rowsToCsv(
      description('a', 'b'),
      texts.map((a) => ({ a, b: 1 })),
    );
    expect(parse(csv.slice(1)).slice(1)).toEqual(texts.map((text) => [text, '1']));
  });

  it('writes a table of any length as one, with one heading', () => {
    const rows = Array.from({ length: 12_001 }, (_, i) => ({ a: 1, number: i }));
    const lines = rowsToCsv(description('a', 'number'), rows).split('\r\n');
    expect(lines).toHaveLength(12_003);
    expect(lines.filter((line) => line.includes('number'))).toHaveLength(1);
    expect([lines[1], lines[5001], lines[12_001]].map((line) => line?.split(',')[1])).toEqual(['0', '5000', '12000']);
  });
});

/** RFC 4180 by its grammar: escaped fields, or anything without CR, LF, comma and quotation mark. */
function parse(csv: string): readonly (readonly string[])[] {
  const records: string[][] = [];
  let record: string[] = [];
  for (const [, escaped, plain, end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    record.push(escaped === undefined ? (plain ?? '') : escaped.replaceAll('""', '"'));
    if (end === '\r\n') {
      records.push(record);
      record = [];
    }
  }
  return records;
}
