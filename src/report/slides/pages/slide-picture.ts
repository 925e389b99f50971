import type { Chart } from '../../../data.js';
import type { ChartSlide, SlideParts } from '../slide-parts.js';

/** A chart that no native form can show: its picture, with the words that slides have for it. Null where it was not drawn. */
export function slidePicture(chart: Chart, { pictures }: SlideParts): ChartSlide | null {
  const png = pictures.find(({ id }) => id === chart.id)?.png;
  if (!png) return null;
  return {
    caption: chart.brief ?? chart.caption,
    body: { kind: 'picture', png, alt: `${chart.title} ${chart.alt}`, name: chart.title },
    evidence: [],
  };
}
