import { describe, expect, it } from 'vitest';
import { MOST_ROWS } from '../../../src/spreadsheets/workbook/sheet.js';
import { tableSheets } from '../../../src/spreadsheets/workbook/table-sheets.js';
import { rowsByTable } from '../../../src/tables/table.js';
import { TABLES } from '../../../src/tables/tables.js';
import { discussion } from '../../report/small-discussion.js';

const sheetOf = (tables: typeof discussion, name: string) => {
  const found = tableSheets(rowsByTable(TABLES, tables), 'zh').find(({ table }) => table.name === name);
  if (!found) throw new Error(`no sheet ${name}`);
  return found;
};

describe('tableSheets', () => {
  it('joins lists, leaves what is empty empty, and keeps numbers numbers', () => {
    const { rows, sheet } = sheetOf(discussion, 'speakers');
    expect(rows).toBe(2);
    const [first = [], second = []] = sheet.rows;
    expect(first.slice(0, 4)).toEqual(['甲', 'panelist', '甲大学;乙研究所', '教授;所长']);
    expect(second[2]).toBeNull();
    expect(first).toContain(0.62);
  });

  it('breaks only the column of whole texts into lines', () => {
    const { sheet } = sheetOf(discussion, 'sentences');
    expect(sheet.columns.filter(({ wrap }) => wrap).map(({ heading }) => heading)).toEqual([sheet.columns.at(-1)?.heading]);
  });

  it('cuts a table that is too long for a workbook, and says how many rows are in the CSV alone', () => {
    const tokens = discussion.tokens.slice(0, 1).flatMap((row) => Array<typeof row>(MOST_ROWS + 7).fill(row));
    const { rows, sheet } = sheetOf({ ...discussion, tokens }, 'tokens');
    expect([rows, sheet.rows.length]).toEqual([MOST_ROWS + 7, MOST_ROWS + 1]);
    expect(sheet.rows.at(-1)).toEqual(['［另有 7 行没有列出，全部见 tables/tokens.csv］']);
  });
});
