import type { Cell, Column } from '../columns/cells.js';
import { assembleText } from './assemble-text.js';
import type { JsonRow, JsonTable } from './json-tables.js';
import { isRecord, type Json } from './json-tree.js';

/** A field of the records of a table: of the record itself, or of the one above (`up` times) in whose list it stands. */
export interface JsonField {
  readonly up: number;
  readonly keys: readonly string[];
  /** Name for the hints: the keys joined by dots. */
  readonly name: string;
}

/** Fields are read off the first records … */
const SAMPLE = 300;
/** … and by no more than so many. */
const MOST_FIELDS = 200;

/** The fields of the records of a table: plain ones, those of records within, lists (as the text that they are made of), those of records above. */
export function jsonFields({ rows }: JsonTable): readonly JsonField[] {
  const fields = new Map<string, JsonField>();
  for (const row of spread(rows)) {
    let up = 0;
    for (let at: JsonRow | null = row; at; at = at.parent) {
      addFields(fields, at.record, { up, keys: [] });
      up++;
    }
    if (fields.size > MOST_FIELDS) break;
  }
  return [...fields.values()].slice(0, MOST_FIELDS);
}

/** Some rows of a table, of its beginning and its middle. */
export function spread(rows: readonly JsonRow[]): readonly JsonRow[] {
  if (rows.length <= SAMPLE) return rows;
  const middle = rows.length >> 1;
  return [...rows.slice(0, SAMPLE >> 1), ...rows.slice(middle, middle + (SAMPLE >> 1))];
}

export const fieldColumn = (rows: readonly JsonRow[], field: JsonField): Column => ({
  name: field.name,
  inherited: field.up > 0,
  cells: rows.map((row) => cellOf(row, field)),
});

function addFields(
  fields: Map<string, JsonField>,
  record: Json,
  { up, keys }: { readonly up: number; readonly keys: readonly string[] },
): void {
  for (const [key, value] of Object.entries(record)) {
    if (isRecord(value) && keys.length < 3) addFields(fields, value, { up, keys: [...keys, key] });
    if (value === null || isRecord(value)) continue;
    // The lists of records above hold this very record.
    if (Array.isArray(value) && up > 0) continue;
    const path = [...keys, key];
    const id = `${up}\u0000${path.join('\u0000')}`;
    if (!fields.has(id)) fields.set(id, { up, keys: path, name: path.join('.') });
  }
}

function cellOf(row: JsonRow, { up, keys }: JsonField): Cell {
  let at: JsonRow | null = row;
  for (let i = 0; i < up; i++) at = at?.parent ?? null;
  let value: unknown = at?.record;
  for (const key of keys) value = isRecord(value) ? value[key] : undefined;
  if (Array.isArray(value)) return assembleText(value, keys.at(-1));
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
}
