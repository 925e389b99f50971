import { describe, expect, it } from 'vitest';
import { shareHeld } from '../../../src/report/findings/recounts.js';

describe('the recounts of a find', () => {
  it('are a share of the choices', () => {
    expect(shareHeld({ recounts: 4, held: 1 })).toBe(0.25);
    expect(shareHeld({ recounts: 4, held: 0 })).toBe(0);
  });

  it('are all of them where it was not recounted', () => {
    expect(shareHeld({ recounts: null, held: null })).toBe(1);
    expect(shareHeld({ recounts: 0, held: 0 })).toBe(1);
  });
});
