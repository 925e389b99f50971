import type { Pen } from '../../charts/pen.js';
import type { Chart } from '../../data.js';
import type { CorpusTables } from '../rows.js';
import { chartThemeByDocument, chartThemeByPerson } from './chart-corpus-themes.js';
import { chartDocumentMap } from './chart-document-map.js';
import { chartNetwork } from './chart-network.js';
import { chartTermsByPeriod } from './chart-terms-by-period.js';
import { chartTrends } from './chart-trends.js';

const inReadingOrder = [chartDocumentMap, chartThemeByDocument, chartThemeByPerson, chartNetwork, chartTermsByPeriod, chartTrends];

/** All charts of a corpus, in reading order; those that would have nothing to show are left out. */
export function drawCorpusCharts(tables: CorpusTables, pen: Pen): readonly Chart[] {
  return inReadingOrder.map((chart) => chart(tables, pen)).filter((chart) => chart !== null);
}
