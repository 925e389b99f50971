import { describe, expect, it } from 'vitest';
import { mixColours } from '../../../src/report/slides/mix-colour.js';

describe('mixColours', () => {
  it('goes from the first colour to the second, channel by channel, with two digits each', () => {
    expect(mixColours(['#ffffff', '#000a64'], 0)).toBe('#ffffff');
    expect(mixColours(['#ffffff', '#000a64'], 1)).toBe('#000a64');
    expect(mixColours(['#000000', '#0a14c8'], 0.5)).toBe('#050a64');
  });
});
