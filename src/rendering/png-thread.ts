import { answerRequests } from '../workers/answer-requests.js';
import { type DrawPngOrder, drawPng } from './draw-png.js';
import { freeMemory } from './free-memory.js';

/** Pictures whose memory is given back together. */
const BATCH = 3;
let drawn = 0;

// The next picture is rasterised by a thread of Node's pool while this one encodes the last.
const LANES = 2;

answerRequests(async (order: DrawPngOrder) => {
  const png = await drawPng(order);
  drawn++;
  if (drawn % BATCH === 0) freeMemory();
  return png;
}, LANES);
