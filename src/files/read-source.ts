import { basename, extname } from 'node:path';
import type { Source } from '../data.js';
import { decode } from './decode.js';
import { readBytes, sha256 } from './read-bytes.js';

/** Path → decoded source. @throws YuanzhuoError for a missing, unreadable, empty or binary file. */
export function readSource(path: string, encoding: string): Source {
  const bytes = readBytes(path);
  const decoded = decode(bytes, path, encoding);
  return {
    file: basename(path),
    format: extname(path).slice(1).toLowerCase(),
    encoding: decoded.encoding,
    bytes: bytes.length,
    sha256: sha256(bytes),
    text: decoded.text,
  };
}
