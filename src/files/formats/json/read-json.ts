import { errors } from '../../../errors/errors.js';
import { formatErrors } from '../../../errors/format-errors.js';
import { nameSpeakers } from '../columns/code-names.js';
import type { DecodedFile, Extracted } from '../reader/extracted.js';
import { factsOf } from '../reader/facts-of-keys.js';
import { composeUnits } from '../units/compose-units.js';
import { chooseTable } from './choose-table.js';
import { jsonCodeMaps } from './json-code-maps.js';
import { jsonTables } from './json-tables.js';
import { isRecord, unpackStrings } from './json-tree.js';
import { otherStrings } from './other-strings.js';
import { parseJsonFile } from './parse-json.js';
import { tableUnits } from './table-units.js';

/** JSON or JSON lines of a recogniser, a corpus or a chat → who said what, found by what the fields hold. */
export function readJson(file: DecodedFile): Extracted {
  const value = unpackStrings(parseJsonFile(file));
  if (isNotebook(value)) throw formatErrors.unsupported(file.path, 'Jupyter Notebook', 'md');
  const tables = jsonTables(value);
  const chosen = chooseTable(tables);
  if (chosen === null) throw formatErrors.jsonShape(file.path);
  const rows = nameSpeakers(tableUnits(chosen), jsonCodeMaps(value, tables, chosen.table));
  const composed = composeUnits(rows, otherStrings(value, chosen, rows));
  if (composed.units.length === 0) throw errors.emptyFile(file.path);
  return { ...composed, encoding: file.encoding, facts: isRecord(value) ? factsOf(value, 'file') : [] };
}

const isNotebook = (value: unknown): boolean => isRecord(value) && Array.isArray(value.cells) && 'nbformat' in value;
