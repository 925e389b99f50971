import { answerRequests } from '../workers/answer-requests.js';
import { type DrawPngOrder, drawPng } from './draw-png.js';
import { freeMemory } from './free-memory.js';

/** Pictures whose memory is given back together. */
const BATCH = 3;
let drawn = 0;

answerRequests(async (order: DrawPngOrder) => {
  const png = await drawPng(order);
  drawn++;
  if (drawn % BATCH === 0) freeMemory();
  return png;
});
