import type { Chart, Tables } from '../data.js';
import { chartAnswersMatrix } from './answers-matrix/chart-answers-matrix.js';
import { chartConsensus } from './consensus/chart-consensus.js';
import { chartCorrespondence } from './correspondence/chart-correspondence.js';
import { chartDistinctiveWords } from './distinctive-words/chart-distinctive-words.js';
import { chartKeywordHeatmap } from './keyword-heatmap/chart-keyword-heatmap.js';
import type { Pen } from './pen.js';
import { chartReferenceWords } from './reference-words/chart-reference-words.js';
import { chartTalkShare } from './talk-share/chart-talk-share.js';
import { chartTermDispersion } from './term-dispersion/chart-term-dispersion.js';
import { chartTermNetwork } from './term-network/chart-term-network.js';
import { chartThemeBySpeaker } from './theme-by-speaker/chart-theme-by-speaker.js';
import { chartThemePairs } from './theme-pairs/chart-theme-pairs.js';
import { chartTurnTimeline } from './turn-timeline/chart-turn-timeline.js';
import { chartUptake } from './uptake/chart-uptake.js';
import { chartWordCloud } from './word-cloud/chart-word-cloud.js';

const inReadingOrder = [
  chartAnswersMatrix,
  chartTurnTimeline,
  chartTalkShare,
  chartWordCloud,
  chartKeywordHeatmap,
  chartConsensus,
  chartDistinctiveWords,
  chartCorrespondence,
  chartReferenceWords,
  chartTermDispersion,
  chartUptake,
  chartThemeBySpeaker,
  chartThemePairs,
  chartTermNetwork,
];

/** All charts of a discussion, in reading order; those that would have nothing to show are left out. */
export function drawCharts(tables: Tables, pen: Pen): readonly Chart[] {
  return inReadingOrder.map((chart) => chart(tables, pen)).filter((chart) => chart !== null);
}
