import type { Language, Tables } from '../../data.js';
import { type Column, describeTable, type TableDescription } from '../columns.js';
import { rowsByTable } from '../csv/table-files.js';
import { type Cell, type CellFormat, cellText, MOST_ROWS, plainSheet, type Sheet, type SheetColumn, widthOf } from './sheet.js';
import { workbookWording } from './wording.js';

/** A table as a sheet, with its name as in the file names and the number of its rows. */
export interface TableSheet {
  readonly table: string;
  readonly rows: number;
  readonly sheet: Sheet;
}

/** Every table with readable headings. The same rows as in the CSV files. */
export function tableSheets(tables: Tables, language: Language): readonly TableSheet[] {
  return [...rowsByTable(tables)].map(([table, rows]) => ({
    table,
    rows: rows.length,
    sheet: tableSheet(describeTable(table), rows, language),
  }));
}

function tableSheet(description: TableDescription, rows: readonly object[], language: Language): Sheet {
  const { cut, contents } = workbookWording[language];
  const cells = rows
    .slice(0, MOST_ROWS)
    .map((row) => description.columns.map(({ name }) => toCell((row as Readonly<Record<string, unknown>>)[name], cut(description.name))));
  const columns = description.columns.map((column, i): SheetColumn => {
    const heading = column.title[language];
    const texts = cells.slice(0, 200).map((row) => String(row[i] ?? ''));
    const format = formatOf(description.name, column);
    const long = column.name === 'text';
    // Two characters for the arrow of the filter.
    const least = Math.max(widthOf([heading], { least: 6, most: 20 }) + 2);
    const numeric = format !== 'text' && format !== 'number' && format !== 'integer';
    return {
      heading,
      format,
      width: numeric ? Math.max(least, 10) : widthOf(texts, { least, most: long ? 90 : 40 }),
      ...(long ? { wrap: true } : {}),
    };
  });
  const rest = rows.length > MOST_ROWS ? [[contents.rest(rows.length - MOST_ROWS, description.name)]] : [];
  return { ...plainSheet(description.title[language], columns, [...cells, ...rest]), frozen: columns.length > 4 ? 1 : 0 };
}

function toCell(value: unknown, cut: string): Cell {
  if (Array.isArray(value)) return value.length === 0 ? null : cellText(value.join(';'), cut);
  if (value === null || value === undefined || value === '') return null;
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  return cellText(String(value), cut);
}

/** Numbers that name something are not grouped by thousands. */
const NAMES = new Set([
  'turn',
  'section',
  'first_turn',
  'last_turn',
  'first_section',
  'key',
  'counts',
  'testable',
  'lockword',
  'start',
  'end',
]);
const PROBABILITIES = new Set(['p', 'q', 'p_shuffled', 'q_shuffled', 'smallest_p']);
const COEFFICIENTS = new Set(['dice', 'jaccard', 'npmi', 'gini', 'dispersion', 'score']);

function formatOf(table: string, { name, type }: Column): CellFormat {
  if (type === 'string' || type === 'list') return 'text';
  if (NAMES.has(name)) return 'number';
  if (type === 'integer') return 'integer';
  if (PROBABILITIES.has(name)) return 'probability';
  if (COEFFICIENTS.has(name)) return 'coefficient';
  if (name === 'share' || (table === 'theme-by-speaker' && (name === 'low' || name === 'high'))) return 'percent';
  return 'rate';
}
