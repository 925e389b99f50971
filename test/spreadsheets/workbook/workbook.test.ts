import readSheets from 'read-excel-file/universal';
import { describe, expect, it } from 'vitest';
import { talkOf } from '../../../src/charts/talk-share/talk-of.js';
import type { Tables } from '../../../src/data.js';
import { tablesToXlsx, workbookSheets } from '../../../src/spreadsheets/workbook/workbook.js';
import { columnsOf, rowsByTable } from '../../../src/tables/table.js';
import { TABLES } from '../../../src/tables/tables.js';
import { sampleTables } from '../../charts/sample-tables.js';
import { openOffice, reworded, textsOf } from '../../office-file.js';
import { discussion } from '../../report/small-discussion.js';

const colours = { people: ['#0072b2', '#e69f00'], single: '#0072b2', inkOn: () => '#000000', heat: ['#ffffff', '#4799d1'] as const };

const write = (tables: Tables, language: 'zh' | 'en' = 'zh'): Promise<Uint8Array> =>
  tablesToXlsx({ tables, language, talk: talkOf(tables), colours, font: 'Microsoft YaHei', product: '圆桌 0' });

/** By another library than the one that wrote them. */
async function read(bytes: Uint8Array): Promise<ReadonlyMap<string, readonly (readonly unknown[])[]>> {
  const sheets = await readSheets(new Uint8Array(bytes).buffer, { trim: false } as object);
  return new Map(sheets.map(({ sheet, data }) => [sheet, data as readonly (readonly unknown[])[]]));
}

/** As a cell shows it: an empty text is an empty cell. */
const shown = (value: unknown): unknown => (Array.isArray(value) ? value.join(';') || null : value === '' ? null : value);

describe('the workbook', () => {
  it('holds every row of every table under its heading, ids as texts', async () => {
    const sheets = await read(await write(discussion));
    for (const [table, rows] of rowsByTable(TABLES, discussion)) {
      const { title } = table;
      const columns = columnsOf(table);
      const [headings, ...cells] = sheets.get(title.zh) ?? [];
      expect(headings, table.name).toEqual(columns.map((column) => column.title.zh));
      const wanted = rows.map((row) => columns.map(({ name }) => shown((row as Record<string, unknown>)[name])));
      expect(cells, table.name).toEqual(wanted);
    }
  });

  it('begins with contents that count the rows of each sheet, and ends with the meaning of each column', async () => {
    const sheets = await read(await write(discussion, 'en'));
    const contents = sheets.get('Contents') ?? [];
    expect([...sheets.keys()].slice(0, 2)).toEqual(['Contents', 'The discussion']);
    expect(contents.slice(0, 2).map(([head]) => head)).toEqual(['水', '2025-01-02 · 云岭 · 水务论坛 · organised by 城市手册']);
    expect([...sheets.keys()].at(-1)).toBe('Columns');
    for (const [table, rows] of rowsByTable(TABLES, discussion)) {
      const { title } = table;
      const [, holds, ...rest] = contents.find(([sheet]) => sheet === title.en) ?? [];
      expect(rest).toEqual([rows.length, `tables/${table.name}.csv`]);
      expect(holds, table.name).toMatch(/\w/);
    }
    expect(sheets.get('Columns')).toContainEqual(['Frequent words', 'count', 'count', 'occurrences']);
  });

  it('crosses themes, talk and words with speakers: the same figures as the rows, coloured, with a native chart each', async () => {
    const bytes = await write(discussion);
    const sheets = await read(bytes);
    expect(sheets.get('主题×发言人')).toEqual([
      ['主题', '全场句数', '甲', '乙'],
      ['技术', 3, 1, null],
    ]);
    expect(sheets.get('高频词×发言人')?.slice(1)).toEqual([
      ['模型', 3, 3, null],
      ['水', 3, null, 1],
    ]);
    expect(sheets.get('发言占比')?.[1]?.[0]).toBe('全场');
    const { xml } = openOffice(bytes);
    expect([...xml.keys()].filter((path) => path.startsWith('xl/charts/chart'))).toHaveLength(3);
    expect(xml.get('xl/charts/chart1.xml')).toContain("'发言占比'!$C$2:$C$4");
    for (const sheet of [3, 4, 5]) expect(xml.get(`xl/worksheets/sheet${sheet}.xml`)).toContain('<colorScale>');
  });

  it('freezes headings, filters, and shows shares as per cent and probabilities with three digits', async () => {
    const { xml } = openOffice(await write(discussion));
    const words = xml.get('xl/worksheets/sheet14.xml') ?? '';
    expect(words).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/);
    // 26 columns, two rows below the headings.
    expect(words).toContain('<autoFilter ref="A1:Z3"');
    expect(xml.get('xl/styles.xml')).toContain('formatCode="0.0%"');
    expect(xml.get('xl/styles.xml')).toContain('formatCode="[&lt;0.01]0.00E+00;[&lt;0.1]0.0000;0.000"');
  });

  it.each(['=1+1', '＝SUM(A1)', '+86', '-3', '@here', '＠x', '</t></si><script>', '\u202eevil', '🔥火', '12.10'])(
    'keeps %s a text',
    async (text) => {
      const bytes = await write(reworded(discussion, { 模型: text, 甲: `${text}甲` }));
      const { xml } = openOffice(bytes);
      for (const [path, part] of xml) if (path.startsWith('xl/worksheets/')) expect(part, path).not.toContain('<f>');
      const sheets = await read(bytes);
      expect(sheets.get('高频词')?.[1]?.[0]).toBe(text);
      expect(sheets.get('发言人')?.[1]?.[0]).toBe(`${text}甲`);
    },
  );

  it('cuts what no cell can hold, and says so', async () => {
    const long = '水'.repeat(40_000);
    const sheets = await read(await write(reworded(discussion, { 水要有模型: long })));
    const cell = String(sheets.get('各轮发言')?.[2]?.[6]);
    expect(cell).toHaveLength(32_767);
    expect(cell).toMatch(/全文见 tables\/turns\.csv］$/);
  });

  it('holds the first 20,000 rows of a table, and says so in the contents and below the last of them', () => {
    const [token] = discussion.tokens;
    if (!token) throw new Error('no token');
    const parts = { language: 'zh', talk: talkOf(discussion), colours, font: 'Microsoft YaHei', product: '圆桌 0' } as const;
    const withTokens = (rows: number) => {
      const sheets = workbookSheets({ ...parts, tables: { ...discussion, tokens: Array.from({ length: rows }, () => token) } });
      const sheet = sheets.find(({ name }) => name === TABLES.tokens.title.zh);
      return { listed: sheet?.rows ?? [], told: sheets[0]?.rows.find(([name]) => name === sheet?.name) ?? [] };
    };
    const whole = withTokens(20_000);
    expect(whole.listed).toHaveLength(20_000);
    expect(whole.told[1]).not.toContain('CSV');
    const cut = withTokens(20_002);
    expect(cut.listed.slice(0, 20_000)).toEqual(whole.listed);
    expect(cut.listed.slice(20_000)).toEqual([['［另有 2 行没有列出，全部见 tables/tokens.csv］']]);
    expect(cut.told.slice(1)).toEqual([expect.stringContaining('只列前 20000 行，其余见 CSV'), 20_002, 'tables/tokens.csv']);
  });

  it('is the same bytes twice, and says nothing of the clock', async () => {
    const tables = sampleTables({ speakers: 30, sections: 4 });
    const first = await write(tables);
    await new Promise((resolve) => setTimeout(resolve, 2100));
    expect(Buffer.compare(first, await write(tables))).toBe(0);
    expect(textsOf(openOffice(first).xml.get('docProps/core.xml') ?? '', 'dcterms:created')).toEqual(['1980-01-01T00:00:00Z']);
  });

  it('stands also where nobody speaks', async () => {
    const nothing = {
      ...discussion,
      turns: [],
      speakers: [],
      keywords: [],
      keywordsBySpeaker: [],
      themes: [],
      themeBySpeaker: [],
      tokens: [],
    };
    const sheets = await read(await write(nothing));
    expect(sheets.get('高频词')).toHaveLength(1);
    expect(sheets.has('主题×发言人')).toBe(false);
  });
});
