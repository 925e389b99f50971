import { printTime, rangeEnd, recordingSeconds } from '../units/seconds.js';
import { type UnitRow, unitRow } from '../units/unit-row.js';
import { type Cell, type Column, columnAt, writeCell } from './cells.js';
import type { FoundColumns } from './find-columns.js';

interface Writing {
  /** The line of a row by its index. */
  readonly lineOf: (row: number) => number;
  readonly timeOf: (value: unknown, unit: number) => string;
}

const UNPRINTED: Writing = { lineOf: () => 0, timeOf: printTime };

/** The rows of a table, by its columns, in their order. */
export function columnRows(columns: readonly Column[], found: FoundColumns, { lineOf, timeOf } = UNPRINTED): readonly UnitRow[] {
  const cell = (index: number | null, row: number): Cell => columnAt(columns, index)?.cells[row] ?? null;
  const texts = columnAt(columns, found.text)?.cells ?? [];
  return texts.map((text, row) => {
    const from = cell(found.start, row);
    const start = recordingSeconds(from, found.unit);
    return unitRow(writeCell(text), {
      line: lineOf(row),
      speaker: found.speaker === null ? null : speakerName(cell(found.speaker, row)),
      role: writeCell(cell(found.role, row)),
      time: timeOf(from, found.unit),
      start,
      end:
        recordingSeconds(cell(found.end, row), found.unit) ??
        endOf(start, recordingSeconds(cell(found.duration, row), found.unit)) ??
        rangeEnd(from),
    });
  });
}

/** A bare number is no name: '发言人0' can still be found in the file. */
export function speakerName(cell: Cell): string {
  const name = writeCell(cell).replace(/\s*[：:]$/, '');
  return /^\d+$/.test(name) ? `发言人${name}` : name;
}

const endOf = (start: number | null, duration: number | null): number | null =>
  start === null || duration === null ? null : start + duration;
