import { describe, expect, it } from 'vitest';
import { dataPackage } from '../../../src/spreadsheets/csv/data-package.js';
import { tablesToCsv } from '../../../src/spreadsheets/csv/table-files.js';
import type { Table } from '../../../src/tables/table.js';
import { TABLES } from '../../../src/tables/tables.js';
import { noTables as empty } from '../../tables/no-tables.js';

/** Without what only some settings ask for. */
const always = Object.values(TABLES).filter((table: Table) => !table.onRequest);

describe('tablesToCsv', () => {
  it('gives every table a file, an empty transcript headings alone, and what only settings ask for nothing', () => {
    const files = tablesToCsv(empty);
    expect([...files.keys()]).toEqual(always.map(({ name }) => `${name}.csv`));
    expect([...files.values()].every((csv) => csv.trimEnd().split('\r\n').length === 1)).toBe(true);
  });

  it('puts each kind of row into its own file', () => {
    const files = tablesToCsv({
      ...empty,
      turns: [{ turn: 1, section: 0, speaker: '甲', kind: 'spoken', time: '', characters: 2, text: '一。\n二。', start: null, end: null }],
      themeBySection: [{ section: 1, theme: '水', count: 1, of: 4, share: 0.25, sentences: ['s1.1', 's1.10'] }],
    });
    expect(files.get('turns.csv')).toBe(
      '\uFEFFturn,section,speaker,kind,time,characters,text,start,end\r\n1,0,甲,spoken,,2,"一。\n二。",,\r\n',
    );
    expect(files.get('theme-by-section.csv')).toBe('\uFEFFsection,theme,count,of,share,sentences\r\n1,水,1,4,0.25,s1.1;s1.10\r\n');
  });
});

describe('dataPackage', () => {
  const described = JSON.parse(dataPackage('圆桌', always)) as {
    profile: string;
    title: string;
    resources: readonly { path: string; schema: { fields: readonly { name: string; type: string }[] } }[];
  };

  it('is a tabular data package that names the files of the folder', () => {
    expect(described.profile).toBe('tabular-data-package');
    expect(described.title).toBe('圆桌');
    expect(described.resources.map(({ path }) => path)).toEqual([...tablesToCsv(empty).keys()]);
  });

  it('names the fields of each file as its heading does', () => {
    const files = tablesToCsv(empty);
    for (const { path, schema } of described.resources) {
      expect(`\uFEFF${schema.fields.map(({ name }) => name).join(',')}\r\n`).toBe(files.get(path));
    }
  });

  it('uses only types that Table Schema knows', () => {
    const types = new Set(described.resources.flatMap(({ schema }) => schema.fields.map(({ type }) => type)));
    expect([...types].sort()).toEqual(['integer', 'number', 'string']);
  });
});
