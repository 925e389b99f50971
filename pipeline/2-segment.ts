import type { Transcript, Words } from '../src/data.js';
import type { Settings } from '../src/settings.js';
import { segmentTranscript } from '../src/words/segment-transcript.js';
import { segmenterHere } from './segmenter/segmenter-here.js';

/** Takes a transcript; gives every word with its place, tag, term, and whether it counts. `listed` as for `segmentTranscript`. */
export async function segment(
  transcript: Transcript,
  settings: Settings,
  segmenter = segmenterHere(settings.engine),
  listed = true,
): Promise<Words> {
  const { info, warnings, tokenizer, generalCounts } = await segmenter.ready();
  const words = await segmentTranscript(transcript, { engine: info, tokenizer, settings, listed, ...(listed && { generalCounts }) });
  return { ...words, warnings: [...warnings, ...words.warnings] };
}
