import type { Format } from '../../tables/column.js';

/** A workbook as data, before it becomes XLSX: what a sheet says and how it is to be read, without a word of the file format. */

export type Cell = string | number | null;

export interface SheetColumn {
  readonly heading: string;
  readonly format: Format;
  /** In characters of the Latin alphabet; a Han character takes two. */
  readonly width: number;
  /** Long texts are broken into lines. */
  readonly wrap?: true;
}

export interface SheetChart {
  readonly kind: 'bar' | 'column';
  readonly stacking: 'none' | 'stacked' | 'percent';
  readonly title: string;
  /** Columns of the sheet that are drawn, each a series; `ink` is readable on its colour. The first column holds the categories. */
  readonly series: readonly { readonly column: number; readonly name: string; readonly colour: string; readonly ink: string }[];
  /** Rows that are drawn, counted from the first below the headings; the last one is included. */
  readonly first: number;
  readonly last: number;
  readonly format: Format;
  /** Where its upper left corner stands: rows and columns of the sheet from 0. */
  readonly at: { readonly row: number; readonly column: number };
  readonly rows: number;
}

export interface Sheet {
  readonly name: string;
  /** Stand above the headings, the first one large. */
  readonly heads: readonly string[];
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly Cell[])[];
  readonly filter: boolean;
  /** Columns that stay in sight. */
  readonly frozen: number;
  /** Columns whose numbers are coloured together, from few to many. */
  readonly scale: { readonly from: number; readonly to: number; readonly colours: readonly [string, string] } | null;
  readonly charts: readonly SheetChart[];
  /** Row → name of the sheet that its first cell leads to. */
  readonly links: ReadonlyMap<number, string>;
}

/** A sheet of headings and rows, with nothing special about it. */
export const plainSheet = (name: string, columns: readonly SheetColumn[], rows: Sheet['rows']): Sheet => ({
  name,
  heads: [],
  columns,
  rows,
  filter: true,
  frozen: 0,
  scale: null,
  charts: [],
  links: new Map(),
});

/** What a cell can hold, in UTF-16 units. */
export const LONGEST_CELL = 32_767;

/** Rows of a table in the workbook; further ones are in its CSV alone: nobody reads so far, and writing them takes seconds and memory. */
export const MOST_ROWS = 20_000;

/** Text as a sheet can hold it: no control characters but line feeds; what is too long is cut, and `cut` says so. */
export function cellText(text: string, cut: string): string {
  const clean = text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\uFFFD');
  return clean.length <= LONGEST_CELL ? clean : `${clean.slice(0, LONGEST_CELL - cut.length).toWellFormed()}${cut}`;
}

/** A width that shows most of the texts: a Han character takes two. Looks at the first rows only. */
export function widthOf(texts: readonly string[], { least, most }: { readonly least: number; readonly most: number }): number {
  const widest = texts.slice(0, 200).reduce((width, text) => Math.max(width, lineWidth(text.slice(0, 200).replace(/\n[\s\S]*/, ''))), 0);
  return Math.min(most, Math.max(least, widest + 2));
}

/** Lines that a text takes in a column of this width. */
export function linesOf(text: string, width: number): number {
  return text.split('\n').reduce((lines, line) => lines + Math.max(1, Math.ceil(lineWidth(line) / width)), 0);
}

function lineWidth(text: string): number {
  let width = 0;
  for (const character of text) {
    width += /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/.test(character) ? 2 : 1;
  }
  return width;
}
