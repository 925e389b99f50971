import type { ColumnType } from '../../tables/column.js';
import { columnsOf, type NamedColumn, type Table } from '../../tables/table.js';

const FIELD_TYPE: Readonly<Record<ColumnType, string>> = { integer: 'integer', number: 'number', string: 'string', list: 'string' };

/** What programs change on opening a CSV, and how to have it as it is. */
const TO_IMPORT = {
  zh: [
    '软件按默认方式打开这些 CSV 会改动一些格：像数字的词和名字（007 变成 7，长数字只留前十几位），像日期、时间、分数、百分数、TRUE 的（2026-06-12、3-4、12:30），pandas 还把 NA、null 当作空格，小数也只保留十几位。句子编号（s12.3）不会变。',
    '要一字不差，请把各列按文本导入：LibreOffice 在打开时选中各列，列类型选“文本”；Excel 用“数据 → 从文本/CSV”，选“不检测数据类型”；pandas 用 read_csv(…, dtype=str, keep_default_na=False)；R 用 read.csv(…, colClasses = "character", na.strings = "", fileEncoding = "UTF-8-BOM")。',
    "以 = + - @ 开头的文字（全角也算）前面加了一个 '，以免被当作公式。workbook.xlsx 没有这些问题。",
  ].join(''),
  en: [
    'Programs that open these CSV files with their defaults change some cells: words and names that look like numbers (007 becomes 7, of long digits the first fifteen or so stay), like dates, times, fractions, percentages or TRUE (2026-06-12, 3-4, 12:30); and pandas takes NA and null for empty, and drops the last digits of a long decimal. Sentence numbers (s12.3) stay as they are.',
    'To have every cell as it is written, import the columns as text: in LibreOffice select them when the file is opened and choose the column type Text; in Excel Data → From Text/CSV without detecting data types; in pandas read_csv(…, dtype=str, keep_default_na=False); in R read.csv(…, colClasses = "character", na.strings = "", fileEncoding = "UTF-8-BOM").',
    "A text that begins with = + - @ (full-width too) has an ' before it, so that nothing takes it for a formula. workbook.xlsx has none of this.",
  ].join(' '),
};

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
  const description = `${TO_IMPORT.zh} · ${TO_IMPORT.en}`;
  return `${JSON.stringify({ profile: 'tabular-data-package', name: 'yuanzhuo-tables', title, description, resources }, null, 2)}\n`;
}

function field({ name, type, title, description }: NamedColumn) {
  return { name, type: FIELD_TYPE[type], title: `${title.zh} · ${title.en}`, description: `${description.zh} · ${description.en}` };
}
