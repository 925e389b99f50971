import type { Source, Transcript } from '../src/data.js';
import { readSource } from '../src/files/read-source.js';
import type { Settings } from '../src/settings.js';
import { parseTranscript } from '../src/transcript/parse-transcript.js';

/** Takes a file; gives its decoded text and the transcript in it: people, sections, turns, sentences. */
export function read(path: string, settings: Settings): { source: Source; transcript: Transcript } {
  const source = readSource(path, settings.encoding);
  return { source, transcript: parseTranscript(source, settings) };
}
