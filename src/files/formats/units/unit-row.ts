import type { Unit } from '../../../data.js';

/** A unit before it has its offsets in the text; a text of several lines becomes several units. */
export interface UnitRow extends Omit<Unit, 'from' | 'to'> {
  readonly text: string;
}

type Known = Partial<Omit<UnitRow, 'text'>>;

/** A row of which the format knows only what is given. */
export function unitRow(text: string, known: Known = {}): UnitRow {
  const {
    line = 0,
    afterGap = false,
    level = 0,
    bold = 0,
    quoted = false,
    speaker = null,
    role = '',
    time = '',
    start = null,
    end = null,
  } = known;
  return { text, line, afterGap, level, bold, quoted, speaker, role, time, start, end };
}
