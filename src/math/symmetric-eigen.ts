/** An eigenvalue of a symmetric matrix with its vector of length 1, whose sign is arbitrary. */
export interface Eigen {
  readonly value: number;
  readonly vector: readonly number[];
}

const MOST_SWEEPS = 60;

/**
 * Eigenvalues and vectors of a symmetric matrix, the largest value first: Jacobi's rotations (Golub & Van Loan 2013, 8.5), in a fixed
 * order. For matrices of some fifty rows.
 *
 * Example: 2 1 / 1 2 → 3 and 1.
 */
export function symmetricEigen(matrix: readonly (readonly number[])[]): readonly Eigen[] {
  const n = matrix.length;
  const a = matrix.map((row) => Float64Array.from(row));
  const v = matrix.map((_, i) => Float64Array.from({ length: n }, (__, j) => (i === j ? 1 : 0)));
  const size = a.reduce((sum, row) => row.reduce((part, value) => part + value * value, sum), 0);
  for (let sweep = 0; sweep < MOST_SWEEPS && offDiagonal(a) > size * 1e-30; sweep++)
    for (let p = 0; p < n; p++) for (let q = p + 1; q < n; q++) rotate(a, { v, p, q });
  return a.map((row, i) => ({ value: row[i]!, vector: v.map((part) => part[i]!) })).sort((one, other) => other.value - one.value);
}

/** Sum of the squares off the diagonal. */
function offDiagonal(a: readonly Float64Array[]): number {
  return a.reduce((sum, row, i) => row.reduce((part, value, j) => (i === j ? part : part + value * value), sum), 0);
}

/** Jacobi's rotation of rows and columns p and q that makes a[p][q] zero; the vectors in `v` are rotated along. */
function rotate(
  a: readonly Float64Array[],
  { v, p, q }: { readonly v: readonly Float64Array[]; readonly p: number; readonly q: number },
): void {
  const [rowP, rowQ] = [a[p]!, a[q]!];
  if (rowP[q] === 0) return;
  const theta = (rowQ[q]! - rowP[p]!) / (2 * rowP[q]!);
  const t = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
  const c = 1 / Math.sqrt(t * t + 1);
  const s = t * c;
  for (const row of [...a, ...v]) combine(row, { p, q, c, s });
  for (let j = 0; j < a.length; j++) {
    const [x, y] = [rowP[j]!, rowQ[j]!];
    rowP[j] = c * x - s * y;
    rowQ[j] = s * x + c * y;
  }
}

/** Rotates columns p and q of a row. */
function combine(
  row: Float64Array,
  { p, q, c, s }: { readonly p: number; readonly q: number; readonly c: number; readonly s: number },
): void {
  const [x, y] = [row[p]!, row[q]!];
  row[p] = c * x - s * y;
  row[q] = s * x + c * y;
}
