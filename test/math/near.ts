import { expect } from 'vitest';

/** Asserts that two numbers agree to a relative 1e-9. */
export function expectNear(actual: number, expected: number): void {
  expect(Math.abs(actual - expected) / Math.abs(expected), `${actual} is not near ${expected}`).toBeLessThan(1e-9);
}
