import type { Language, Tables } from '../../data.js';
import { columnsOf, type Table } from '../../tables/table.js';
import { discussionTables } from '../../tables/written-tables.js';
import { type Cell, cellText, MOST_ROWS, plainSheet, type Sheet, type SheetColumn, widthOf } from './sheet.js';
import { workbookWording } from './wording.js';

/** A table as a sheet, with the number of its rows. */
export interface TableSheet {
  readonly table: Table;
  readonly rows: number;
  readonly sheet: Sheet;
}

/** Every table with readable headings. The same rows as in the CSV files. */
export function tableSheets(tables: Tables, language: Language): readonly TableSheet[] {
  return discussionTables(tables).map(([table, rows]) => ({ table, rows: rows.length, sheet: tableSheet(table, rows, language) }));
}

function tableSheet(table: Table, rows: readonly object[], language: Language): Sheet {
  const { cut, contents } = workbookWording[language];
  const described = columnsOf(table);
  const cells = rows
    .slice(0, MOST_ROWS)
    .map((row) => described.map(({ name }) => toCell((row as Readonly<Record<string, unknown>>)[name], cut(table.name))));
  const columns = described.map((column, i): SheetColumn => {
    const heading = column.title[language];
    const texts = cells.slice(0, 200).map((row) => String(row[i] ?? ''));
    const { format } = column;
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
  const rest = rows.length > MOST_ROWS ? [[contents.rest(rows.length - MOST_ROWS, table.name)]] : [];
  return { ...plainSheet(table.title[language], columns, [...cells, ...rest]), frozen: columns.length > 4 ? 1 : 0 };
}

function toCell(value: unknown, cut: string): Cell {
  if (Array.isArray(value)) return value.length === 0 ? null : cellText(value.join(';'), cut);
  if (value === null || value === undefined || value === '') return null;
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  return cellText(String(value), cut);
}
