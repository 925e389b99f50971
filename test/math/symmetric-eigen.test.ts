import { describe, expect, it } from 'vitest';
import { symmetricEigen } from '../../src/math/symmetric-eigen.js';
import { expectNear } from './near.js';

describe('symmetricEigen', () => {
  // numpy.linalg.eigvalsh
  it('gives the values of numpy, and vectors that the matrix only stretches', () => {
    const matrix = [
      [0, -5, 0, 3],
      [-5, -8, 2, 9],
      [0, 2, 8, -4],
      [3, 9, -4, -2],
    ];
    const found = symmetricEigen(matrix);
    const values = [9.570256319985727, 4.013648389702607, 1.5051379849688094, -17.08904269465716];
    found.forEach(({ value, vector }, i) => {
      expectNear(value, values[i] ?? 0);
      for (const [j, row] of matrix.entries()) {
        const stretched = row.reduce((sum, part, k) => sum + part * (vector[k] ?? 0), 0);
        expect(Math.abs(stretched - value * (vector[j] ?? 0))).toBeLessThan(1e-9);
      }
    });
  });

  it('gives nothing for an empty matrix', () => expect(symmetricEigen([])).toEqual([]));
});
