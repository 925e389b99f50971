import { workerData } from 'node:worker_threads';
import { answerEach } from '../thread.js';
import type { DrawOrder, FontSubset } from './draw-order.js';
import { renderSvg } from './render-svg.js';
import { warmUp } from './warm-up.js';

const warm = warmUp((workerData as FontSubset).fonts);
// A failure is told with the first answer.
warm.catch(() => undefined);

answerEach(async ({ chart, subset }: DrawOrder) => {
  await warm;
  return renderSvg(chart, subset.fonts);
});
