import { PNG_WIDTH } from '../../src/charts/theme.js';
import type { CorpusTables } from '../../src/corpus/rows.js';
import type { Plan } from '../../src/corpus/shapes.js';
import type { Language, Warning } from '../../src/data.js';
import { warnings as messages } from '../../src/errors/warnings.js';
import { type FolderContent, hashesOf, RECORD } from '../../src/files/folder-record.js';
import type { Brand } from '../../src/report/slides/brand.js';
import { CORPUS_TABLES } from '../../src/tables/corpus-tables.js';
import { rowsByTable } from '../../src/tables/table.js';
import type { CorpusParts, Need } from '../formats/format.js';
import { corpusNeedsOf, FORMATS, type FormatName } from '../formats/formats.js';

interface Request {
  readonly plan: Plan;
  readonly brand: Brand;
  readonly version: string;
  readonly language: Language;
  readonly formats: ReadonlySet<FormatName>;
  /** Document → address of its own report. */
  readonly pages: ReadonlyMap<string, string>;
}

interface Published {
  readonly content: FolderContent;
  readonly warnings: readonly Warning[];
}

/** Takes the tables of a corpus; gives the files of its report, and what is to be known of them. Nothing in them says who mapped what, or when. */
export async function publishCorpus(tables: CorpusTables, request: Request): Promise<Published> {
  const { plan, brand, version, language, formats, pages } = request;
  const files = new Map<string, string | Uint8Array>();
  const make = async (drawn: Drawn): Promise<void> => {
    const parts = { tables, ...drawn, language, brand, version, engine: plan.engine, formats, pages };
    for (const { name, corpus } of FORMATS)
      if (corpus && formats.has(name)) for (const [path, file] of await corpus.files(parts)) files.set(path, file);
  };
  const missing = await withDrawn(tables, { language, version, needs: corpusNeedsOf(formats), make });
  const warnings = missing.length > 0 ? [messages.missingGlyphs(missing)] : [];
  const counts = Object.fromEntries(rowsByTable(CORPUS_TABLES, tables).map(([{ name }, { length }]) => [name, length]));
  const { engine, settings } = plan;
  const about = { yuanzhuo: version, kind: 'corpus', formats: [...formats].sort(), engine, settings: settings[0], counts, warnings };
  files.set(RECORD, `${JSON.stringify({ ...about, files: hashesOf(files) }, null, 2)}\n`);
  return { content: files, warnings };
}

type Drawn = Pick<CorpusParts, 'charts' | 'pictures' | 'font' | 'slides'>;

interface Means {
  readonly language: Language;
  readonly version: string;
  readonly needs: ReadonlySet<Need>;
  /** Is called while the fonts are there. */
  readonly make: (drawn: Drawn) => Promise<void>;
}

/** Draws what is needed; gives the characters that the font lacks. Nothing is loaded to draw where only tables are wanted. */
async function withDrawn(tables: CorpusTables, { language, version, needs, make }: Means): Promise<readonly string[]> {
  if (!needs.has('pictures') && !needs.has('slides')) {
    await make({ charts: [], pictures: [], font: () => new Uint8Array(), slides: null });
    return [];
  }
  const [{ startRenderer }, { drawCorpusCharts }, { drawCorpusSlides }] = await Promise.all([
    import('../helpers/renderer.js'),
    import('../../src/corpus/report/corpus-charts.js'),
    import('../formats/page-drawings.js'),
  ]);
  const renderer = startRenderer();
  try {
    const { measure, font } = renderer;
    const charts = drawCorpusCharts(tables, { language, version, measure });
    const pictures = needs.has('pictures')
      ? await renderer.render(charts, { png: needs.has('bitmaps') ? PNG_WIDTH : null, fonts: true })
      : [];
    const slides = needs.has('slides') ? await drawCorpusSlides(tables, { language, version, renderer }) : null;
    await make({ charts, pictures, font, slides });
    return renderer.missing(charts);
  } finally {
    await renderer.close();
  }
}
