import { describe, expect, it } from 'vitest';
import { bootstrapInterval } from '../../../src/math/agreement/bootstrap.js';

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
const units = Array.from({ length: 100 }, (_, i) => i % 2);

describe('bootstrapInterval', () => {
  it('is near that of a share: .5 ± 1.96 · .05', () => {
    const { low, high } = bootstrapInterval(units, mean, 1);
    expect(Number(low)).toBeCloseTo(0.402, 1);
    expect(Number(high)).toBeCloseTo(0.598, 1);
    expect(bootstrapInterval(units, mean, 1)).toEqual({ low, high });
  });

  it('is none for a single unit, and where most draws have no value', () => {
    expect(bootstrapInterval([1], mean, 1)).toEqual({ low: null, high: null });
    expect(bootstrapInterval(units, () => null, 1)).toEqual({ low: null, high: null });
  });
});
