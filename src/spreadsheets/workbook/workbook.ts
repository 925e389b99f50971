import type { Language, Tables } from '../../data.js';
import { columnsOf, type Table } from '../../tables/table.js';
import { discussionTables } from '../../tables/written-tables.js';
import { discussionLine } from '../describe-discussion.js';
import { matrixSheets, type TalkRows, type WorkbookColours } from './matrices.js';
import { cellText, MOST_ROWS, plainSheet, type Sheet, widthOf } from './sheet.js';
import { type TableSheet, tableSheets } from './table-sheets.js';
import { workbookWording } from './wording.js';
import { sheetsToXlsx } from './write-xlsx.js';

export interface WorkbookParts {
  readonly tables: Tables;
  readonly talk: TalkRows;
  readonly language: Language;
  readonly colours: WorkbookColours;
  /** Typeface of all cells. */
  readonly font: string;
  /** Name and version of the program, as the report writes it. */
  readonly product: string;
}

/** What any workbook of tables is made from. */
export interface BookParts extends Pick<WorkbookParts, 'language' | 'font' | 'product'> {
  readonly title: string;
  /** What is known of it, in a line; '' where nothing is. */
  readonly about: string;
  /** The first one stands before the matrices. */
  readonly tables: readonly (readonly [Table, readonly object[]])[];
  readonly matrices: readonly Sheet[];
}

/** Rows → workbook.xlsx: contents, matrices with charts, every table, and what its columns mean. Always the same bytes. */
export const tablesToXlsx = (parts: WorkbookParts): Promise<Uint8Array> => bookToXlsx(bookOf(parts));

/** The same of any tables. */
export const bookToXlsx = (parts: BookParts): Promise<Uint8Array> => sheetsToXlsx(bookSheets(parts), parts);

/** The workbook of a discussion as data: what is known of it stands before everything else. */
export const workbookSheets = (parts: WorkbookParts): readonly Sheet[] => bookSheets(bookOf(parts));

const bookOf = (parts: WorkbookParts): BookParts => ({
  ...parts,
  title: parts.tables.title,
  about: discussionLine(parts.tables, parts.language),
  tables: discussionTables(parts.tables),
  matrices: matrixSheets(parts),
});

function bookSheets(parts: BookParts): readonly Sheet[] {
  const { matrices, language } = parts;
  const sheets = tableSheets(parts.tables, language);
  const [first, ...others] = sheets.map(({ sheet }) => sheet);
  return [contentsSheet(parts, sheets), ...(first ? [first] : []), ...matrices, ...others, dictionarySheet(sheets, language)];
}

function contentsSheet({ title, about, matrices, language, product }: BookParts, sheets: readonly TableSheet[]): Sheet {
  const wording = workbookWording[language];
  const { contents, dictionary } = wording;
  const ofMatrix = new Map([wording.talk, wording.words, wording.themes].map(({ sheet, holds }) => [sheet, holds]));
  const [first, ...others] = sheets.map(({ table, rows, sheet }) => {
    const more = rows > MOST_ROWS ? contents.tooMany(MOST_ROWS) : '';
    return [sheet.name, `${table.holds[language]}${more}`, rows, `tables/${table.name}.csv`] as const;
  });
  const rows = [
    ...(first ? [first] : []),
    ...matrices.map(({ name, rows }) => [name, ofMatrix.get(name) ?? '', rows.length, contents.matrix] as const),
    ...others,
    [dictionary.sheet, dictionary.holds, null, 'tables/datapackage.json'] as const,
  ];
  const column = (heading: string, i: 0 | 1 | 3) =>
    ({ heading, format: 'text', width: widthOf([heading, ...rows.map((row) => row[i])], { least: 12, most: 80 }) }) as const;
  const { sheet, holds, rows: number, file } = contents.columns;
  return {
    ...plainSheet(
      contents.sheet,
      [column(sheet, 0), column(holds, 1), { heading: number, format: 'integer', width: 10 }, column(file, 3)],
      rows,
    ),
    heads: [cellText(title, ''), ...(about === '' ? [] : [cellText(about, '')]), contents.byProgram(product)],
    filter: false,
    links: new Map(rows.map(([name], i) => [i, name])),
  };
}

function dictionarySheet(sheets: readonly TableSheet[], language: Language): Sheet {
  const { dictionary } = workbookWording[language];
  const { sheet, heading, name, meaning } = dictionary.columns;
  const rows = sheets.flatMap(({ table, sheet }) =>
    columnsOf(table).map((column) => [sheet.name, column.title[language], column.name, column.description[language]]),
  );
  const column = (heading: string, i: number, most: number) =>
    ({
      heading,
      format: 'text',
      width: widthOf(
        rows.flatMap((row) => row.slice(i, i + 1)),
        { least: 12, most },
      ),
    }) as const;
  return plainSheet(
    dictionary.sheet,
    [column(sheet, 0, 24), column(heading, 1, 24), column(name, 2, 24), { ...column(meaning, 3, 90), wrap: true }],
    rows,
  );
}
