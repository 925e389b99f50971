import { isAlternatives } from './assemble-text.js';
import { DEEPEST, isRecord, type Json } from './json-tree.js';

/** Records under the same path of a JSON value: a list, or the lists of all records of a list above. */
export interface JsonTable {
  /** Keys from the top; '*' for the items of a list, '@' for the values of a map. */
  readonly path: string;
  readonly rows: readonly JsonRow[];
}

export interface JsonRow {
  readonly record: Json;
  /** The record in whose list it stands, null at the top. */
  readonly parent: JsonRow | null;
}

/** Under this key a record carries the key that it has in a map: the name in { "何川": […] }. */
export const MAP_KEY = '@key';
/** Under this key a record carries an item that is no record but a string. */
export const ITEM = '@item';

/** All lists of records of a value, those of one path together, and the value itself as one record. */
export function jsonTables(value: unknown): readonly JsonTable[] {
  const walk = new Walk();
  if (Array.isArray(value)) walk.list(value, { path: '$', parent: null, depth: 0 });
  else if (isRecord(value)) {
    const row = { record: value, parent: null };
    walk.add('$', row);
    walk.record(value, { path: '$', parent: row, depth: 0 });
  }
  return [...walk.tables].map(([path, rows]) => ({ path, rows }));
}

interface Position {
  readonly path: string;
  readonly parent: JsonRow | null;
  readonly depth: number;
}

class Walk {
  readonly tables = new Map<string, JsonRow[]>();

  add(path: string, row: JsonRow): void {
    const rows = this.tables.get(path);
    if (rows) rows.push(row);
    else this.tables.set(path, [row]);
  }

  list(items: readonly unknown[], { path, parent, depth }: Position): void {
    if (depth > DEEPEST) return;
    const keyed = keysAsSpeakers(items);
    for (const item of items) {
      if (Array.isArray(item)) this.list(item, { path: `${path}.*`, parent, depth: depth + 1 });
      else if (keyed && isRecord(item)) this.#keyed(item, { path: `${path}.*`, parent, depth });
      else if (isRecord(item)) this.#item(item, { path: `${path}.*`, parent, depth });
      else if (typeof item === 'string') this.add(`${path}.*`, { record: { [ITEM]: item }, parent });
    }
  }

  record(record: Json, { path, parent, depth }: Position): void {
    if (depth > DEEPEST) return;
    const map = isMap(record);
    for (const [key, value] of Object.entries(record)) {
      if (map) this.#mapped(key, value, { path: `${path}.@`, parent, depth: depth + 1 });
      else if (Array.isArray(value))
        this.list(isAlternatives(key) ? value.slice(0, 1) : value, { path: `${path}.${key}`, parent, depth: depth + 1 });
      else if (isRecord(value)) this.record(value, { path: `${path}.${key}`, parent, depth: depth + 1 });
    }
  }

  #item(record: Json, { path, parent, depth }: Position): void {
    const row = { record, parent };
    this.add(path, row);
    this.record(record, { path, parent: row, depth: depth + 1 });
  }

  /** [{ "何川": "…" }, { "陆萍": "…" }] */
  #keyed(record: Json, { path, parent }: Position): void {
    for (const [key, text] of Object.entries(record)) this.add(path, { record: { [MAP_KEY]: key, [ITEM]: text }, parent });
  }

  #mapped(key: string, value: unknown, { path, parent, depth }: Position): void {
    if (Array.isArray(value)) this.list(value, { path, parent: { record: { [MAP_KEY]: key }, parent }, depth });
    else if (isRecord(value)) this.#item({ [MAP_KEY]: key, ...value }, { path, parent, depth });
    else if (typeof value === 'string') this.add(path, { record: { [MAP_KEY]: key, [ITEM]: value }, parent });
  }
}

/** Records of one key each, which comes back: the key is who speaks. */
function keysAsSpeakers(items: readonly unknown[]): boolean {
  const records = items.slice(0, 200).filter((item) => isRecord(item));
  if (records.length < 3 || records.length < Math.min(items.length, 200)) return false;
  const keys = new Set(records.flatMap((record) => Object.keys(record)));
  return records.every((record) => isOneString(record)) && keys.size >= 2 && keys.size < records.length;
}

const isOneString = (record: Json): boolean => {
  const values = Object.values(record);
  return values.length === 1 && typeof values[0] === 'string';
};

/** Whether the keys of a record are data: values of one shape under keys of which each is another. */
function isMap(record: Json): boolean {
  const values = Object.values(record);
  if (values.length < 2) return false;
  const shapes = values.slice(0, 50).map((value) => shapeOf(value));
  const [first] = shapes;
  if (!first || first.kind === 'other') return false;
  return shapes.every(({ kind, keys }) => kind === first.kind && overlap(keys, first.keys) >= 0.7);
}

interface Shape {
  readonly kind: 'records' | 'strings' | 'record' | 'other';
  readonly keys: readonly string[];
}

function shapeOf(value: unknown): Shape {
  if (isRecord(value)) return { kind: 'record', keys: Object.keys(value) };
  if (!Array.isArray(value) || value.length === 0) return { kind: 'other', keys: [] };
  const [item] = value;
  if (isRecord(item)) return { kind: 'records', keys: Object.keys(item) };
  return typeof item === 'string' ? { kind: 'strings', keys: [] } : { kind: 'other', keys: [] };
}

function overlap(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 && b.length === 0) return 1;
  const shared = a.filter((key) => b.includes(key)).length;
  return shared / Math.max(1, new Set([...a, ...b]).size);
}
