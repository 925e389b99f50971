import { workerData } from 'node:worker_threads';
import { ahead } from '../workers/ahead.js';
import { answerRequests } from '../workers/answer-requests.js';
import type { DrawOrder, FontSubset } from './draw-order.js';
import { renderSvg } from './render-svg.js';
import { warmUp } from './warm-up.js';

// Built into one file with Vega, whose 300 modules take twice as long to load.
const warm = ahead(warmUp((workerData as FontSubset).fonts));

answerRequests(async ({ chart, subset }: DrawOrder) => {
  await warm;
  return renderSvg(chart, subset.fonts);
});
