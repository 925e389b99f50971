import { theme } from './theme.js';
import { fitText, wrapText } from './wrap-text.js';
import type { Layer, Pen } from './pen.js';
import type { SectionPlace } from './places.js';

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
  sections: readonly SectionPlace[],
  plot: { readonly width: number; readonly total: number },
  pen: Pen,
): SectionBands {
  if (sections.length < 2) return { background: [], height: 0 };
  const labels = sections.map((place) => ({ start: place.start, text: labelOf(place, ((place.end - place.start) / plot.total) * plot.width, pen) }));
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
          color: { field: 'tint', type: 'nominal', scale: { domain: [0, 1], range: [theme.colour.paper, theme.colour.band] }, legend: null },
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

function labelOf(place: SectionPlace, width: number, pen: Pen): string {
  const box = { width: width - gap, size: theme.size.small, lines: 3 };
  const whole = `${place.number} ${place.title}`.trim();
  const fits = wrapText(whole, { ...box, lines: Number.POSITIVE_INFINITY }, pen.measure).length <= box.lines;
  // A title in shreds of two or three characters, or cut after a few, says less than its number.
  if (width >= (fits ? 4 : 9) * theme.size.small) return fitText(whole, box, pen.measure);
  return pen.measure(place.number, box.size) <= box.width ? place.number : '';
}
