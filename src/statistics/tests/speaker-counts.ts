import { isCarried } from './grade.js';
import type { TurnCounts } from './turn-counts.js';

/** How often each speaker says each tested thing: one row of the matrices per speaker, one column per term or theme. */
export interface SpeakerCounts {
  readonly counts: Uint32Array;
  /** In how many turns of the speaker. */
  readonly turns: Uint32Array;
  /** Units of each speaker. */
  readonly units: Uint32Array;
}

/** Sums the turns by speaker. `speakerOf` may say otherwise than the turns themselves, and `into` may be used again: so labels are shuffled. */
export function sumBySpeaker(turns: TurnCounts, speakerOf = turns.speakerOf, into: SpeakerCounts = emptyCounts(turns)): SpeakerCounts {
  const { counts, turns: inTurns, units } = into;
  const width = turns.terms.length;
  counts.fill(0);
  inTurns.fill(0);
  units.fill(0);
  for (let turn = 0; turn < speakerOf.length; turn++) {
    const speaker = speakerOf[turn] ?? 0;
    units[speaker] = (units[speaker] ?? 0) + (turns.units[turn] ?? 0);
    const end = turns.starts[turn + 1] ?? 0;
    for (let i = turns.starts[turn] ?? 0; i < end; i++) {
      const cell = speaker * width + (turns.column[i] ?? 0);
      counts[cell] = (counts[cell] ?? 0) + (turns.count[i] ?? 0);
      inTurns[cell] = (inTurns[cell] ?? 0) + 1;
    }
  }
  return into;
}

export function emptyCounts({ speakers, terms }: TurnCounts): SpeakerCounts {
  const cells = speakers * terms.length;
  return { counts: new Uint32Array(cells), turns: new Uint32Array(cells), units: new Uint32Array(speakers) };
}

/** Calls `found` for every cell whose difference more than one turn carries, in order. */
export function forEachCarried(
  { speakers, terms, totals, total }: TurnCounts,
  { counts, turns, units }: SpeakerCounts,
  found: (cell: number) => void,
): void {
  const width = terms.length;
  const turnsOf = new Uint32Array(width);
  for (let cell = 0; cell < turns.length; cell++) turnsOf[cell % width] = (turnsOf[cell % width] ?? 0) + (turns[cell] ?? 0);
  for (let s = 0; s < speakers; s++) {
    const share = (units[s] ?? 0) / total;
    for (let i = 0; i < width; i++) {
      const cell = s * width + i;
      const own = turns[cell] ?? 0;
      const difference = {
        count: counts[cell] ?? 0,
        expected: (totals[i] ?? 0) * share,
        turns: own,
        turnsElsewhere: (turnsOf[i] ?? 0) - own,
      };
      if (isCarried(difference)) found(cell);
    }
  }
}
