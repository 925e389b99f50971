import { type Eigen, symmetricEigen } from './symmetric-eigen.js';

/** A row or a column of the table on the first two axes. */
export interface CorrespondencePoint {
  readonly x: number;
  readonly y: number;
  /** Its share of the inertia of the two axes, 0–1. */
  readonly contribution: number;
}

export interface Correspondence {
  readonly rows: readonly CorrespondencePoint[];
  readonly columns: readonly CorrespondencePoint[];
  /** Share of the whole inertia that each axis explains, 0–1. */
  readonly shares: readonly [number, number];
  /** χ² of the table over its sum. */
  readonly inertia: number;
}

/**
 * Correspondence analysis: which rows of a table of counts have similar profiles, and which columns go with them?
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
  const [firstRow] = counts;
  if (firstRow === undefined || counts.length < 3 || firstRow.length < 3) return null;
  const columnSums = firstRow.map((_, j) => sum(counts.map((row) => row[j]!)));
  if (rowSums.includes(0) || columnSums.includes(0)) return null;
  const all = sum(rowSums);
  const residuals = counts.map((row, i) =>
    columnSums.map((column, j) => {
      const expected = (rowSums[i]! / all) * (column / all);
      return (row[j]! / all - expected) / Math.sqrt(expected);
    }),
  );
  const products = columnSums.map((_, j) => columnSums.map((__, k) => sum(residuals.map((row) => row[j]! * row[k]!))));
  const inertia = sum(products.map((row, j) => row[j]!));
  const [first, second] = symmetricEigen(products);
  if (first === undefined || second === undefined || second.value < inertia * LEAST_SHARE || inertia < LEAST_SHARE) return null;
  const axisOf = ({ value, vector }: Eigen) => {
    const coordinates = vector.map((part, j) => (part * Math.sqrt(value)) / Math.sqrt(columnSums[j]! / all));
    const sign = signOf(coordinates);
    return {
      columns: coordinates.map((part) => sign * part),
      rows: residuals.map((row, i) => (sign * sum(row.map((part, j) => part * vector[j]!))) / Math.sqrt(rowSums[i]! / all)),
    };
  };
  const axes = [axisOf(first), axisOf(second)] as const;
  const plane = first.value + second.value;
  const points = (side: 'rows' | 'columns', sums: readonly number[]): readonly CorrespondencePoint[] =>
    sums.map((mass, i) => {
      const [x, y] = [axes[0][side][i]!, axes[1][side][i]!];
      return { x, y, contribution: ((mass / all) * (x * x + y * y)) / plane };
    });
  return {
    rows: points('rows', rowSums),
    columns: points('columns', columnSums),
    shares: [first.value / inertia, second.value / inertia],
    inertia,
  };
}

/** A smaller share of the inertia is rounding. */
const LEAST_SHARE = 1e-9;

/** The sign of the largest coordinate by amount; of coordinates that are equal but for rounding, the first. */
function signOf(coordinates: readonly number[]): 1 | -1 {
  const most = Math.max(...coordinates.map(Math.abs));
  return coordinates.find((part) => Math.abs(part) > most * (1 - 1e-9))! < 0 ? -1 : 1;
}
