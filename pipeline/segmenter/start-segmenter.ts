import type { Settings } from '../../src/settings.js';
import { type PackedWords, unpackWords } from '../../src/words/engines/packed-words.js';
import { ahead } from '../../src/workers/ahead.js';
import { WorkerClient } from '../../src/workers/worker-client.js';
import { workerProcess } from '../../src/workers/worker-process.js';
import type { EngineFacts } from './load-engine.js';
import { once } from './once.js';
import type { ReadySegmenter, RunningSegmenter } from './segmenter.js';
import type { SegmenterRequest, SegmenterResponse } from './segmenter-request.js';

/** A segmenter in a process of its own: it loads while others work, and its memory goes when it is closed. */
export interface StartedSegmenter extends RunningSegmenter {
  readonly close: () => Promise<void>;
}

/** Starts to load at once. */
export function startSegmenter(wanted: Settings['engine']): StartedSegmenter {
  const client = new WorkerClient<SegmenterRequest, SegmenterResponse>(
    { zh: '分词进程', en: 'The process that segments' },
    workerProcess(new URL('./segmenter-process.js', import.meta.url), { args: [wanted] }),
  );
  const facts = ahead(client.ask('facts') as Promise<EngineFacts>);
  const cutter = {
    cut: async (texts: readonly string[]) => unpackWords((await client.ask({ cut: texts })) as PackedWords, texts),
    tagsOf: async (words: readonly string[]) => (await client.ask({ tagsOf: words })) as readonly string[],
  };
  const ready = once(async (): Promise<ReadySegmenter> => {
    // What reads words is loaded after the process has started to load.
    const { readWith } = await import('./segmenter.js');
    return readWith({ cutter, facts, loadsBeside: true });
  });
  return { ready, close: () => client.close() };
}
