import { describe, expect, it } from 'vitest';
import { speakerPlausibility } from '../../../../src/files/formats/columns/speaker-plausibility.js';

describe('speakerPlausibility', () => {
  it.each([
    ['何川', 1],
    ['主持人', 1],
    ['SPEAKER_00', 1],
    ['Nora Fielding', 0.9],
    ['S1', 0.9],
    ['渡口的灯', 0.5],
    ['12', 0.5],
    ['kai.li', 0.45],
    ['zh-CN', 0],
    ['happy', 0],
  ])('of %s is %d', (value, plausibility) => expect(speakerPlausibility(value)).toBe(plausibility));
});
