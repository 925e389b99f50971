import type { Chart } from '../../data.js';
import type { Block } from '../document.js';

/** Section of the report → the charts that stand in it. */
const PLACES = {
  people: ['turn-timeline', 'talk-share'],
  themes: ['theme-by-speaker', 'theme-pairs'],
  keywords: ['keyword-heatmap', 'consensus', 'term-dispersion', 'concordance', 'uptake'],
  differences: ['distinctive-words', 'correspondence'],
  pairs: ['term-network'],
} as const;

/** The charts of a section, in their order there; none where they were not drawn. */
export function figuresOf(charts: readonly Chart[], section: keyof typeof PLACES): readonly Block[] {
  return PLACES[section].flatMap((id) => charts.filter((chart) => chart.id === id)).map((chart) => ({ kind: 'figure', chart }));
}

/** Charts that no section asks for. */
export function otherFigures(charts: readonly Chart[]): readonly Block[] {
  const placed: ReadonlySet<string> = new Set(Object.values(PLACES).flat());
  return charts.filter(({ id }) => !placed.has(id)).map((chart) => ({ kind: 'figure', chart }));
}
