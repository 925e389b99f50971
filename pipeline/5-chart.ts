import { drawCharts } from '../src/charts/charts.js';
import type { Pen } from '../src/charts/pen.js';
import type { Chart, Tables } from '../src/data.js';

/** Takes tables; gives one Vega-Lite specification for each question that they can answer, with title and caption. `ids`: of some charts alone. */
export function chart(tables: Tables, pen: Pen, ids?: readonly string[]): readonly Chart[] {
  return drawCharts(tables, pen, ids);
}
