import type { Chart, Language, Picture, Tables } from '../src/data.js';
import { readPackageText } from '../src/files/package-file.js';
import type { FolderContent } from '../src/files/write-folder.js';
import { findLabelProblem } from '../src/reading-pattern-problems.js';
import type { Drawings } from '../src/report/html/report-html.js';
import type { RunFacts } from '../src/report/run-facts.js';
import type { Brand } from '../src/report/slides/brand.js';
import { codebookEntries } from '../src/themes/codebook/codebook-entries.js';
import { suggestSynonyms } from '../src/words/terms/suggest-synonyms.js';
import type { RunFile } from './run-json.js';
import type { SlideDrawings } from './slide-drawings.js';
import type { Format } from './terminal/options.js';

interface Parts {
  readonly tables: Tables;
  readonly charts: readonly Chart[];
  readonly pictures: readonly Picture[];
  /** Drawn for the slides; null where none are asked for. */
  readonly slides: SlideDrawings | null;
  /** The workbook; null where none is asked for. */
  readonly book: Uint8Array | null;
  readonly brand: Brand;
  /** The charts in the other language, for the report. */
  readonly translated: Drawings | null;
  readonly facts: RunFacts;
  readonly run: RunFile;
  readonly formats: ReadonlySet<Format>;
  readonly language: Language;
  /** A TrueType font with the characters of a text, for the report. */
  readonly font: (text: string, weight: 'regular' | 'bold') => Uint8Array;
}

/** Takes tables, charts and pictures; gives the files of the output folder. Only what is asked for is made or loaded. */
export async function publish(parts: Parts): Promise<FolderContent> {
  const { tables, charts, pictures, slides, book, facts, run, formats, language, brand } = parts;
  const files = new Map<string, string | Uint8Array>();
  if (formats.has('csv')) {
    const [{ tableFiles }, { rowsByTable }, { TABLES }] = await Promise.all([
      import('../src/spreadsheets/csv/table-files.js'),
      import('../src/tables/table.js'),
      import('../src/tables/tables.js'),
    ]);
    for (const [name, file] of tableFiles(tables.title, rowsByTable(TABLES, tables))) files.set(`tables/${name}`, file);
  }
  if (book) files.set('workbook.xlsx', book);
  if (formats.has('svg')) {
    for (const { id, spec } of charts) files.set(`charts/${id}.vl.json`, `${JSON.stringify(spec, null, 1)}\n`);
    for (const { id, svg } of pictures) files.set(`charts/${id}.svg`, svg);
  }
  if (formats.has('png')) for (const { id, png } of pictures) if (png) files.set(`charts/${id}.png`, png);
  if (formats.has('md')) {
    const { reportToMarkdown } = await import('../src/report/markdown/report-markdown.js');
    files.set('report.md', reportToMarkdown({ tables, charts: formats.has('svg') ? charts : [], run: facts, language }));
  }
  if (formats.has('html')) {
    const { reportToHtml } = await import('../src/report/html/report-html.js');
    const { translated, font } = parts;
    const script = readPackageText('dist/src/report/app.js');
    files.set('report.html', reportToHtml({ tables, charts, pictures, translated, script, run: facts, language, font }));
  }
  if (slides) {
    const { reportToPptx } = await import('../src/report/slides/report-pptx.js');
    files.set('slides.pptx', await reportToPptx({ tables, ...slides, run: facts, language, brand }));
  }
  files.set('suggestions.yaml', await suggestionsFile(tables, run, language));
  files.set('run.json', `${JSON.stringify(run, null, 2)}\n`);
  return files;
}

async function suggestionsFile(tables: Tables, { settings, reading }: RunFile, language: Language): Promise<string> {
  const [{ suggestSettings }, { suggestReading }, { toYaml }] = await Promise.all([
    import('../src/report/suggestions/suggestions.js'),
    import('../src/report/suggestions/suggest-reading.js'),
    import('../src/files/yaml.js'),
  ]);
  const given = { synonyms: suggestSynonyms(tables.keywords), codebook: codebookEntries(settings) };
  const { comment, excerpts, notes, settings: proposed } = suggestSettings(tables, given, language);
  const forms = reading.forms.filter(({ pattern }) => findLabelProblem(pattern) === null);
  const parts = [comment.split('\n'), excerpts, suggestReading({ forms, doubts: reading.doubts }, language)];
  const [head = '', ...rest] = parts.filter(({ length }) => length > 0).map(commented);
  return [head, toYaml(proposed, notes), ...rest].join('\n');
}

const commented = (lines: readonly string[]): string => `${lines.map((line) => `# ${line}`.trimEnd()).join('\n')}\n`;
