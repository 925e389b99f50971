import type { CellStyle, WriteSheet } from 'hucre/xlsx';
import { colToLetter, writeXlsx } from 'hucre/xlsx';
import type { Language } from '../../data.js';
import type { Format } from '../../tables/column.js';
import { linesOf, type Sheet, type SheetChart } from './sheet.js';

interface Book {
  readonly title: string;
  readonly language: Language;
  readonly font: string;
  readonly product: string;
}

/** Neither clock nor time zone reaches the bytes. */
const NO_DATE = new Date(Date.UTC(1980, 0, 1));

/** Sheets → bytes of a workbook. Texts are stored as texts, whatever they begin with. */
export async function sheetsToXlsx(sheets: readonly Sheet[], { title, font, product }: Book): Promise<Uint8Array> {
  return writeXlsx({
    sheets: sheets.map((sheet) => writeSheet(sheet, font)),
    defaultFont: { name: font, size: 11 },
    properties: { title: clean(title), creator: product, created: NO_DATE, modified: NO_DATE },
  });
}

const clean = (text: string): string => text.toWellFormed().replace(/[\u0000-\u001f]/g, ' ');

/** A text format keeps what looks like a formula a text, even after somebody has edited the cell. */
const FORMATS: Readonly<Record<Format, string>> = {
  text: '@',
  number: '0',
  integer: '#,##0',
  rate: '0.00',
  percent: '0.0%',
  // Three significant digits.
  probability: '[<0.01]0.00E+00;[<0.1]0.0000;0.000',
  coefficient: '0.000',
};

const INK = { rgb: 'FF1B2430' };
const QUIET = { rgb: 'FF4A5564' };
const LINK = { rgb: 'FF0B5A8F' };

const HEADING: CellStyle = {
  font: { bold: true, color: INK },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'FFEDF1F5' } },
  border: { bottom: { style: 'thin', color: QUIET } },
  alignment: { vertical: 'center', wrapText: true },
};

function writeSheet(sheet: Sheet, font: string): WriteSheet {
  const { heads, columns, rows } = sheet;
  // A blank row parts the heads from the table.
  const top = heads.length === 0 ? 0 : heads.length + 1;
  const last = top + 1 + rows.length;
  const range = (from: number, to: number, row: number): string => `${colToLetter(from)}${row}:${colToLetter(to)}${last}`;
  return {
    name: sheet.name,
    rows: [
      ...heads.map((head) => [head]),
      ...(top === 0 ? [] : [[]]),
      columns.map(({ heading }) => heading),
      ...rows.map((row) => [...row]),
    ],
    columns: columns.map(({ width, format, wrap }) => ({
      width,
      style: {
        numFmt: FORMATS[format],
        alignment: { vertical: 'top', ...alignmentOf({ format }), ...(wrap ? { wrapText: true } : {}) },
      },
    })),
    cells: styledCells(sheet, top, font),
    rowDefs: heightsOf(sheet, top + 1),
    freezePane: { rows: top + 1, columns: sheet.frozen },
    ...(sheet.filter && rows.length > 0 ? { autoFilter: { range: range(0, columns.length - 1, top + 1) } } : {}),
    ...(sheet.scale && rows.length > 0
      ? { conditionalRules: [colourScale(sheet.scale.colours, range(sheet.scale.from, sheet.scale.to, top + 2))] }
      : {}),
    pageSetup: { orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0, printTitlesRow: `$${top + 1}:$${top + 1}` },
    charts: sheet.charts.map((chart) => writeChart(chart, sheet, { top, font })),
  };
}

/** The cells with a style or a link of their own: heads, headings, and first cells that lead to another sheet. */
function styledCells({ heads, columns, links }: Sheet, top: number, font: string): NonNullable<WriteSheet['cells']> {
  const named = (style: CellStyle): CellStyle => ({ ...style, font: { name: font, size: 11, ...style.font } });
  const cells: NonNullable<WriteSheet['cells']> = new Map();
  for (const i of heads.keys())
    cells.set(`${i},0`, { style: named({ font: i === 0 ? { bold: true, size: 16, color: INK } : { color: QUIET } }) });
  for (const [i, column] of columns.entries()) {
    const alignment = { ...HEADING.alignment, ...alignmentOf(column) };
    cells.set(`${top},${i}`, { style: named({ ...HEADING, alignment }) });
  }
  for (const [row, name] of links) {
    const location = `'${name.replaceAll("'", "''")}'!A1`;
    cells.set(`${top + 1 + row},0`, { hyperlink: { target: '', location }, style: named(LINKED) });
  }
  return cells;
}

const LINKED: CellStyle = {
  font: { color: LINK, underline: true },
  numFmt: '@',
  alignment: { vertical: 'top', horizontal: 'left', indent: 1 },
};

const colourScale = (colours: readonly string[], range: string) => ({
  type: 'colorScale' as const,
  priority: 1,
  range,
  colorScale: { cfvo: [{ type: 'min' as const }, { type: 'max' as const }], colors: colours.map(argb) },
});

/** Text keeps away from the numbers before it. */
const alignmentOf = ({ format }: { readonly format: Format }): CellStyle['alignment'] =>
  format === 'text' ? { horizontal: 'left', indent: 1 } : { horizontal: 'right' };

/** Not every program measures broken texts by itself. */
function heightsOf({ columns, rows }: Sheet, from: number): NonNullable<WriteSheet['rowDefs']> {
  const at = columns.findIndex(({ wrap }) => wrap);
  const wrapped = columns[at];
  if (!wrapped) return new Map();
  const width = wrapped.width - 3;
  return new Map(rows.map((row, i) => [from + i, { height: Math.min(HIGHEST_ROW, LINE * linesOf(String(row[at] ?? ''), width)) }]));
}

/** Points. */
const LINE = 17;
const HIGHEST_ROW = 409;

const argb = (colour: string): string => `FF${colour.slice(1).toUpperCase()}`;

function writeChart(chart: SheetChart, { name }: Sheet, { top, font }: { readonly top: number; readonly font: string }) {
  const column = (index: number): string => {
    const letter = colToLetter(index);
    return `'${name.replaceAll("'", "''")}'!$${letter}$${top + 2 + chart.first}:$${letter}$${top + 2 + chart.last}`;
  };
  const { at, rows } = chart;
  const labels = { labelFontFamily: font, labelFontSize: 10 };
  return {
    type: chart.kind,
    title: chart.title,
    titleFontFamily: font,
    titleFontSize: 14,
    altText: chart.title,
    barGrouping: { none: 'clustered', stacked: 'stacked', percent: 'percentStacked' }[chart.stacking] as
      | 'clustered'
      | 'stacked'
      | 'percentStacked',
    gapWidth: 45,
    ...(chart.stacking === 'none' ? {} : { overlap: 100 }),
    legend: chart.series.length > 1 ? ('bottom' as const) : (false as const),
    legendFontFamily: font,
    legendFontSize: 10,
    series: chart.series.map((series) => ({
      name: series.name,
      values: column(series.column),
      categories: column(0),
      color: series.colour.slice(1).toUpperCase(),
      ...(chart.stacking === 'percent' ? { dataLabels: shareLabels(series.ink, font) } : {}),
    })),
    anchor: { from: { row: at.row, col: at.column }, to: { row: at.row + rows, col: at.column + 12 } },
    axes: {
      // The first row on top, as in the table.
      x: { ...labels, reverse: true },
      y: {
        ...labels,
        numberFormat: { formatCode: chart.stacking === 'percent' ? '0%' : FORMATS[chart.format].replace('.0', '') },
        gridlines: { major: false },
        crosses: 'max' as const,
      },
    },
  };
}

/** Blocks that are too narrow for a number have none. */
const shareLabels = (ink: string, font: string) => ({
  showValue: true,
  position: 'ctr' as const,
  numberFormat: { formatCode: '[<0.04]"";0%' },
  fontSize: 10,
  fontColor: ink.slice(1).toUpperCase(),
  fontFamily: font,
});
