import type { Chart } from '../../../data.js';
import { evidenceOf } from '../choose-quote.js';
import type { ChartSlide, SlideParts } from '../slide-parts.js';

/** A chart that no native form can show: its picture, with the words that slides have for it. Null where it was not drawn. */
export function slidePicture(chart: Chart, { tables, pictures }: SlideParts): ChartSlide | null {
  const png = pictures.find(({ id }) => id === chart.id)?.png;
  if (!png) return null;
  return {
    caption: chart.brief ?? chart.caption,
    body: { kind: 'picture', png, alt: `${chart.title} ${chart.alt}`, name: chart.title },
    evidence: evidenceFor(chart.id, tables),
  };
}

function evidenceFor(id: string, { termPairs, keywords, sentences }: SlideParts['tables']): readonly string[] {
  if (id === 'term-network') return evidenceOf(termPairs);
  if (id === 'term-dispersion') return evidenceOf(keywords.toSorted((a, b) => b.count - a.count || (a.term < b.term ? -1 : 1)));
  return sentences.filter(({ key }) => key === 1).map(({ sentence }) => sentence);
}
