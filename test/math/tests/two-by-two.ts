import fc from 'fast-check';
import type { FourCells } from '../../../src/math/distributions/four-cells.js';

export const table = (both: number, row: number, column: number, total: number): FourCells => ({ both, row, column, total });

/** Any 2 × 2 table of small counts. */
export const anyTable: fc.Arbitrary<FourCells> = fc
  .record({ row: fc.nat(40), column: fc.nat(40), rest: fc.nat(40), overlap: fc.nat(40) })
  .map(({ row, column, rest, overlap }) => {
    const both = Math.min(row, column, overlap);
    return table(both, row, column, row + column - both + rest);
  });
