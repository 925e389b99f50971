import { HEAD_LINE, type Heads, headsOf } from '../parts/heads.js';
import { rowNames } from '../parts/row-names.js';
import type { Pen } from '../pen.js';
import { theme } from '../theme.js';
import type { Cell, Matrix } from './choose-answers.js';
import { type CellSize, type SetCell, setPassages } from './set-passages.js';

/** Pixels of letters, from those wished for to the smallest. */
const SIZES = [17, 16, 15, 14, 13, theme.size.least];
/** Pixels between two cells. */
export const GAP = 6;
/** Pixels between the lines over the columns and the cells. */
const BELOW_HEADS = 8;
const NAME = { person: 120, question: 150 } as const;

/** Names of rows or columns: the value of the field, and what is written. */
interface Names {
  readonly field: 'speaker' | 'section';
  readonly labels: Readonly<Record<string, string>>;
}

export interface Grid extends CellSize {
  readonly columns: Names;
  readonly rows: Names;
  readonly heads: Heads;
  readonly names: ReturnType<typeof rowNames>;
  /** Pixels of all cells. */
  readonly plot: { readonly width: number; readonly height: number };
  readonly cells: readonly SetCell[];
}

/** People above and questions at the left, or the other way round, whichever shows most of the passages, in the largest letters that do. */
export function layOutGrid(matrix: Matrix, room: { readonly width: number; readonly height: number }, pen: Pen): Grid {
  const people: Names = { field: 'speaker', labels: Object.fromEntries(matrix.speakers.map(({ speaker }) => [speaker, speaker])) };
  const questions: Names = {
    field: 'section',
    labels: Object.fromEntries(matrix.sections.map(({ section, number, title }) => [section, `${number} ${title}`.trim()])),
  };
  const grids = SIZES.flatMap((size) => [
    gridOf(matrix.cells, { columns: people, rows: questions, size, room }, pen),
    gridOf(matrix.cells, { columns: questions, rows: people, size, room }, pen),
  ]);
  // Blanks are lost where a line breaks.
  const shownIn = ({ cells }: Grid): number => cells.reduce((sum, { lines }) => sum + lines.join('').replace(/\s/g, '').length, 0);
  return grids.reduce((best, grid) => (shownIn(grid) > shownIn(best) ? grid : best));
}

interface Wanted {
  readonly columns: Names;
  readonly rows: Names;
  readonly size: number;
  readonly room: { readonly width: number; readonly height: number };
}

function gridOf(cells: readonly Cell[], { columns, rows, size, room }: Wanted, pen: Pen): Grid {
  const [across, down] = [Object.keys(columns.labels).length, Object.keys(rows.labels).length];
  const box = { width: rows.field === 'speaker' ? NAME.person : NAME.question, size: theme.size.label };
  const lines = Math.max(1, Math.floor(room.height / down / (box.size + 4)) - 2);
  const names = rowNames(rows.labels, { ...box, lines }, pen);
  const width = (room.width - names.width - GAP * (across - 1)) / across;
  const heads = headsOf(
    Object.entries(columns.labels).map(([name, label]) => ({ name, label })),
    width - 8,
    pen,
  );
  const height = (room.height - BELOW_HEADS - HEAD_LINE * heads.lines - GAP * (down - 1)) / down;
  const plot = { width: width * across + GAP * (across - 1), height: height * down + GAP * (down - 1) };
  return { columns, rows, heads, names, width, height, size, plot, cells: setPassages(cells, { width, height, size }, pen) };
}
