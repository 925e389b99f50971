/** The segmenter's process: `node segmenter-process.js ENGINE`, started by start-segmenter.ts. */
import type { Settings } from '../../src/settings.js';
import { cutTexts, tagsOf } from '../../src/words/engines/engine.js';
import { packWords } from '../../src/words/engines/packed-words.js';
import { ahead } from '../../src/workers/ahead.js';
import { answerRequests } from '../../src/workers/answer-requests.js';
import { loadEngine } from './load-engine.js';
import type { SegmenterRequest, SegmenterResponse } from './segmenter-request.js';

const loading = ahead(
  loadEngine((process.argv[2] ?? 'auto') as Settings['engine']).then((loaded) => {
    loaded.engine.load?.();
    return loaded;
  }),
);

answerRequests(async (request: SegmenterRequest): Promise<SegmenterResponse> => {
  const { engine, info, warnings } = await loading;
  if (request === 'facts') return { info, warnings };
  return 'cut' in request ? packWords(cutTexts(request.cut, engine)) : tagsOf(request.tagsOf, engine);
});
