import { basename, dirname, extname, join, resolve } from 'node:path';
import { referenceErrors } from '../../src/errors/reference-errors.js';
import { fileExists, isFolder } from '../../src/files/read-bytes.js';
import type { RunningSegmenter } from '../segmenter/segmenter.js';
import { withSharedSegmenter } from '../segmenter/shared-segmenters.js';
import type { Compared, ReadReference } from './compared.js';

/**
 * The reference that the settings name, null where they name none: a folder of texts, the store of a corpus, a frequency list (CSV or TSV), or the
 * dictionary of the segmenter. Texts are cut as the discussion is, with the terms that were found in it; the discussion itself is left out.
 *
 * @throws YuanzhuoError for what is none of them, or holds nothing to compare with.
 */
export async function readReference(compared: Compared, segmenter?: RunningSegmenter): Promise<ReadReference | null> {
  const { settings, settingsFile } = compared;
  if (settings.reference === '') return null;
  if (!segmenter) return withSharedSegmenter(settings.engine, (shared) => readReference(compared, shared));
  if (settings.reference === 'dictionary') return (await import('./read-list.js')).readDictionary(compared, segmenter);
  const path = resolve(settingsFile === null ? '.' : dirname(settingsFile), settings.reference);
  if (!fileExists(path)) throw referenceErrors.missing(settings.reference, path);
  const named = { path, name: basename(path) };
  if (!isFolder(path)) {
    if (!['.csv', '.tsv'].includes(extname(path).toLowerCase())) throw referenceErrors.noKind(path);
    return (await import('./read-list.js')).readList(named, compared, segmenter);
  }
  const { readTexts } = await import('./read-texts.js');
  const { texts } = fileExists(join(path, 'plan.jsonl')) ? await import('./corpus-texts.js') : await import('./folder-texts.js');
  return readTexts(named, texts, compared, segmenter);
}
