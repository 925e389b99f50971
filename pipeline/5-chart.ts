import { drawCharts } from '../src/charts/charts.js';
import type { Chart, Language, Tables } from '../src/data.js';

/** Takes tables; gives one Vega-Lite specification for each question that they can answer, with title and caption. */
export function chart(tables: Tables, language: Language): readonly Chart[] {
  return drawCharts(tables, language);
}
