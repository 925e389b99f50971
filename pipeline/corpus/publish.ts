import type { CorpusTables } from '../../src/corpus/rows.js';
import type { Plan } from '../../src/corpus/shapes.js';
import type { Language, Warning } from '../../src/data.js';
import { warnings as messages } from '../../src/errors.js';
import { readPackageText } from '../../src/files/package-file.js';
import type { FolderContent } from '../../src/files/write-folder.js';
import { tableFiles } from '../../src/spreadsheets/csv/table-files.js';
import { CORPUS_TABLES } from '../../src/tables/corpus-tables.js';
import { rowsByTable } from '../../src/tables/table.js';
import type { Format } from '../terminal/options.js';

interface Parts {
  readonly plan: Plan;
  readonly version: string;
  readonly language: Language;
  readonly formats: ReadonlySet<Format>;
}

/** Takes the tables of a corpus; gives the files of its report, and what is to be known of them. Nothing in them says who mapped what, or when. */
export async function publishCorpus(
  tables: CorpusTables,
  { plan, version, language, formats }: Parts,
): Promise<{ readonly content: FolderContent; readonly warnings: readonly Warning[] }> {
  const warnings: Warning[] = [];
  const files = new Map<string, string | Uint8Array>();
  const rows = rowsByTable(CORPUS_TABLES, tables);
  if (formats.has('csv'))
    for (const [name, file] of tableFiles(language === 'zh' ? '语料' : 'corpus', rows)) files.set(`tables/${name}`, file);
  if ((['svg', 'png', 'html', 'md'] as const).some((format) => formats.has(format))) await addReport();
  const counts = Object.fromEntries(rows.map(([{ name }, { length }]) => [name, length]));
  const run = { yuanzhuo: version, kind: 'corpus', engine: plan.engine, settings: plan.settings[0], counts, warnings };
  files.set('run.json', `${JSON.stringify(run, null, 2)}\n`);
  return { content: files, warnings };

  /** Nothing is loaded to draw where only tables are asked for. */
  async function addReport(): Promise<void> {
    const [{ startRenderer }, { drawCorpusCharts }, report] = await Promise.all([
      import('../helpers/renderer.js'),
      import('../../src/corpus/report/corpus-charts.js'),
      import('../../src/corpus/report/corpus-report.js'),
    ]);
    const renderer = startRenderer();
    try {
      const { measure, font } = renderer;
      const charts = drawCorpusCharts(tables, { language, measure });
      const missing = renderer.missing(charts);
      if (missing.length > 0) warnings.push(messages.missingGlyphs(missing));
      const pictures = await renderer.render(charts, { png: formats.has('png') });
      if (formats.has('svg')) {
        for (const { id, spec } of charts) files.set(`charts/${id}.vl.json`, `${JSON.stringify(spec, null, 1)}\n`);
        for (const { id, svg } of pictures) files.set(`charts/${id}.svg`, svg);
      }
      for (const { id, png } of pictures) if (png) files.set(`charts/${id}.png`, png);
      const parts = { tables, charts, language, version, engine: plan.engine };
      if (formats.has('html')) {
        const script = readPackageText('dist/src/report/corpus-app.js');
        files.set('report.html', report.corpusToHtml({ ...parts, pictures, script, font }));
      }
      if (formats.has('md')) files.set('report.md', report.corpusToMarkdown({ ...parts, charts: formats.has('svg') ? charts : [] }));
    } finally {
      await renderer.close();
    }
  }
}
