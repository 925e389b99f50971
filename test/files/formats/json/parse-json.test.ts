import { describe, expect, it } from 'vitest';
import { isJson, parseJsonFile } from '../../../../src/files/formats/json/parse-json.js';

const parse = (text: string) => parseJsonFile({ text, encoding: 'utf-8', path: 'a.json' });

describe('parseJsonFile', () => {
  it.each([
    ['{"a": 1}', { a: 1 }],
    ['{"a": 1}\n\n{"a": 2}', [{ a: 1 }, { a: 2 }]],
    ['{"a": NaN, "b": [-Infinity]}', { a: null, b: [null] }],
    ['{"a": "修\n好"}', { a: '修\n好' }],
  ])('reads %j', (text, value) => expect(parse(text)).toEqual(value));

  it.each([
    ['{"a": 1}\n{"a": }\n', '2'],
    ['{\n"a": 1,\n"b"\n}', '4'],
  ])('names the line where %j breaks off', (text, line) => expect(() => parse(text)).toThrow(line));
});

describe('isJson', () => {
  it('is true of a whole value and of lines of values', () =>
    expect(['{"a": 1}', '{"a": 1}\n修', '[笑] 修。'].map(isJson)).toEqual([true, true, false]));
});
