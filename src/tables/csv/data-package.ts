import { type Column, TABLES, type TableDescription } from '../columns.js';

const FIELD_TYPE: Readonly<Record<Column['type'], string>> = { integer: 'integer', number: 'number', string: 'string', list: 'string' };

/** datapackage.json: the columns' dictionary as a Frictionless Data Package, in Chinese and English. `title` is the discussion's. */
export function dataPackage(title: string, tables: readonly TableDescription[] = TABLES): string {
  const resources = tables.map(({ name, title: { zh, en }, columns }) => ({
    name,
    title: `${zh} · ${en}`,
    path: `${name}.csv`,
    profile: 'tabular-data-resource',
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    dialect: { delimiter: ',', quoteChar: '"', doubleQuote: true, lineTerminator: '\r\n', header: true },
    schema: { fields: columns.map(field), missingValues: [''] },
  }));
  return `${JSON.stringify({ profile: 'tabular-data-package', name: 'yuanzhuo-tables', title, resources }, null, 2)}\n`;
}

function field({ name, type, title, description }: Column) {
  return { name, type: FIELD_TYPE[type], title: `${title.zh} · ${title.en}`, description: `${description.zh} · ${description.en}` };
}
