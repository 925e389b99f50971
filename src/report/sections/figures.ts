import type { Chart, ChartSection } from '../../data.js';
import type { Block } from '../document.js';

/** The charts of a section, in their order; of none, those that belong to no section. */
export const figuresOf = (charts: readonly Chart[], section?: ChartSection): readonly Block[] =>
  charts.filter((chart) => chart.section === section).map((chart) => ({ kind: 'figure', chart }));
