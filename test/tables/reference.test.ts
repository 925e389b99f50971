import { describe, expect, it } from 'vitest';
import { readReference, referTo } from '../../src/tables/reference.js';
import { discussion } from '../report/small-discussion.js';

const refer = referTo(discussion);

describe('referTo', () => {
  it('names a table and the numbers of its rows, counted from 1', () => {
    expect(refer('turns', discussion.turns[1])).toBe('turns/2');
    expect(refer('keywordsBySpeaker', discussion.keywordsBySpeaker.slice(0, 2))).toBe('keywords-by-speaker/1,2');
  });

  it('refers to nothing where nothing is drawn', () => {
    expect(refer('turns', undefined)).toBeUndefined();
    expect(refer('turns', [])).toBeUndefined();
  });

  it('refuses a copy: what is drawn must be a row of the table', () => {
    const [row] = discussion.turns;
    expect(() => refer('turns', row && { ...row })).toThrow('not a row of turns');
  });
});

describe('readReference', () => {
  it('gives the very rows back', () => {
    const drawn = discussion.keywordsBySpeaker.slice(0, 2);
    expect(readReference(discussion, refer('keywordsBySpeaker', drawn))).toEqual({ table: 'keywordsBySpeaker', rows: drawn });
  });

  it.each([undefined, 'turns', 'turns/0', 'turns/99', 'turns/1,99', 'nothing/1', 'turns/1;2', '__proto__/1'])(
    'gives null for %s',
    (reference) => {
      expect(readReference(discussion, reference)).toBeNull();
    },
  );
});
