import type { Transcript, Warning } from '../../src/data.js';
import { referenceErrors } from '../../src/errors/reference-errors.js';
import { sha256 } from '../../src/files/read-bytes.js';
import type { Settings } from '../../src/settings.js';
import { ReferenceCounts } from '../../src/statistics/index/count-reference.js';
import { indexWords } from '../../src/statistics/index/index-words.js';
import { segment } from '../2-segment.js';
import type { RunningSegmenter } from '../segmenter/segmenter.js';
import type { Compared, ReadReference } from './compared.js';
import { sameDiscussion } from './same-discussion.js';

/** A text of a reference, the name of one that is a copy of another, or why one could not be read. */
export type ReferenceText =
  | { readonly name: string; readonly transcript: Transcript }
  | { readonly copy: string }
  | { readonly warning: Warning };

export interface ReferenceTexts {
  readonly kind: 'folder' | 'corpus';
  readonly all: AsyncIterable<ReferenceText>;
}

interface Named {
  readonly path: string;
  readonly name: string;
}

/** Texts → their words, counted as those of the discussion are. @throws YuanzhuoError where no other text has a word. */
export async function readTexts(
  { path, name }: Named,
  texts: (path: string, settings: Settings) => ReferenceTexts,
  { transcript, words, settings }: Compared,
  segmenter: RunningSegmenter,
): Promise<ReadReference> {
  const found = words.newTerms.flatMap(({ term, tag, status }) => (status === 'found' ? { term, tag } : []));
  // What one text alone suggests is no word of it, but what was found in the discussion is looked for everywhere.
  const same: Settings = { ...settings, found_terms: false, words: [...settings.words, ...found] };
  const isSame = sameDiscussion(transcript);
  const counts = new ReferenceCounts();
  const [left_out, copies, hashes]: [string[], string[], string[]] = [[], [], []];
  const warnings: Warning[] = [];
  const { kind, all } = texts(path, settings);
  for await (const text of all) {
    if ('warning' in text) warnings.push(text.warning);
    else if ('copy' in text) copies.push(text.copy);
    else if (isSame(text.transcript)) left_out.push(text.name);
    else {
      hashes.push(sha256(text.transcript.text));
      const cut = await segment(text.transcript, same, segmenter, false);
      counts.add(indexWords(text.transcript, cut, same));
    }
  }
  const sums = counts.sum();
  if (sums.words === 0) throw referenceErrors.nothing(path, left_out);
  const { uses, words: counted, texts: sizes } = sums;
  const read = { texts: sizes?.turns ?? null, words: counted, terms: uses.size, left_out, copies };
  return { reference: { facts: { kind, name, ...read, sha256: sha256(hashes.join('')) }, ...sums }, warnings };
}
