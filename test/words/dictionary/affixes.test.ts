import { describe, expect, it } from 'vitest';
import { isEnding, isPrefix } from '../../../src/words/dictionary/affixes.js';

describe('isPrefix', () => {
  it('is true of 副 and false of 车', () => expect(['副', '车'].map(isPrefix)).toEqual([true, false]));
});

describe('isEnding', () => {
  it('is true of suffixes, kinds of places and of organisations, and forms of address', () =>
    expect(['型', '镇', '大学', '老师', '茶', ''].map((word) => isEnding(word, new Set(['老师'])))).toEqual([
      true,
      true,
      true,
      true,
      false,
      false,
    ]));
});
