import { describe, expect, it } from 'vitest';
import { correspondence } from '../../src/math/correspondence.js';
import { expectNear } from './near.js';

// All expected values are from numpy: linalg.svd.
describe('correspondence', () => {
  const table = [
    [8, 1, 2],
    [3, 7, 1],
    [1, 2, 9],
    [4, 4, 4],
    [6, 0, 5],
  ];
  const found = correspondence(table);

  it('gives the principal coordinates of rows and columns', () => {
    const rows = [
      [-0.1980352227374322, 0.6742083289135758],
      [0.9289050631778042, -0.03225017757487508],
      [-0.37403510856732824, -0.7197021009990199],
      [0.19295116082412378, -0.06794771065801222],
      [-0.5333237156296032, 0.21729618865078856],
    ];
    const columns = [
      [-0.14091820378968312, 0.5603218872364986],
      [0.875954129204053, -0.1982186530131656],
      [-0.43634082502303434, -0.45485811319136416],
    ];
    rows.forEach(([x = 0, y = 0], i) => {
      expectNear(found?.rows[i]?.x ?? 0, x);
      expectNear(found?.rows[i]?.y ?? 0, y);
    });
    columns.forEach(([x = 0, y = 0], i) => {
      expectNear(found?.columns[i]?.x ?? 0, x);
      expectNear(found?.columns[i]?.y ?? 0, y);
    });
  });

  it('gives the inertia, its share on either axis, and what each row contributes', () => {
    expectNear(found?.inertia ?? 0, 0.4733208710481437);
    expectNear(found?.shares[0] ?? 0, 0.5625527365002735);
    expectNear(found?.shares[1] ?? 0, 0.43744726349972657);
    const contributions = [0.2013219433478898, 0.3522313492027315, 0.29261261589796417, 0.018612962338289855, 0.13522112921312462];
    contributions.forEach((expected, i) => {
      expectNear(found?.rows[i]?.contribution ?? 0, expected);
    });
  });

  it('has the example of its explanation', () => {
    const diagonal = correspondence([
      [2, 0, 0],
      [0, 2, 0],
      [0, 0, 2],
    ]);
    expectNear(diagonal?.inertia ?? 0, 2);
    expectNear(diagonal?.shares[0] ?? 0, 0.5);
  });

  it('gives nothing of a table too small, with an empty line, or without differences in two dimensions', () => {
    const alike = [1, 2, 3].map((times) => [3 * times, 2 * times, times]);
    const oneAxis = [
      [8, 1, 1],
      [4, 4, 4],
      [1, 8, 8],
    ];
    for (const counts of [
      [],
      [[1, 2, 3]],
      [
        [1, 2],
        [2, 1],
        [3, 3],
      ],
      [
        [1, 2, 0],
        [2, 1, 0],
        [1, 1, 0],
      ],
      alike,
      oneAxis,
    ]) {
      expect(correspondence(counts)).toBeNull();
    }
  });
});
