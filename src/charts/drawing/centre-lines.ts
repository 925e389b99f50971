import type { Layer } from '../pen.js';

/**
 * Properties of a text mark whose labels may have several lines (`\n`), so that all of them together lie in the middle: Vega centres
 * the first line alone, and the others hang below it.
 */
export function centreLines(field: string, lineHeight: number): Layer {
  return { baseline: 'middle', lineHeight, dy: { expr: `-${lineHeight / 2} * (length(split(datum.${field}, '\\n')) - 1)` } };
}
