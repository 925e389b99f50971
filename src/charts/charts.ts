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

/** By id, in reading order. */
const CHARTS: Readonly<Record<string, (tables: Tables, pen: Pen) => Chart | null>> = {
  'answers-matrix': chartAnswersMatrix,
  'turn-timeline': chartTurnTimeline,
  'talk-share': chartTalkShare,
  'word-cloud': chartWordCloud,
  'keyword-heatmap': chartKeywordHeatmap,
  consensus: chartConsensus,
  'distinctive-words': chartDistinctiveWords,
  correspondence: chartCorrespondence,
  'reference-words': chartReferenceWords,
  'term-dispersion': chartTermDispersion,
  uptake: chartUptake,
  'theme-by-speaker': chartThemeBySpeaker,
  'theme-pairs': chartThemePairs,
  'term-network': chartTermNetwork,
};

/** The charts of a discussion, in reading order: all of them, or those with these ids. Those that would have nothing to show are left out. */
export function drawCharts(tables: Tables, pen: Pen, ids: readonly string[] = Object.keys(CHARTS)): readonly Chart[] {
  return Object.entries(CHARTS).flatMap(([id, chart]) => (ids.includes(id) ? (chart(tables, pen) ?? []) : []));
}
