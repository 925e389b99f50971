import { describe, expect, it } from 'vitest';
import { CORPUS_TABLES } from '../../src/tables/corpus-tables.js';
import { columnsOf, rowsByTable, type Table } from '../../src/tables/table.js';
import { TABLES } from '../../src/tables/tables.js';
import { allTables } from '../statistics/all-tables.js';
import { discuss } from '../statistics/discussion.js';

const lines = ['茶 水 山', '茶 水 -的', '云 雨', '茶 山 ？', '水 云 山'];
const tables = allTables(
  discuss(
    Array.from({ length: 18 }, (_, i) => ({ speaker: '甲乙丙'[i % 3] ?? '', section: 1 + (i % 2), sentences: lines.slice(i % 3) })),
    { settings: { themes: { 饮: ['茶', '水'], 景: ['山', '云'] } } },
  ),
);

describe('the catalogue of tables', () => {
  it.each(rowsByTable(TABLES, tables).filter(([, rows]) => rows.length > 0))('has just the columns of the rows of $name', (table, rows) => {
    for (const row of rows)
      expect(Object.keys(row).sort(), table.name).toEqual(
        columnsOf(table)
          .map(({ name }) => name)
          .sort(),
      );
  });

  it('types the columns as the rows do', () => {
    for (const [table, rows] of rowsByTable(TABLES, tables))
      for (const row of rows)
        for (const { name, type } of columnsOf(table)) {
          const value = (row as Readonly<Record<string, unknown>>)[name];
          if (value === null) expect(['number', 'integer'], `${table.name} ${name}`).toContain(type);
          else if (Array.isArray(value)) expect(type, `${table.name} ${name}`).toBe('list');
          else expect(typeof value === 'number' ? ['number', 'integer'] : ['string'], `${table.name} ${name}`).toContain(type);
          if (type === 'integer' && value !== null) expect(value, `${table.name} ${name}`).toSatisfy(Number.isInteger);
        }
  });

  it('is tried on rows of most tables', () => {
    const filled = rowsByTable(TABLES, tables).filter(([, rows]) => rows.length > 0);
    expect(filled.length).toBeGreaterThan(15);
  });

  it.each([
    ['a discussion', Object.values(TABLES) as readonly Table[]],
    ['a corpus', Object.values(CORPUS_TABLES) as readonly Table[]],
  ])('says something about each table and column of %s in both languages', (_, described) => {
    const texts = described.flatMap((table) => [
      ...[table.title, table.holds].flatMap(({ zh, en }) => [zh, en]),
      ...columnsOf(table).flatMap(({ title, description }) => [title.zh, title.en, description.zh, description.en]),
    ]);
    expect(texts.filter((text) => text.trim() === '')).toEqual([]);
    expect(new Set(described.map(({ name }) => name)).size).toBe(described.length);
    // As the name of a sheet, of which Excel takes 31 characters and no two alike.
    for (const language of ['zh', 'en'] as const) {
      const titles = described.map(({ title }) => title[language]);
      expect(titles.filter((title) => title.length > 31 || /[[\]:*?/\\]/.test(title))).toEqual([]);
      expect(new Set(titles.map((title) => title.toLowerCase())).size).toBe(titles.length);
    }
  });
});
