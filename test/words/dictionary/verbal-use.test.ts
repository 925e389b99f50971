import { describe, expect, it } from 'vitest';
import { announcesVerb, followsVerb } from '../../../src/words/dictionary/verbal-use.js';

describe('announcesVerb', () => {
  it.each([
    ['要', 'v', true],
    ['慢慢', 'd', true],
    ['我们', 'r', true],
    ['这', 'r', false],
    ['茶', 'n', false],
  ])('of %s/%s is %s', (folded, tag, expected) => expect(announcesVerb({ folded, tag })).toBe(expected));
});

describe('followsVerb', () => {
  it('is true of particles and objects after a verb', () =>
    expect(['了', '一下', '这个', '茶'].map((folded) => followsVerb({ folded }))).toEqual([true, true, true, false]));
});
