import type { Transcript, Words } from '../src/data.js';
import type { Settings } from '../src/settings.js';
import { segmentTranscript } from '../src/words/segment-transcript.js';
import type { RunningSegmenter } from './segmenter/segmenter.js';
import { withSharedSegmenter } from './segmenter/shared-segmenters.js';

/**
 * Takes a transcript; gives every word with its place, tag, term, and whether it counts. `listed` as for `segmentTranscript`. Without a
 * segmenter of its own a call shares one with all others.
 */
export async function segment(transcript: Transcript, settings: Settings, segmenter?: RunningSegmenter, listed = true): Promise<Words> {
  if (!segmenter) return withSharedSegmenter(settings.engine, (shared) => segment(transcript, settings, shared, listed));
  const { info, warnings, tokenizer, generalCounts } = await segmenter.ready();
  const words = await segmentTranscript(transcript, { engine: info, tokenizer, settings, listed, ...(listed && { generalCounts }) });
  return { ...words, warnings: [...warnings, ...words.warnings] };
}
