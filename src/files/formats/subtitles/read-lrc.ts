import type { Removed, SourceFact } from '../../../data.js';
import { errors } from '../../../errors/errors.js';
import type { DecodedFile, Extracted } from '../reader/extracted.js';
import { composeUnits } from '../units/compose-units.js';
import { readSeconds } from '../units/seconds.js';
import { type UnitRow, unitRow } from '../units/unit-row.js';

const STAMPS = /^(?:\s*\[(?:\d{1,3}:)?\d{1,3}:\d{1,2}(?:\.\d{1,3})?\])+/;
const STAMP = /\[((?:\d{1,3}:)?\d{1,3}:\d{1,2}(?:\.\d{1,3})?)\]/g;
const WORD_STAMP = /<(?:\d{1,3}:)?\d{1,3}:\d{1,2}(?:\.\d{1,3})?>/g;
const HEADER = /^\s*\[([a-z#]{1,10}):([^\]]*)\]\s*$/i;

/** Timed lines of LRC → a row a stamp, in order of time. Stamps of words go, headers are no text; [ti:…] is the title. */
export function readLrc({ text, encoding, path }: DecodedFile): Extracted {
  const rows: UnitRow[] = [];
  const removed: Removed[] = [];
  const facts: SourceFact[] = [];
  for (const [i, line] of text.split('\n').entries()) {
    const header = HEADER.exec(line);
    if (header && !STAMPS.test(line)) {
      removed.push({ line: i + 1, kind: 'data', text: line.trim() });
      const value = header[2]?.trim() ?? '';
      if (header[1]?.toLowerCase() === 'ti' && value !== '' && facts.length === 0) facts.push({ key: 'title', value, origin: 'file' });
      continue;
    }
    rows.push(...timedRows(line, i + 1));
  }
  const composed = composeUnits(inOrderOfTime(rows), removed);
  if (composed.units.length === 0) throw errors.emptyFile(path);
  return { ...composed, encoding, facts };
}

function timedRows(line: string, number: number): readonly UnitRow[] {
  const stamps = STAMPS.exec(line)?.[0] ?? '';
  const text = line.slice(stamps.length).replace(WORD_STAMP, '').trim();
  if (stamps === '') return [unitRow(text, { line: number })];
  return [...stamps.matchAll(STAMP)].map(([, time = '']) => unitRow(text, { line: number, time, start: readSeconds(time) }));
}

/** Lines without a stamp stay behind the one before. */
function inOrderOfTime(rows: readonly UnitRow[]): readonly UnitRow[] {
  let last = 0;
  const placed = rows.map((row) => {
    last = row.start ?? last;
    return { row, at: last };
  });
  const sorted = placed.sort((a, b) => a.at - b.at).map(({ row }) => row);
  return sorted.map((row, i) => ({ ...row, end: row.start === null ? null : (sorted[i + 1]?.start ?? null) }));
}
