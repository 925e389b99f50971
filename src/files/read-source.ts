import { basename, extname } from 'node:path';
import type { Source, SourceFact } from '../data.js';
import { formatErrors } from '../errors/format-errors.js';
import type { Settings } from '../settings.js';
import type { Member } from './corpus-documents.js';
import { type ExtractionMeans, extract } from './formats/formats.js';
import { limits } from './formats/reader/limits.js';
import { readBytes, sha256 } from './read-bytes.js';

/** Path → decoded source. @throws YuanzhuoError for a file that is missing or cannot be read as a transcript. */
export const readSource = (path: string, settings: Settings, extractor = extract): Promise<Source> =>
  decode({ bytes: readBytes(path), name: path }, settings, extractor);

/** A transcript of an archive → decoded source; the title and date that the archive gives it stand before those of the file. @throws YuanzhuoError as `readSource`. */
export async function readMember({ error, bytes, name, title, date }: Member, settings: Settings, extractor = extract): Promise<Source> {
  if (error) throw error;
  const source = await decode({ bytes, name }, settings, extractor);
  const archived: readonly SourceFact[] = [
    { key: 'title', value: title, origin: 'archive' },
    { key: 'date', value: date, origin: 'archive' },
  ];
  return { ...source, facts: [...archived.filter(({ value }) => value !== ''), ...source.facts] };
}

async function decode(
  { bytes, name }: Pick<Member, 'bytes' | 'name'>,
  settings: ExtractionMeans,
  extractor: typeof extract,
): Promise<Source> {
  const { encoding, columns } = settings;
  const extracted = await extractor(bytes, name, { encoding, columns });
  if (extracted.text.length > limits.characters) throw formatErrors.tooLong(name, extracted.text.length, limits.characters);
  return {
    file: basename(name),
    format: extname(name).slice(1).toLowerCase(),
    bytes: bytes.length,
    sha256: sha256(bytes),
    ...extracted,
  };
}
