import type { Source, Transcript } from '../src/data.js';
import { readSource } from '../src/files/read-source.js';
import type { Settings } from '../src/settings.js';
import { parseTranscript } from '../src/transcript/parse-transcript.js';

/** Takes a file; gives its decoded text and the transcript in it: people, sections, turns, sentences. */
export async function read(path: string, settings: Settings): Promise<{ source: Source; transcript: Transcript }> {
  const source = await readSource(path, settings);
  return { source, transcript: parseTranscript(source, settings) };
}
