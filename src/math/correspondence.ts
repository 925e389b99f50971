import { symmetricEigen } from './symmetric-eigen.js';

/** A row or a column of the table on the first two axes. */
export interface CorrespondencePoint {
  readonly x: number;
  readonly y: number;
  /** Share of the inertia of the two axes that it makes, 0–1. */
  readonly contribution: number;
}

export interface Correspondence {
  readonly rows: readonly CorrespondencePoint[];
  readonly columns: readonly CorrespondencePoint[];
  /** Share of the whole inertia on either axis, 0–1. */
  readonly shares: readonly [number, number];
  /** χ² of the table over its sum. */
  readonly inertia: number;
}

/**
 * Correspondence analysis: which rows of a table of counts have like profiles, and which columns go with them?
 *
 * The singular value decomposition of the standardised residuals (p − r·c)/√(r·c) (Greenacre 2017); rows and columns in principal
 * coordinates, so that distances among rows, and among columns, are χ² distances. On each axis the column with the largest
 * coordinate (of equals the first) is positive. Null for fewer than three rows or columns, an empty row or column, or a table whose
 * profiles do not differ in two dimensions.
 *
 * Example: 2 0 0 / 0 2 0 / 0 0 2 → inertia 2, a half on either axis.
 */
export function correspondence(counts: readonly (readonly number[])[]): Correspondence | null {
  const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
  const rowSums = counts.map(sum);
  const width = counts[0]?.length ?? 0;
  const columnSums = Array.from({ length: width }, (_, j) => sum(counts.map((row) => row[j] ?? 0)));
  const all = sum(rowSums);
  if (counts.length < 3 || width < 3 || rowSums.includes(0) || columnSums.includes(0)) return null;
  const residuals = counts.map((row, i) =>
    columnSums.map((column, j) => {
      const expected = ((rowSums[i] ?? 0) / all) * (column / all);
      return ((row[j] ?? 0) / all - expected) / Math.sqrt(expected);
    }),
  );
  const products = columnSums.map((_, j) => columnSums.map((__, k) => sum(residuals.map((row) => (row[j] ?? 0) * (row[k] ?? 0)))));
  const inertia = sum(products.map((row, j) => row[j] ?? 0));
  const [first, second] = symmetricEigen(products);
  if (first === undefined || second === undefined || second.value < inertia * LEAST_SHARE || inertia < LEAST_SHARE) return null;
  const axes = [first, second].map(({ value, vector }) => {
    const coordinates = vector.map((part, j) => (part * Math.sqrt(value)) / Math.sqrt((columnSums[j] ?? 0) / all));
    const sign = signOf(coordinates);
    return {
      columns: coordinates.map((part) => sign * part),
      rows: residuals.map((row, i) => (sign * sum(row.map((part, j) => part * (vector[j] ?? 0)))) / Math.sqrt((rowSums[i] ?? 0) / all)),
    };
  });
  const plane = first.value + second.value;
  const points = (side: 'rows' | 'columns', sums: readonly number[]): readonly CorrespondencePoint[] =>
    sums.map((mass, i) => {
      const [x = 0, y = 0] = axes.map((axis) => axis[side][i] ?? 0);
      return { x, y, contribution: ((mass / all) * (x * x + y * y)) / plane };
    });
  return {
    rows: points('rows', rowSums),
    columns: points('columns', columnSums),
    shares: [first.value / inertia, second.value / inertia],
    inertia,
  };
}

/** Less is rounding. */
const LEAST_SHARE = 1e-9;

/** Of coordinates that are equal but for rounding the first decides. */
function signOf(coordinates: readonly number[]): 1 | -1 {
  const most = Math.max(...coordinates.map(Math.abs));
  return (coordinates.find((part) => Math.abs(part) > most * (1 - 1e-9)) ?? 1) < 0 ? -1 : 1;
}
