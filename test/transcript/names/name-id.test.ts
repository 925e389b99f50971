import { describe, expect, it } from 'vitest';
import { nameId } from '../../../src/transcript/names/name-id.js';

describe('nameId', () => {
  it.each([
    ['何　川', '何川'],
    ['Ｋａｉ Li', 'kaili'],
    ['SPEAKER_01', 'speaker_01'],
    ['何川', '何川'],
  ])('of %j is %j, however it is spaced and whatever its width and case', (name, id) => expect(nameId(name)).toBe(id));
});
