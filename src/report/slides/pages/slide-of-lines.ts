import { wrapText } from '../../../charts/layout/wrap-text.js';
import { bodyHeight, layout, type MeasurePoints, type Run, type Slide } from '../deck.js';

const SIZES = [22, 20, 18, 16, 14] as const;

/** Lines in the largest type in which they fit. */
export function slideOfLines(
  title: string,
  { caption, lines, notes }: Pick<Slide, 'caption' | 'notes'> & { readonly lines: readonly (readonly Run[])[] },
  measure: MeasurePoints,
): Slide {
  const size = SIZES.find((points) => heightOf(lines, points, measure) <= bodyHeight(false) * 72) ?? 14;
  return { title, caption, body: { kind: 'lines', lines, size }, quote: null, notes };
}

function heightOf(lines: readonly (readonly Run[])[], size: number, measure: MeasurePoints): number {
  const width = (layout.inner * 72) / 1.1;
  const count = (line: readonly Run[]): number =>
    wrapText(line.map(({ text }) => text).join(''), { width, size, measure, weight: 'bold', lines: 99 }).length;
  return lines.reduce((sum, line) => sum + count(line) * size * 1.35 + 9, 0);
}
