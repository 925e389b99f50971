import { columnRows } from '../columns/column-rows.js';
import type { UnitRow } from '../units/unit-row.js';
import { joinWords } from './assemble-text.js';
import type { ChosenTable } from './choose-table.js';
import { fieldColumn, type JsonField } from './json-columns.js';
import { type JsonRow, MAP_KEY } from './json-tables.js';
import { isRecord, type Json } from './json-tree.js';

/** The rows of the chosen list: words joined to what one speaker says, lists of several speakers in order of time. */
export function tableUnits({ table, fields, found, words }: ChosenTable): readonly UnitRow[] {
  const used = new Set([found.text, found.speaker, found.role, found.start, found.end, found.duration]);
  const columns = fields.map((field, i) => (used.has(i) ? fieldColumn(table.rows, field) : { name: field.name, cells: [] }));
  const speaker = found.speaker === null ? undefined : fields[found.speaker];
  const rows = columnRows(columns, found).map((row, i) =>
    row.speaker === '' && speaker?.up === 0 ? { ...row, speaker: mostOf(table.rows[i]?.record ?? {}, speaker.keys) } : row,
  );
  const joined = words ? joinRows(rows, table.rows) : rows;
  // Where each speaker has a list of their own, only the times show who answers whom.
  return speaker && speaker.up > 0 && (speaker.keys.includes(MAP_KEY) || isOutOfOrder(joined)) ? inOrderOfTime(joined) : joined;
}

/** WhisperX may leave out who says a segment and name who says its words: more than half of those that are named; '' where they are not. */
function mostOf(record: Json, [key = '', ...further]: JsonField['keys']): string {
  if (further.length > 0) return '';
  const counts = new Map<string, number>();
  const named = Object.values(record)
    .filter((list) => Array.isArray(list))
    .flatMap((list) => list.flatMap((item) => (isRecord(item) && typeof item[key] === 'string' ? item[key] : [])));
  for (const name of named) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].find(([, count]) => 2 * count > named.length)?.[0] ?? '';
}

function joinRows(rows: readonly UnitRow[], records: readonly JsonRow[]): readonly UnitRow[] {
  const groups: { readonly rows: UnitRow[]; readonly parent: JsonRow | null }[] = [];
  for (const [i, row] of withoutRepeats(rows).entries()) {
    const parent = records[i]?.parent ?? null;
    const last = groups.at(-1);
    const goesOn = last && last.rows[0]?.speaker === row.speaker && (last.parent === parent || row.speaker !== null);
    if (goesOn) last.rows.push(row);
    else groups.push({ rows: [row], parent });
  }
  return groups.flatMap((group) => joinGroup(group.rows));
}

/** A full stop may have no time of its own. */
function joinGroup(rows: readonly UnitRow[]): readonly UnitRow[] {
  const first = rows.find(({ start }) => start !== null) ?? rows[0];
  const last = rows.findLast(({ end }) => end !== null);
  return first ? [{ ...first, text: joinWords(rows.map(({ text }) => text)), end: last?.end ?? null }] : [];
}

/** Some recognisers say all words again at the end, then with their speakers. */
function withoutRepeats(rows: readonly UnitRow[]): readonly UnitRow[] {
  const isNamed = ({ speaker }: UnitRow): boolean => speaker !== null && speaker !== '' && speaker !== '发言人0';
  const named = rows.filter((row) => isNamed(row));
  const textOf = (list: readonly UnitRow[]): string => list.map(({ text }) => text).join('');
  return named.length * 2 === rows.length && textOf(named) === textOf(rows.filter((row) => !isNamed(row))) ? named : rows;
}

function isOutOfOrder(rows: readonly UnitRow[]): boolean {
  const starts = rows.map(({ start }) => start).filter((start) => start !== null);
  return [...starts].sort((a, b) => a - b).some((start, i) => start !== starts[i]);
}

function inOrderOfTime(rows: readonly UnitRow[]): readonly UnitRow[] {
  const timed = rows.flatMap((row) => (row.start === null ? [] : [{ row, start: row.start }]));
  return timed.length < rows.length ? rows : timed.sort((a, b) => a.start - b.start).map(({ row }) => row);
}
