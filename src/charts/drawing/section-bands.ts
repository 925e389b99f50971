import type { Layer, Pen } from '../pen.js';
import { theme } from '../theme.js';
import type { SectionSpan } from './place-turns.js';
import { fitText, wrapText } from './wrap-text.js';

/** Bands behind a drawing over the length of the discussion, and the section titles above it. */
export interface SectionBands {
  readonly background: readonly Layer[];
  /** Pixels above the drawing that the titles take. */
  readonly height: number;
}

const gap = 10;
const lineHeight = theme.size.small + 5;

/** Every second section has a tint; a title is wrapped into its band, and only the number stands where that is too narrow. */
export function bandSections(
  plot: { readonly sections: readonly SectionSpan[]; readonly width: number; readonly total: number },
  pen: Pen,
): SectionBands {
  const { sections } = plot;
  if (sections.length < 2) return { background: [], height: 0 };
  const labels = labelsOf(plot, pen);
  const lines = Math.max(0, ...labels.map(({ text }) => (text === '' ? 0 : text.split('\n').length)));
  return {
    height: lines === 0 ? 0 : lines * lineHeight + 6,
    background: [
      {
        data: { values: sections.map(({ start, end }, index) => ({ start, end, tint: index % 2 })) },
        mark: { type: 'rect' },
        encoding: {
          x: { field: 'start', type: 'quantitative' },
          x2: { field: 'end' },
          y: { value: 0 },
          y2: { value: 'height' },
          color: {
            field: 'tint',
            type: 'nominal',
            scale: { domain: [0, 1], range: [theme.colour.paper, theme.colour.band] },
            legend: null,
          },
        },
      },
      {
        data: { values: sections.map(({ start }) => ({ start })) },
        mark: { type: 'rule', color: theme.colour.line },
        encoding: { x: { field: 'start', type: 'quantitative' }, y: { value: -4 }, y2: { value: 'height' } },
      },
      {
        data: { values: labels.filter(({ text }) => text !== '') },
        mark: { type: 'text', align: 'left', baseline: 'top', fontSize: theme.size.small, lineHeight, dx: 5 },
        encoding: {
          x: { field: 'start', type: 'quantitative' },
          y: { value: -(lines * lineHeight + 4) },
          text: { field: 'text', type: 'nominal' },
        },
      },
    ],
  };
}

/** The whole titles where they fit their bands; else numbers, of every section or of every fifth. */
function labelsOf(
  plot: { readonly sections: readonly SectionSpan[]; readonly width: number; readonly total: number },
  pen: Pen,
): readonly { start: number; text: string }[] {
  const { sections } = plot;
  const width = (span: SectionSpan): number => ((span.end - span.start) / plot.total) * plot.width;
  const crowded = sections.some((span) => pen.measure(span.number, theme.size.small) > width(span) - 4);
  return sections.map((span, index) => {
    const number = !crowded || index % 5 === 0 ? span.number : '';
    return { start: span.start, text: titleIn(span, { width: width(span), pen }) ?? number };
  });
}

function titleIn(span: SectionSpan, { width, pen }: { readonly width: number; readonly pen: Pen }): string | null {
  const box = { width: width - gap, size: theme.size.small, measure: pen.measure, lines: 3 };
  const whole = `${span.number} ${span.title}`.trim();
  const fits = wrapText(whole, { ...box, lines: Number.POSITIVE_INFINITY }).length <= box.lines;
  // A title in shreds of two or three characters, or cut after a few, says less than its number.
  return width >= (fits ? 4 : 9) * theme.size.small ? fitText(whole, box) : null;
}
