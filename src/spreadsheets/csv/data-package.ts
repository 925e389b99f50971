import type { ColumnType } from '../../tables/column.js';
import { columnsOf, type NamedColumn, type Table } from '../../tables/table.js';

const FIELD_TYPE: Readonly<Record<ColumnType, string>> = { integer: 'integer', number: 'number', string: 'string', list: 'string' };

/** datapackage.json: the columns' dictionary as a Frictionless Data Package, in Chinese and English. `title` is the discussion's. */
export function dataPackage(title: string, tables: readonly Table[]): string {
  const resources = tables.map((table) => ({
    name: table.name,
    title: `${table.title.zh} · ${table.title.en}`,
    path: `${table.name}.csv`,
    profile: 'tabular-data-resource',
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    dialect: { delimiter: ',', quoteChar: '"', doubleQuote: true, lineTerminator: '\r\n', header: true },
    schema: { fields: columnsOf(table).map(field), missingValues: [''] },
  }));
  return `${JSON.stringify({ profile: 'tabular-data-package', name: 'yuanzhuo-tables', title, resources }, null, 2)}\n`;
}

function field({ name, type, title, description }: NamedColumn) {
  return { name, type: FIELD_TYPE[type], title: `${title.zh} · ${title.en}`, description: `${description.zh} · ${description.en}` };
}
