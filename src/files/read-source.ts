import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import type { Source } from '../data.js';
import { errors } from '../errors.js';
import { decode } from './decode.js';

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

export function readBytes(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (cause) {
    throw isMissing(cause) ? errors.notFound(path) : errors.unreadable(path, cause);
  }
}

export function sha256(...parts: readonly (Uint8Array | string)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex');
}

export function isMissing(cause: unknown): boolean {
  return cause instanceof Error && 'code' in cause && cause.code === 'ENOENT';
}

export const fileExists = (path: string): boolean => existsSync(path);
