import { basename, extname } from 'node:path';
import type { Source } from '../data.js';
import type { Settings } from '../settings.js';
import { extract } from './formats/formats.js';
import { readBytes, sha256 } from './read-bytes.js';

/** Path → decoded source. @throws YuanzhuoError for a file that is missing or cannot be read as a transcript. */
export async function readSource(path: string, { encoding, columns }: Pick<Settings, 'encoding' | 'columns'>): Promise<Source> {
  const bytes = readBytes(path);
  const extracted = await extract(bytes, path, { encoding, columns });
  return {
    file: basename(path),
    format: extname(path).slice(1).toLowerCase(),
    bytes: bytes.length,
    sha256: sha256(bytes),
    ...extracted,
  };
}
