import { describe, expect, it } from 'vitest';
import { numberWords } from '../../../src/words/dictionary/number-words.js';

describe('numberWords', () => {
  it('numbers words by first occurrence, and counts them', () => {
    const { distinct, counts, numbers, numberAt } = numberWords(Uint32Array.of(7, 3, 7, 5, 3, 7), { size: 9 });
    expect([...distinct]).toEqual([7, 3, 5]);
    expect([...counts]).toEqual([3, 2, 1]);
    expect([...numbers]).toEqual([0, 1, 0, 2, 1, 0]);
    expect([...numberAt]).toEqual([0, 0, 0, 2, 0, 3, 0, 1, 0]);
  });

  it('counts words with the ones that they are alike to', () => {
    // 2 counts with 0; the word that stands for the number is the one met first.
    const { distinct, counts, numbers } = numberWords(Uint32Array.of(2, 1, 0), { size: 3 }, [0, 1, 0]);
    expect([...distinct]).toEqual([2, 1]);
    expect([...counts]).toEqual([2, 1]);
    expect([...numbers]).toEqual([0, 1, 0]);
  });

  it('gives nothing for no words', () => expect(numberWords(new Uint32Array(), { size: 3 }).distinct).toHaveLength(0));
});
