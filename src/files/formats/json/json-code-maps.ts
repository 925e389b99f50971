import { codeMaps, isName } from '../columns/code-names.js';
import { fieldColumn, jsonFields } from './json-columns.js';
import type { JsonTable } from './json-tables.js';
import { DEEPEST, isRecord } from './json-tree.js';

/** A list of people, or a dictionary, that may say who the codes of the speakers are. */
export function jsonCodeMaps(value: unknown, tables: readonly JsonTable[], spoken: JsonTable): readonly ReadonlyMap<string, string>[] {
  const lists = tables.filter((table) => table.rows.length <= MOST && !isAround(table.path, spoken.path));
  const fromLists = lists.flatMap((table) => codeMaps(ownFields(table).map((field) => fieldColumn(table.rows, field))));
  const dictionaries: ReadonlyMap<string, string>[] = [];
  collectDictionaries(value, { found: dictionaries, depth: 0 });
  return [...dictionaries, ...fromLists];
}

const MOST = 2000;

/** The records that speak, those that they stand in, and those that stand in them, say nothing of who the codes are. */
const isAround = (path: string, spoken: string): boolean => `${path}.`.startsWith(`${spoken}.`) || `${spoken}.`.startsWith(`${path}.`);

const ownFields = (table: JsonTable) => jsonFields(table).filter(({ up }) => up === 0);

function collectDictionaries(
  value: unknown,
  { found, depth }: { readonly found: ReadonlyMap<string, string>[]; readonly depth: number },
): void {
  if (depth > DEEPEST || found.length > MOST) return;
  if (Array.isArray(value)) {
    if (value.length <= MOST) for (const item of value) collectDictionaries(item, { found, depth: depth + 1 });
  } else if (isRecord(value)) {
    const entries = Object.entries(value);
    const names = entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string' && isName(entry[1]));
    if (names.length > 0 && names.length === entries.length) found.push(new Map(names));
    else for (const [, item] of entries) collectDictionaries(item, { found, depth: depth + 1 });
  }
}
