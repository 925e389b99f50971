import { describe, expect, it } from 'vitest';
import { BaseDictionary } from '../../../src/words/dictionary/base-dictionary.js';
import { unitsOf } from '../../../src/words/dictionary/units.js';

const BASE = '茶 40 n\n茶水 10 n\n茶水费 5 nz\n山 30 ns\n水 15 n\n';
const dictionary = new BaseDictionary(BASE, '绿茶\n红茶 nz\n白茶 20 v');

/** The row of a word or prefix, 0 where there is none. */
const rowOf = (word: string): number => {
  const [first = 0, ...rest] = unitsOf(word);
  return rest.reduce((row, unit) => (row === 0 ? 0 : dictionary.next(row, unit)), first);
};
const numberOf = (word: string): number => dictionary.numberAt(unitsOf(word), 0, word.length);

describe('BaseDictionary', () => {
  it('numbers words and prefixes, and nothing else', () => {
    const numbers = ['茶', '茶水', '茶水费', '山', '水', '绿', '绿茶'].map(numberOf);
    expect(new Set(numbers).size).toBe(7);
    for (const number of numbers) {
      expect(number).toBeGreaterThan(0);
      expect(number).toBeLessThan(dictionary.size);
    }
    expect(['云', '山水', '茶水山'].map(numberOf)).toEqual([0, 0, 0]);
  });

  it('weighs a word by the logarithm of its share of the counts of the base', () => {
    expect(dictionary.weightOf(rowOf('茶水'))).toBeCloseTo(Math.log(10 / 100), 12);
    expect(dictionary.leastWeight).toBeCloseTo(Math.log(5 / 100), 12);
    expect(dictionary.weightOf(rowOf('绿'))).toBe(0);
  });

  it('gives words of the user their count, or the median of the base', () => {
    expect(dictionary.weightOf(rowOf('白茶'))).toBeCloseTo(Math.log(20 / 100), 12);
    for (const word of ['绿茶', '红茶']) expect(dictionary.weightOf(rowOf(word))).toBeCloseTo(Math.log(15 / 100), 12);
  });

  it('keeps the tags, which may be missing', () =>
    expect(['茶水费', '山', '绿茶', '红茶', '白茶'].map((word) => dictionary.tagOf(numberOf(word)))).toEqual(['nz', 'ns', '', 'nz', 'v']));
});
