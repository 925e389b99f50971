import { isCarried } from './grade.js';
import type { TurnCounts } from './turn-counts.js';

/** How often each speaker says each tested term or theme. Matrices with a row per speaker, a column per term: cell = speaker · columns + column. */
export interface SpeakerCounts {
  readonly counts: Uint32Array;
  /** Number of the speaker's turns with the term. */
  readonly turns: Uint32Array;
  /** Units by speaker. */
  readonly units: Uint32Array;
}

/** Sums the turns by speaker. For shuffled labels, `speakerOf` replaces the turns' own speakers, and `into` is reused. */
export function sumBySpeaker(turns: TurnCounts, speakerOf = turns.speakerOf, into: SpeakerCounts = emptyCounts(turns)): SpeakerCounts {
  const { counts, turns: inTurns, units } = into;
  const width = turns.terms.length;
  counts.fill(0);
  inTurns.fill(0);
  units.fill(0);
  for (let turn = 0; turn < speakerOf.length; turn++) {
    const speaker = speakerOf[turn]!;
    units[speaker]! += turns.units[turn]!;
    const end = turns.starts[turn + 1]!;
    for (let i = turns.starts[turn]!; i < end; i++) {
      const cell = speaker * width + turns.column[i]!;
      counts[cell]! += turns.count[i]!;
      inTurns[cell]! += 1;
    }
  }
  return into;
}

export function emptyCounts({ speakers, terms }: TurnCounts): SpeakerCounts {
  const cells = speakers * terms.length;
  return { counts: new Uint32Array(cells), turns: new Uint32Array(cells), units: new Uint32Array(speakers) };
}

/** Calls `found` for every cell whose difference rests on more than one turn (isCarried), in order. */
export function forEachCarried(
  { speakers, terms, totals, total }: TurnCounts,
  { counts, turns, units }: SpeakerCounts,
  found: (cell: number) => void,
): void {
  const width = terms.length;
  const turnsOf = new Uint32Array(width);
  for (let cell = 0; cell < turns.length; cell++) turnsOf[cell % width]! += turns[cell]!;
  for (let s = 0; s < speakers; s++) {
    const share = units[s]! / total;
    for (let i = 0; i < width; i++) {
      const cell = s * width + i;
      const own = turns[cell]!;
      const difference = {
        count: counts[cell]!,
        expected: totals[i]! * share,
        turns: own,
        turnsElsewhere: turnsOf[i]! - own,
      };
      if (isCarried(difference)) found(cell);
    }
  }
}
