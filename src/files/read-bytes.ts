import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { errors } from '../errors/errors.js';

/** @throws YuanzhuoError for a file that is missing or cannot be read. */
export function readBytes(path: string): Uint8Array {
  try {
    assertFile(path);
    return readFileSync(path);
  } catch (cause) {
    if (cause instanceof Error && cause.name === 'YuanzhuoError') throw cause;
    throw isMissing(cause) ? errors.notFound(path) : errors.unreadable(path, cause);
  }
}

/** A pipe or a device may never end. @throws YuanzhuoError for what is neither file nor folder. */
export function assertFile(path: string): void {
  const stat = statSync(path);
  if (!stat.isFile() && !stat.isDirectory()) throw errors.notAFile(path);
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
