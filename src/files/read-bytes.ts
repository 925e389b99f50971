import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { errors } from '../errors.js';

/** @throws YuanzhuoError for a file that is missing or cannot be read. */
export function readBytes(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (cause) {
    throw isMissing(cause) ? errors.notFound(path) : errors.unreadable(path, cause);
  }
}

/** Lower-case hex, over all parts one after another. */
export function sha256(...parts: readonly (Uint8Array | string)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex');
}

export function isMissing(cause: unknown): boolean {
  return cause instanceof Error && 'code' in cause && cause.code === 'ENOENT';
}

export const fileExists = (path: string): boolean => existsSync(path);
