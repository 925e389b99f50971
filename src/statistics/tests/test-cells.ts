import type { TurnCounts } from './turn-counts.js';

/** Counts by cell (speaker · columns + column), and units by speaker. */
export interface CellCounts {
  readonly counts: Uint32Array;
  readonly units: Float64Array;
}

/** Tests cells: cell → p. Most cells of a speaker share their counts with others, so each combination is tested once. */
export function testCells({ terms, totals, total, test }: TurnCounts, { counts, units }: CellCounts): (cell: number) => number {
  const known = Array.from(units, () => new Map<number, number>());
  return (cell) => {
    const speaker = Math.floor(cell / terms.length);
    const here = counts[cell]!;
    const all = totals[cell % terms.length]!;
    const key = all * (total + 1) + here;
    const p = known[speaker]!.get(key) ?? test({ both: here, row: units[speaker]!, column: all, total });
    known[speaker]!.set(key, p);
    return p;
  };
}
