import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { errors } from '../errors/errors.js';

/** @throws YuanzhuoError for a file that is missing or cannot be read. */
export function readBytes(path: string): Uint8Array {
  assertFile(path);
  return attempt(path, () => readFileSync(path));
}

/** A pipe or a device may never end. @throws YuanzhuoError for what is neither file nor folder, or cannot be looked at. */
export function assertFile(path: string): void {
  const stat = attempt(path, () => statSync(path));
  if (!stat.isFile() && !stat.isDirectory()) throw errors.notAFile(path);
}

/** @throws YuanzhuoError for a path that leads nowhere, or cannot be followed. */
export const isFolder = (path: string): boolean => attempt(path, () => statSync(path).isDirectory());

/** Gives what `look` finds at a path. @throws YuanzhuoError where it is missing or cannot be read, with the reason. */
export function attempt<Result>(path: string, look: () => Result): Result {
  try {
    return look();
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
  return cause instanceof Error && 'code' in cause && (cause.code === 'ENOENT' || cause.code === 'ENOTDIR');
}

export const fileExists = (path: string): boolean => existsSync(path);
