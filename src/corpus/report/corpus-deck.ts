import type { Chart, Picture } from '../../data.js';
import { type DocumentSection, type Line, plain, type ReportDocument, type TableBlock } from '../../report/document.js';
import type { Brand } from '../../report/slides/brand.js';
import type { Deck, MeasurePoints, Slide } from '../../report/slides/deck.js';
import { finishDeck } from '../../report/slides/finish-deck.js';
import { slideOfLines } from '../../report/slides/pages/slide-of-lines.js';
import { rowsOnSlide, type TextColumn, textTable } from '../../report/slides/text-table.js';
import { slideWording } from '../../report/slides/wording-slides.js';
import { type Wording, wordingOf } from '../../report/wording/wording.js';
import { type CorpusReportParts, composeCorpus } from './compose-corpus.js';
import { corpusWording } from './corpus-wording.js';
import { overviewTable } from './overview.js';
import { profileTable } from './profiles.js';

export interface CorpusDeckParts extends CorpusReportParts {
  /** Drawn for the slides, without title. */
  readonly charts: readonly Chart[];
  readonly pictures: readonly Picture[];
  readonly brand: Brand;
  readonly measure: MeasurePoints;
}

/** Inches of a row of two lines; slides of one table. */
const ROW = 0.64;
const MOST_PAGES = 4;
/** Columns of the tables of the report that stand on slides, where the table has them; a quote has no room. Widths in inches, of a slide that has all. */
const OVERVIEW = [
  { column: 0, width: 4.3, bold: true },
  { column: 2, width: 3.2 },
  { column: 3, width: 2.6 },
  { column: 4, width: 2.03 },
] as const;
const PROFILES = [
  { column: 0, width: 1.9, bold: true },
  { column: 1, width: 2.9 },
  { column: 2, width: 2.9 },
  { column: 3, width: 2.03 },
  { column: 4, width: 2.4 },
] as const;

/** Columns of a table by their headings: one that would be empty is not there. */
const columnsIn = <Wanted extends { readonly column: number; readonly width: number }>(
  block: TableBlock,
  headings: readonly string[],
  wanted: readonly Wanted[],
): readonly (Wanted & { readonly at: number })[] => {
  const found = wanted
    .map((one) => ({ ...one, at: block.columns.findIndex(({ title }) => title === headings[one.column]) }))
    .filter(({ at }) => at >= 0);
  const sum = (columns: readonly { readonly width: number }[]): number => columns.reduce((all, { width }) => all + width, 0);
  const scale = sum(wanted) / sum(found);
  return found.map((one) => ({ ...one, width: one.width * scale }));
};

/** Rows and charts of a corpus → its slides: what was found, each discussion in a line, charts, people, what to check, and how to read it. */
export function composeCorpusDeck(parts: CorpusDeckParts): Deck {
  const { tables, language, version, charts, measure } = parts;
  const wording = wordingOf(language);
  const report = composeCorpus({ ...parts, charts: [] });
  const sectionOf = (id: string): DocumentSection | undefined => report.sections.find((section) => section.id === id);
  const headings = corpusWording[language];
  const [overview, profiles] = [overviewTable(parts), profileTable(tables, language)];
  const slides = [
    ...listSlide(sectionOf('findings'), report, parts),
    ...tableSlides(overview, columnsIn(overview, headings.overview.columns, OVERVIEW), parts),
    ...charts.flatMap((chart) => pictureSlide(chart, parts)),
    ...(profiles ? tableSlides(profiles, columnsIn(profiles, headings.profiles.columns, PROFILES), parts) : []),
    ...listSlide(sectionOf('checks'), report, parts),
    slideOfLines(
      slideWording[language].method,
      { caption: '', lines: corpusWording[language].methods.map((text) => [{ text }]), notes: '' },
      measure,
    ),
  ];
  const [about, facts] = [plain(report.about), plain(report.facts)];
  return finishDeck({ title: report.title, about, facts, product: wording.method.product(version), date: '', slides }, parts);
}

/** The lists of a section, a point each. */
function listSlide(
  section: DocumentSection | undefined,
  { facts }: ReportDocument,
  { language, measure }: CorpusDeckParts,
): readonly Slide[] {
  const items = section?.blocks.flatMap((block) => (block.kind === 'list' ? block.items : [])) ?? [];
  if (section === undefined || items.length === 0) return [];
  const wording = wordingOf(language);
  const lines = items.map((item) => [{ text: `•  ${graded(item, wording)}` }]);
  return [slideOfLines(section.title, { caption: plain(facts), lines, notes: corpusWording[language].methods.join('\n') }, measure)];
}

/** A line with its grades in words, where they stand. */
const graded = (line: Line, { tier, open, close }: Wording): string =>
  line
    .map((part) => (part.kind === 'tier' ? `${open}${tier[part.tier]}${close}` : part.text))
    .join('')
    .trim();

/** The rows of a table with the wanted columns, as many on a slide as have room. */
function tableSlides(
  block: TableBlock,
  wanted: readonly (Pick<TextColumn, 'width' | 'bold'> & { readonly at: number })[],
  { language, measure }: CorpusDeckParts,
): readonly Slide[] {
  const most = rowsOnSlide(ROW);
  const shown = block.rows.slice(0, most * MOST_PAGES);
  const pages = Math.ceil(shown.length / most);
  const left = block.rows.length - shown.length;
  const columns = wanted.map(({ at, ...column }): TextColumn => ({ ...column, title: block.columns.at(at)?.title ?? '', lines: 2 }));
  return Array.from({ length: pages }, (_, page) => {
    const rows = shown
      .slice(page * most, (page + 1) * most)
      .map((row) => wanted.map(({ at }) => graded(row.at(at) ?? [], wordingOf(language))));
    return {
      title: `${block.caption}${slideWording[language].page(page + 1, pages)}`,
      caption: left > 0 ? corpusWording[language].moreInReport(left) : '',
      body: textTable({ name: block.caption, columns, rows, rowHeight: ROW }, measure),
      quote: null,
      notes: '',
    };
  });
}

/** A chart as a picture; nothing where it was not drawn. */
function pictureSlide(chart: Chart, { pictures }: CorpusDeckParts): readonly Slide[] {
  const png = pictures.find(({ id }) => id === chart.id)?.png;
  if (!png) return [];
  const { title, caption, brief, alt } = chart;
  const body = { kind: 'picture', png, alt: `${title} ${alt}`, name: title } as const;
  return [{ title, caption: brief ?? caption, body, quote: null, notes: `${caption}\n${alt}` }];
}
