import readSheets from 'read-excel-file/universal';
import { describe, expect, it } from 'vitest';
import { composeCorpus } from '../../../src/corpus/report/compose-corpus.js';
import { composeCorpusDeck } from '../../../src/corpus/report/corpus-deck.js';
import { corpusToXlsx } from '../../../src/corpus/report/corpus-xlsx.js';
import type { CorpusTables } from '../../../src/corpus/rows.js';
import type { Brand } from '../../../src/report/slides/brand.js';
import { bodyHeight } from '../../../src/report/slides/deck.js';
import { deckToPptx } from '../../../src/report/slides/write-pptx.js';
import { documentToDocx } from '../../../src/report/word/report-docx.js';
import { defaultSettings } from '../../../src/settings.js';
import { CORPUS_TABLES } from '../../../src/tables/corpus-tables.js';
import { columnsOf, rowsByTable } from '../../../src/tables/table.js';
import { measure } from '../../charts/fonts.js';
import { openOffice, textsOf } from '../../office-file.js';
import { sampleCorpus } from '../sample-corpus.js';

const base = sampleCorpus({ documents: 40, periods: ['2026-01-05', '2026-02-05', '2026-03-05'], people: 6 });
const tables: CorpusTables = {
  ...base,
  people: base.people.map((row, i) => (i === 0 ? { ...row, person: '<何川>' } : row)),
  suggested: [{ name: '陆萍', person: '陆萍萍' }],
};
const brand: Brand = { ...defaultSettings.brand, logo: null };
const parts = {
  ...{ tables, language: 'zh' as const, version: '1', engine: { name: 'nodejieba' as const, version: '3', dictionary: 'x' } },
  ...{ charts: [], pictures: [], brand, measure, pages: new Map() },
} as const;

describe('the workbook of a corpus', () => {
  it('holds every row of every table, and counts them in its contents', async () => {
    const bytes = await corpusToXlsx(parts);
    const sheets = await readSheets(new Uint8Array(bytes).buffer, { trim: false } as object);
    const of = new Map(sheets.map(({ sheet, data }) => [sheet, data as readonly (readonly unknown[])[]]));
    for (const [table, rows] of rowsByTable(CORPUS_TABLES, tables)) {
      const [heads, ...cells] = of.get(table.title.zh) ?? [];
      expect(heads, table.name).toEqual(columnsOf(table).map(({ title }) => title.zh));
      expect(cells, table.name).toHaveLength(rows.length);
      expect(
        of
          .get('目录')
          ?.find(([name]) => name === table.title.zh)
          ?.slice(2),
      ).toEqual([rows.length, `tables/${table.name}.csv`]);
    }
    expect(of.get('人物')?.[1]?.[0]).toBe('<何川>');
    expect(Buffer.compare(bytes, await corpusToXlsx(parts))).toBe(0);
  });
});

describe('the Word document of a corpus', () => {
  it('has the sections of the page', async () => {
    const report = composeCorpus(parts);
    const bytes = await documentToDocx(report, parts);
    const { xml } = openOffice(bytes);
    const texts = textsOf(xml.get('word/document.xml') ?? '', 'w:p');
    expect(texts.filter((text) => report.sections.some(({ title }) => title === text))).toEqual(
      expect.arrayContaining(report.sections.map(({ title }) => title)),
    );
    expect(texts.join('\n')).toContain('<何川>');
    expect(Buffer.compare(bytes, await documentToDocx(composeCorpus(parts), parts))).toBe(0);
  });
});

describe('the slides of a corpus', () => {
  it('tell what was found, each discussion, charts, people, what to check, and how to read it', async () => {
    const [chart] = (await import('../../../src/corpus/report/corpus-charts.js')).drawCorpusCharts(tables, {
      language: 'zh',
      version: '1',
      measure,
    });
    if (!chart) throw new Error('no chart');
    const png = new Uint8Array(24);
    new DataView(png.buffer).setUint32(16, 2);
    new DataView(png.buffer).setUint32(20, 1);
    const pictures = [{ id: chart.id, svg: '', png }];
    const { slides } = composeCorpusDeck({ ...parts, charts: [chart], pictures });
    expect([...new Set(slides.map(({ title }) => title.replace(/（\d+\/\d+）$/, '')))]).toEqual([
      ...['主要发现', '各场讨论', chart.title, '参加多场的人', '使用前请核对', '如何解读这些数字'],
    ]);
    // One that was not drawn has no slide.
    expect(composeCorpusDeck({ ...parts, charts: [chart] }).slides.map(({ title }) => title)).not.toContain(chart.title);
  });

  it('show rows that have room, and say how many more there are', () => {
    const { slides } = composeCorpusDeck(parts);
    const shown = slides.flatMap(({ body, title, caption }) =>
      title.startsWith('各场讨论') && body.kind === 'table' ? [{ body, caption }] : [],
    );
    const rows = shown.reduce((sum, { body }) => sum + body.table.rows.length - 1, 0);
    expect(rows).toBeLessThan(40);
    for (const { body, caption } of shown) {
      const { headHeight, rowHeight, rows: all } = body.table;
      expect(headHeight + rowHeight * (all.length - 1)).toBeLessThanOrEqual(bodyHeight(false));
      expect(caption).toBe(`另有 ${40 - rows} 行，见报告。`);
    }
  });

  it('take the columns by what they are, where one that would be empty is not there', () => {
    const { slides } = composeCorpusDeck({ ...parts, tables: { ...tables, themeByDocument: [] } });
    const [body] = slides.flatMap(({ body, title }) => (title.startsWith('各场讨论') && body.kind === 'table' ? [body] : []));
    const [heads] = body?.table.rows ?? [];
    expect(JSON.stringify(heads)).toMatch(/讨论.*发言人.*特色词/);
    expect(JSON.stringify(heads)).not.toMatch(/主题|原话|讨论.*讨论/);
    expect(body?.table.widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(12.13, 6);
  });

  it('are the same bytes twice, in English too', async () => {
    const write = () => deckToPptx(composeCorpusDeck({ ...parts, language: 'en' }), { brand, language: 'en' });
    const bytes = await write();
    expect(Buffer.compare(bytes, await write())).toBe(0);
    const slides = [...openOffice(bytes).xml]
      .filter(([path]) => /^ppt\/slides\/slide\d+\.xml$/.test(path))
      .map(([, xml]) => textsOf(xml, 'a:t'));
    expect(slides.flat().join('\n')).toContain('How to read these numbers');
  });
});
