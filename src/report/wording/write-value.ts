/** Numbers as a reader wants them; the tables hold them in full. Never by locale: the same bytes everywhere. */

/** 0.0123 → 0.012; below 0.001 only that; null, not tested, → –. */
export function writeProbability(p: number | null): string {
  if (p === null) return '–';
  return p < 0.001 ? '<0.001' : p.toFixed(3);
}

/** 12.345 → 12.3. */
export const writeRate = (rate: number): string => rate.toFixed(1);

/** 0.456 → 0.46; null → –. */
export const writeDecimal = (value: number | null): string => (value === null ? '–' : value.toFixed(2));
