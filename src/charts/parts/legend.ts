import type { Pen } from '../pen.js';
import { theme } from '../theme.js';

/** Pixels of a symbol with its gap to the label, and between two columns. */
const SYMBOL = 20;
const GAP = 22;

/**
 * How many entries of a horizontal legend stand beside each other in the room: Vega's legends never wrap, and are as wide as the widest entry
 * of each column.
 */
export function legendColumns(labels: readonly string[], width: number, { measure }: Pen): number {
  const widths = labels.map((label) => measure(label, theme.size.small) + SYMBOL);
  for (let columns = labels.length; columns > 1; columns--) {
    const widest = Array.from({ length: columns }, (_, column) => Math.max(...widths.filter((__, i) => i % columns === column)));
    if (widest.reduce((sum, each) => sum + each, GAP * (columns - 1)) <= width) return columns;
  }
  return 1;
}
