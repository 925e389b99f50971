import { describe, expect, it } from 'vitest';
import { roleOf, splitRole } from '../../../src/transcript/names/roles.js';

describe('roleOf', () => {
  it.each([
    ['主持人', 'moderator'],
    ['《河岸周报》记者', 'reporter'],
    ['观众2', 'audience'],
    ['答', 'panelist'],
    ['旁白', 'narrator'],
    ['何川', null],
  ])('of %s is %s', (label, role) => expect(roleOf(label)).toBe(role));
});

describe('splitRole', () => {
  it.each([
    ['主持人魏然', { role: 'moderator', rest: '魏然' }],
    ['主持：魏然', { role: 'moderator', rest: '魏然' }],
    ['嘉宾 何川', { role: 'panelist', rest: '何川' }],
    ['何川', null],
  ])('of %s gives %j', (label, split) => expect(splitRole(label)).toEqual(split));
});
