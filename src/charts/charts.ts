import type { Chart, Tables } from '../data.js';
import { chartConcordance } from './chart-concordance.js';
import { chartConsensus } from './chart-consensus.js';
import { chartCorrespondence } from './chart-correspondence.js';
import { chartDistinctiveWords } from './chart-distinctive-words.js';
import { chartKeywordHeatmap } from './chart-keyword-heatmap.js';
import { chartTalkShare } from './chart-talk-share.js';
import { chartTermDispersion } from './chart-term-dispersion.js';
import { chartTermNetwork } from './chart-term-network.js';
import { chartThemeBySpeaker } from './chart-theme-by-speaker.js';
import { chartThemePairs } from './chart-theme-pairs.js';
import { chartTurnTimeline } from './chart-turn-timeline.js';
import { chartUptake } from './chart-uptake.js';
import type { Pen } from './pen.js';

const inReadingOrder = [
  chartTurnTimeline,
  chartTalkShare,
  chartKeywordHeatmap,
  chartConsensus,
  chartDistinctiveWords,
  chartCorrespondence,
  chartTermDispersion,
  chartConcordance,
  chartUptake,
  chartThemeBySpeaker,
  chartThemePairs,
  chartTermNetwork,
];

/** All charts of a discussion, in reading order; those that would have nothing to show are left out. */
export function drawCharts(tables: Tables, pen: Pen): readonly Chart[] {
  return inReadingOrder.map((chart) => chart(tables, pen)).filter((chart) => chart !== null);
}
