import type { Source, Transcript } from '../src/data.js';
import type { Member } from '../src/files/corpus-documents.js';
import { readMember, readSource } from '../src/files/read-source.js';
import type { Settings } from '../src/settings.js';
import { parseTranscript } from '../src/transcript/parse-transcript.js';
import { extractBounded } from './extraction/bounded-extraction.js';

/** What was understood of a file, before anything is counted. */
export interface Reading {
  readonly source: Source;
  readonly transcript: Transcript;
}

/** Takes a file, or a member of an archive; gives its decoded text and the transcript in it: people, sections, turns, sentences. */
export async function read(path: string, settings: Settings, member: Member | null = null): Promise<Reading> {
  const source = await (member ? readMember(member, settings, extractBounded) : readSource(path, settings, extractBounded));
  return { source, transcript: parseTranscript(source, settings) };
}
