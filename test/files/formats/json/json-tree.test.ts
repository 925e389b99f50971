import { describe, expect, it } from 'vitest';
import { isRecord, unpackStrings } from '../../../../src/files/formats/json/json-tree.js';

describe('unpackStrings', () => {
  it('reads strings that hold JSON themselves', () =>
    expect(unpackStrings({ a: '{"b": "[[1]]"}', c: '[笑]' })).toEqual({ a: { b: [[1]] }, c: '[笑]' }));
  it('cuts off what nests too deeply', () => {
    const deep = JSON.parse('['.repeat(40) + ']'.repeat(40)) as unknown;
    expect(JSON.stringify(unpackStrings(deep))).toContain('null');
  });
});

describe('isRecord', () => {
  it('is true of objects alone', () => expect([{}, [], null, 'a'].map(isRecord)).toEqual([true, false, false, false]));
});
