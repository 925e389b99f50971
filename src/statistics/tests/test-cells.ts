import type { SpeakerCounts } from './speaker-counts.js';
import type { TurnCounts } from './turn-counts.js';

/** Tests cells of the matrices: cell → p. Most cells of a speaker share their counts with others, so each combination is tested once. */
export function testCells({ terms, totals, total, test }: TurnCounts, { counts, units }: SpeakerCounts): (cell: number) => number {
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
