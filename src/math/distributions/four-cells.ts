/** A 2 × 2 table by its first cell and its margins. */
export interface FourCells {
  /** Units that have both: the word said by the speaker, the sentence with both terms. */
  readonly both: number;
  /** Units in the first row (words of the speaker) and in the first column (occurrences of the word). */
  readonly row: number;
  readonly column: number;
  /** All units. */
  readonly total: number;
}

/** Observed and expected count of one cell. */
export interface Cell {
  readonly observed: number;
  /** Row total · column total / all: what independence of row and column would give. */
  readonly expected: number;
}

/** The four cells: both, row only, column only, neither. An empty table (total 0) expects 0 everywhere. */
export function fourCells({ both, row, column, total }: FourCells): readonly [Cell, Cell, Cell, Cell] {
  const expect = (r: number, c: number): number => (total === 0 ? 0 : (r * c) / total);
  return [
    { observed: both, expected: expect(row, column) },
    { observed: row - both, expected: expect(row, total - column) },
    { observed: column - both, expected: expect(total - row, column) },
    { observed: total - row - column + both, expected: expect(total - row, total - column) },
  ];
}
