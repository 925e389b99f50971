import { readBytes, sha256 } from '../../src/files/read-bytes.js';
import { read } from '../1-read.js';
import { segment } from '../2-segment.js';
import { count } from '../3-count.js';
import { relate } from '../4-relate.js';
import type { Stages } from '../run.js';
import type { RunningSegmenter } from '../segmenter/segmenter.js';
import { type FirstTables, firstTables } from './first-tables.js';
import { remember } from './remember.js';

/** So many discussions are kept in memory. */
const MOST_FILES = 6;

export interface WarmStages extends Stages {
  readonly first: typeof firstTables;
}

/** The stages of one program that runs the same transcripts again and again: of each, only what a change touches is done anew. */
export function warmStages(): WarmStages {
  const versions = new Map<string, FileVersion>();
  const reading = remember(({ path }: FileVersion, settings) => read(path, settings));
  const segmenting = remember(({ transcript, segmenter }: Segmenting, settings) => segment(transcript, settings, segmenter));
  const counting = remember(({ transcript, words }: Counting, settings) => count(transcript, words, settings));
  const countingFirst = remember(({ transcript, words }: Counting, settings) => firstTables(transcript, words, settings));
  const relating = remember(({ index, keywords }: Relating, settings) => relate({ ...index, settings }, keywords));
  const [toSegment, toCount, toRelate] = [joined<Segmenting>(), joined<Counting>(), joined<Relating>()];
  return {
    read: async (path, settings) => reading(versionOf(path, versions), settings),
    segment: async (transcript, settings, segmenter) => segmenting(toSegment(transcript, { transcript, segmenter }), settings),
    count: (transcript, words, settings) => {
      const { index, keywords } = counting(toCount(words, { transcript, words }), settings) as ReturnType<typeof count>;
      // What was counted may be older than settings that only the next stage looks at.
      return { index: { ...index, settings }, keywords };
    },
    first: (transcript, words, settings) => countingFirst(toCount(words, { transcript, words }), settings) as FirstTables,
    relate: (index, keywords) => relating(toRelate(keywords, { index, keywords }), index.settings) as ReturnType<typeof relate>,
  };
}

interface FileVersion {
  readonly path: string;
  readonly hash: string;
}

type Segmenting = { readonly transcript: Parameters<typeof segment>[0]; readonly segmenter: RunningSegmenter | undefined };
type Counting = { readonly transcript: Parameters<typeof count>[0]; readonly words: Parameters<typeof count>[1] };
type Relating = { readonly index: Parameters<typeof relate>[0]; readonly keywords: Parameters<typeof relate>[1] };

/** The same object for the same bytes; the one that was used longest ago goes. */
function versionOf(path: string, versions: Map<string, FileVersion>): FileVersion {
  const hash = sha256(readBytes(path));
  const before = versions.get(path);
  const version = before?.hash === hash ? before : { path, hash };
  versions.delete(path);
  versions.set(path, version);
  const [oldest] = versions.keys();
  if (versions.size > MOST_FILES && oldest !== undefined) versions.delete(oldest);
  return version;
}

/** What a stage takes as one object, the same for the same `first`. */
function joined<Input extends object>(): (first: object, input: Input) => Input {
  const known = new WeakMap<object, Input>();
  return (first, input) => {
    const own = known.get(first) ?? input;
    known.set(first, own);
    return own;
  };
}
